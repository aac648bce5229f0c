import { workerData } from 'node:worker_threads';
import { LibraryError, type LibraryReason } from '../library/library-error.js';
import { type Library, openLibrary } from '../library/open.js';
import { LIBRARY_WORK } from './library-work.js';
import { NotThere } from './not-there.js';

/** What a thread that writes is asked: a work by its name, and what it takes. */
export type LibraryWork = { readonly name: keyof typeof LIBRARY_WORK; readonly given: readonly unknown[] } | 'close';

/** Errors lose their class between threads. */
export type LibraryAnswer =
  | { readonly done: unknown }
  | { readonly notThere: string }
  | { readonly reason: LibraryReason; readonly message: string };

let library: Library | undefined;

/** The place is given to the thread at its start; tinypool puts its own data before. */
const [, where] = workerData as [unknown, string];

export default async function work(asked: LibraryWork): Promise<LibraryAnswer> {
  if (asked === 'close') {
    await library?.close();
    return { done: null };
  }
  try {
    library ??= await openLibrary(where);
    const open = { ...library, where: 'this library' };
    const does = LIBRARY_WORK[asked.name] as (library: Library, ...given: readonly unknown[]) => Promise<unknown>;
    return { done: await does(open, ...asked.given) };
  } catch (error) {
    if (error instanceof NotThere) return { notThere: error.message };
    if (error instanceof LibraryError) return { reason: error.reason, message: error.message };
    throw error;
  }
}
