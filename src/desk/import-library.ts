import { createReadStream } from 'node:fs';
import { fromLibraryJson } from '../formats/library/json/from-json.js';
import type { Library } from '../library/open.js';
import { type Restored, restore } from '../library/restore.js';
import { coverAgain } from './cover.js';
import { foundBy } from './found-by.js';
import { unpacked } from './streams.js';

/**
 * Puts a library that was exported as JSON (also .gz) into another one, all of it or nothing. One that has articles
 * already has its stories worked out anew where new articles touch them.
 *
 * @throws UnreadableLibrary saying what is wrong with the file, and where
 */
export async function importLibrary(library: Library, file: string): Promise<Restored> {
  const records = () => fromLibraryJson(wordsOf(file));
  const restored = await restore(library, records, foundBy);
  if (!restored.whole) await coverAgain(library, restored.added);
  return restored;
}

async function* wordsOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const bytes = createReadStream(file);
  for await (const chunk of /\.gz$/i.test(file) ? unpacked(bytes) : bytes)
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}
