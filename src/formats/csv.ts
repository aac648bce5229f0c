import type { Reading } from '../statements/reading.js';
import { wordsOf } from './words.js';

const COLUMNS = [
  'article',
  'url',
  'outlet',
  'title',
  'byline',
  'published',
  'statement',
  'mode',
  'source',
  'cue',
  'content',
  'source_spans',
  'cue_spans',
  'content_spans',
  'confidence',
] as const;

/** The first line of a CSV file, with its line break. */
export const csvHeader = (): string => row(COLUMNS);

/**
 * A row a statement, for the article of a Reading: RFC 4180, but lines end in a line feed alone, which every reader of
 * CSV takes and line tools need. Spans are `start-end` pairs in UTF-16 units, parts joined by `;`. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv({ id, article, statements }: Reading): string {
  const known = [id, article.url, article.outlet, article.title, article.byline.join('; '), article.published];
  return statements
    .map(({ id: statement, mode, spans, confidence }) => {
      const parts = [spans.source, spans.cue, spans.content];
      const words = parts.map((part) => wordsOf(article.text, part));
      const places = parts.map((part) => part.map(([start, end]) => `${start}-${end}`).join(';'));
      return row([...known, statement, mode, ...words, ...places, String(confidence)]);
    })
    .join('');
}

const row = (cells: readonly (string | null)[]): string => `${cells.map((cell) => quoted(cell ?? '')).join(',')}\n`;

/** What a formula may begin with; the wide forms are those of East Asian spreadsheets. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
