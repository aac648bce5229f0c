import type { ArticleCard } from '../../api/contract/source.js';
import { dateWords } from '../dates/words.js';
import { outletName } from '../words/outlet.js';

/** Reads a date in a year in which nothing was published: its words have the year always. */
const LONG_AGO = { now: new Date(0) };

/**
 * The line to cite what an article says of a claim by: outlet, headline, address, when it was published and read, and the
 * claim's address, which says on which texts it rests.
 */
export const statementLine = ({ outlet, title, url, published, readAt, id }: ArticleCard, claim: string): string =>
  [
    `${outletName(outlet)}: ${title === null ? id : `“${title}”`}`,
    url,
    published === null ? 'no date of publication' : `published ${dateWords(published, LONG_AGO)}`,
    `read ${dateWords(readAt, LONG_AGO)}`,
    new URL(claim, location.origin).href,
  ]
    .filter((part) => part !== null)
    .join('; ');
