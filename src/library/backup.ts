import type { Library } from './open.js';

/**
 * Writes a whole copy of a library to a file while others read and write; the copy has one state of it, the one at the
 * start.
 *
 * @throws LibraryError if the file is there already, or the library is on a server, which has means of its own
 */
export const backup = (library: Library, file: string): Promise<void> =>
  library.read(() => library.engine.backup(file));
