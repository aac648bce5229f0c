import type { LibraryThread } from './library-thread.js';
import type { AddedOne } from './library-work.js';
import type { Material } from './material.js';
import type { ReadingThreads } from './reading-threads.js';

/**
 * Adds one article to a library; one that is there already is not read again. What it touches is not worked out here.
 * @param readAt ISO instant that counts as the time of reading for what was not fetched
 * @param stop ends the reading; what is read is written all the same
 * @throws TooMuchToRead, UnreadableInput, LibraryError
 */
export async function addOne(
  { reading, writing }: { readonly reading: ReadingThreads; readonly writing: LibraryThread },
  material: Material,
  readAt: string,
  stop?: AbortSignal,
): Promise<AddedOne> {
  const at = (material.kind === 'bytes' ? material.fetched : undefined) ?? readAt;
  const known = await writing.run('known', material, at);
  return known ?? (await writing.run('keep', { reading: await reading.read(material, stop), material }, at));
}
