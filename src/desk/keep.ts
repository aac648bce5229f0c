import { type Added, type Addition, addReadings } from '../library/add.js';
import type { Library } from '../library/open.js';
import type { Reading } from '../statements/reading.js';
import { foundBy } from './found-by.js';
import type { Material } from './material.js';
import { pageOfMaterial } from './page-of-material.js';
import { readerName } from './reader-name.js';

/** A reading with what it was made of. */
export interface ToKeep {
  readonly reading: Reading;
  readonly material: Material;
}

/**
 * Adds readings to a library, each with the page that it was read from and with what it is found by.
 * @param readAt ISO instant of those whose material was not fetched
 * @returns for each in turn what became of it
 */
export async function keep(library: Library, outcomes: readonly ToKeep[], readAt: string): Promise<readonly Added[]> {
  const reader = await readerName();
  const additions = outcomes.map(({ reading, material }): Addition => {
    const fetched = material.kind === 'bytes' ? material.fetched : undefined;
    return {
      reading,
      readAt: fetched ?? readAt,
      reader,
      page: pageOfMaterial(material),
      ...foundBy(reading),
    };
  });
  return addReadings(library, additions);
}
