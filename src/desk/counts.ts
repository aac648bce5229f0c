import type { By } from '../formats/library/counts/by.js';
import { countIn, type Question } from '../formats/library/counts/count.js';
import type { CountTable } from '../formats/library/counts/count-table.js';
import type { Library } from '../library/open.js';
import { libraryContents } from './library-contents.js';

/** What researchers ask of a whole library, with statements as people corrected them. */
export const counts = (library: Library, question: Question, by: By): Promise<CountTable> =>
  countIn(question, by, libraryContents(library, 'corrected'));
