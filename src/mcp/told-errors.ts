import { printable } from '../text/printable.js';

/** Faults of what was asked for, or of where it was looked for, by their names: their classes load when they are thrown. */
const TOLD = new Set(['NotThere', 'LibraryError', 'UnreadableInput', 'FetchFailed', 'AskedWrong']);

/** What was asked for makes no sense; the message says what to ask for instead. */
export class AskedWrong extends Error {
  override readonly name = 'AskedWrong';
}

/** What messages advise a person to type, as an assistant does it; what only a person can do stays as it is. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/`hearsay search WORDS --in articles`/g, 'The tool `search` with in: "articles"'],
  [/`hearsay search WORDS`/g, 'The tool `search`'],
  [/`hearsay stories` lists them/g, 'The tool `story` without an id lists them'],
  [/`hearsay story ID`/g, 'The tool `story` with an id'],
  [/`hearsay source NAME` finds them by name/g, 'The tool `source` finds them by name'],
  [/--force reads it all the same/g, 'force: true reads it all the same'],
  [
    /--allow-private reads it all the same/g,
    'only whoever started `hearsay mcp` can allow that, by --allow-private; if you have the page’s text, give that instead',
  ],
];

/** What to tell an assistant of an error that it, or its user, can do something about; null for a fault of the program. */
export function toldOf(error: unknown): string | null {
  if (!(error instanceof Error) || !TOLD.has(error.name)) return null;
  return ADVICE.reduce((words, [typed, done]) => words.replace(typed, done), printable(error.message));
}
