import type { LibraryContents } from '../contents.js';
import type { By } from './by.js';
import type { CountTable } from './count-table.js';
import { countedClaims } from './counted-claims.js';
import { originsTable } from './origins.js';
import { spokenIn } from './spoken.js';
import { unnamedTable } from './unnamed.js';
import { whoTable } from './who.js';

/** What researchers ask of a whole library. */
const COUNTS = {
  who: ({ articles }: LibraryContents, by: By) => whoTable(spokenIn(articles()), by),
  unnamed: ({ articles }: LibraryContents, by: By) => unnamedTable(spokenIn(articles()), by),
  origins: (contents: LibraryContents, by: By) => originsTable(countedClaims(contents), by),
};

export type Question = keyof typeof COUNTS;

/** Who gets to speak, how much rests on unnamed sources, or how many origins claims have, by outlet, month or party. */
export const countIn = (question: Question, by: By, contents: LibraryContents): Promise<CountTable> =>
  COUNTS[question](contents, by);
