import type { Library } from '../library/open.js';

/** A library that is opened when it is first asked of, so that a server starts at once, and without one. */
export interface LibraryDoor {
  /** @throws LibraryError; what failed is tried again the next time */
  open(): Promise<Library>;
  close(): Promise<void>;
}

/** Milliseconds to go on trying: less than clients wait for an answer, so that they are told what is wrong. */
const PATIENCE = 10_000;

/** @param where a file or the address of a database; it is only read */
export function libraryDoor(where: string): LibraryDoor {
  let opening: Promise<Library> | null = null;
  const opened = async () => {
    const { openLibrary } = await import('../library/open.js');
    return openLibrary(where, { readOnly: true, patience: PATIENCE });
  };
  return {
    open: () =>
      (opening ??= opened().catch((error) => {
        opening = null;
        throw error;
      })),
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}
