import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { importLibrary } from '../../src/desk/import-library.js';
import { toLibraryJson } from '../../src/formats/library/json/to-json.js';
import { type Library, openLibrary } from '../../src/library/open.js';
import { bridge, textOf } from '../formats/library/harbour-bridge.js';
import { folderForTests } from '../library/engines.js';

/** The small library about the bridge as an export. */
export const bridgeJson = (): Promise<string> => textOf(toLibraryJson(bridge));

/** Makes libraries about the bridge in files, closed after each test and removed at the end. */
export function bridgeLibraries(): () => Promise<Library> {
  const folder = folderForTests();
  const opened: Library[] = [];
  let made = 0;
  afterEach(async () => {
    for (const library of opened.splice(0)) await library.close();
  });
  return async () => {
    const file = join(folder(), `bridge${++made}.json`);
    writeFileSync(file, await bridgeJson());
    const library = await openLibrary(join(folder(), `bridge${made}.db`), { create: true });
    opened.push(library);
    await importLibrary(library, file);
    return library;
  };
}
