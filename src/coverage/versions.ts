import { SAYS_IT_CHANGED } from '../language/en/force.js';
import type { Article } from '../pages/article.js';
import type { PageChanges } from './changes.js';
import { comparableWords } from './comparable-words.js';
import type { Covered } from './covered.js';
import { statementChanges } from './statement-changes.js';
import { wordDiff } from './word-diff.js';

type Page = Omit<Article, 'id'>;

/**
 * What changed between two states of one page, and whether the page says so: an edit of which `told` is null was made
 * without saying so. Statements are paired by their words (see statementChanges); marks and spaces are no change.
 */
export function changesBetween(earlier: Covered, later: Covered): PageChanges {
  const [before, after] = [earlier.reading.article, later.reading.article];
  const stretches = wordDiff(comparableWords(before.text), comparableWords(after.text));
  return {
    title: plain(before.title) !== plain(after.title),
    byline: plain(before.byline.join(' ')) !== plain(after.byline.join(' ')),
    text: stretches.length > 0,
    statements: statementChanges(earlier.reading, later.reading),
    stretches,
    told: toldIn(before, after),
  };
}

const plain = (words: string | null): string =>
  comparableWords(words ?? '')
    .map(({ form }) => form)
    .join(' ');

/** A note that the earlier state did not have, else a date of change that a reader of the page sees. */
function toldIn(before: Page, after: Page): PageChanges['told'] {
  const note = [...after.text.matchAll(SAYS_IT_CHANGED)].find(([words]) => !before.text.includes(words.trim()));
  if (note !== undefined) {
    const start = note.index + note[0].length - note[0].trimStart().length;
    return { by: 'note', span: [start, note.index + note[0].trimEnd().length] };
  }
  const shown = after.modified !== null && SHOWN.has(after.from.modified ?? '') && after.modified !== before.modified;
  return shown ? { by: 'date', date: after.modified } : null;
}

/** Where a date was read that stands on the page itself, not only in what it tells machines. */
const SHOWN: ReadonlySet<string> = new Set(['html', 'text', 'dateline', 'byline']);
