import type { LibraryThread } from './library-thread.js';
import type { AddedOne } from './library-work.js';
import type { Material } from './material.js';
import type { ReadingPlace } from './reading-threads.js';

/**
 * Adds one article to a library; one that is there already is not read again. What it touches is not worked out here.
 * What was read is written, also if whoever asked has gone meanwhile.
 * @param readAt ISO instant that counts as the time of reading for what was not fetched
 * @throws UnreadableInput, LibraryError; the reason for which the place was given back before it was read
 */
export async function addOne(
  { reading, writing }: { readonly reading: ReadingPlace; readonly writing: LibraryThread },
  material: Material,
  readAt: string,
): Promise<AddedOne> {
  const at = (material.kind === 'bytes' ? material.fetched : undefined) ?? readAt;
  const known = await writing.run('known', material, at);
  return known ?? (await writing.run('keep', { reading: await reading.read(material), material }, at));
}
