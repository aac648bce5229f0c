import { NotThere } from '../desk/not-there.js';
import type { TextOptions } from '../formats/screen.js';
import { LibraryError } from '../library/library-error.js';
import type { Library, OpenOptions } from '../library/open.js';
import { printable } from '../text/printable.js';
import type { ShowFlags } from './library-options.js';
import { ReaderGone, standardOutput } from './sink.js';

/**
 * Opens a library for some work, closes it after, and tells what went wrong in a person's words.
 * @returns the exit code: 1 if the library, or what was asked for in it, is not there or is damaged
 */
export async function withLibrary(
  where: string,
  options: OpenOptions,
  work: (library: Library) => Promise<void>,
): Promise<number> {
  const { openLibrary } = await import('../library/open.js');
  let library: Library | undefined;
  try {
    library = await openLibrary(where, options);
    await work(library);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    const told = error instanceof LibraryError || error instanceof NotThere || isUnreadable(error);
    if (!told) throw error;
    process.stderr.write(`hearsay: ${printable((error as Error).message)}\n`);
    return 1;
  } finally {
    await library?.close();
  }
  return 0;
}

/** An export that can't be read back; its class is not loaded for every command. */
const isUnreadable = (error: unknown): boolean => error instanceof Error && error.name === 'UnreadableLibrary';

/** Prints what a library, which is only read, has to show: as text for a person, else as JSON. */
export async function show<T>(
  { library: where, json }: ShowFlags,
  find: (library: Library) => Promise<T>,
  text: () => Promise<(found: T, options: TextOptions) => string>,
): Promise<void> {
  process.exitCode = await withLibrary(where, { readOnly: true }, async (library) => {
    const found = await find(library);
    if (json) {
      const { jsonOf } = await import('../formats/json.js');
      return print(`${jsonOf(found)}\n`);
    }
    await print(`${(await text())(found, screen()).trimEnd()}\n`);
  });
}

/** Does something to a library that is there, and prints what it comes to. */
export async function change(where: string, work: (library: Library) => Promise<string>): Promise<void> {
  process.exitCode = await withLibrary(where, {}, async (library) => print(`${await work(library)}\n`));
}

/** To standard output; that nobody reads it any more is no fault. */
export const print = (words: string): Promise<void> => standardOutput(process.stdout).write(words);

/** How wide standard output is, and whether it takes colours. */
export const screen = (): TextOptions => ({
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  width: process.stdout.columns ?? 100,
});
