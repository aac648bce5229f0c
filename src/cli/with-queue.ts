import { type Library, type OpenOptions, openLibrary } from '../library/open.js';
import { openQueue, type WorkQueue } from '../library/queue.js';

/**
 * Opens a library with its queue for some work, and closes both after.
 * @throws LibraryError if the library is a file, which has no queue
 */
export async function withQueue<T>(
  where: string,
  options: OpenOptions,
  work: (library: Library, queue: WorkQueue) => Promise<T>,
): Promise<T> {
  const queue = await openQueue(where);
  let library: Library | undefined;
  try {
    library = await openLibrary(where, options);
    return await work(library, queue);
  } finally {
    await queue.close();
    await library?.close();
  }
}
