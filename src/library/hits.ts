import type { Span } from '../text/span.js';

/** Signs that SQLite puts around the words found; no stored text has them. */
export const MARK = { start: '\u0001', end: '\u0002' } as const;

const MARKS = new RegExp(`[${MARK.start}${MARK.end}]`);

/** Where the words found are, in UTF-16 units of the text, by the same text with marks around them. */
export function hitsIn(marked: string): readonly Span[] {
  const hits: Span[] = [];
  let at = 0;
  // every second piece is what was found
  for (const [number, piece] of marked.split(MARKS).entries()) {
    if (number % 2 === 1) hits.push([at, at + piece.length]);
    at += piece.length;
  }
  return hits;
}

/** A word with its place. */
export interface Token {
  readonly word: string;
  readonly span: Span;
}

/** The words of a text as a search knows them: letters and digits in a row. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word,
    span: [index, index + word.length],
  }));

/**
 * Where any of the phrases is, in order of place, none within another.
 *
 * @param phrases each by the stems of its words
 */
export function phrasesIn(
  tokens: readonly Token[],
  phrases: readonly (readonly string[])[],
  stem: (token: Token) => string,
): readonly Span[] {
  const hits: Span[] = [];
  const stems = tokens.map(stem);
  for (let at = 0; at < tokens.length; at++) {
    const found = phrases.filter((phrase) => phrase.every((word, n) => stems[at + n] === word));
    if (found.length === 0) continue;
    const last = at + Math.max(...found.map(({ length }) => length)) - 1;
    hits.push([tokens[at]!.span[0], tokens[last]!.span[1]]);
    at = last;
  }
  return hits;
}

/** A stretch of a text around what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Where it starts in the whole text. */
  readonly start: number;
}

/** So many characters are shown, at most. */
const LENGTH = 240;

/** The stretch with the most hits, cut between words. @param hits in order */
export function snippetOf(text: string, hits: readonly Span[], length = LENGTH): Snippet {
  const within = (from: number) => hits.filter(([start, end]) => start >= from && end <= from + length).length;
  const best = hits.reduce((a, b) => (within(b[0]) > within(a[0]) ? b : a), hits[0] ?? [0, 0]);
  const before = Math.max(0, best[0] - length / 4);
  const start = before === 0 ? 0 : wordStart(text, before, best[0]);
  const end = start + length >= text.length ? text.length : wordEnd(text, start + length, best[1]);
  return { text: text.slice(start, end), start };
}

/** The first place from `at` on where a word begins, no later than `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s\S/);
  return space < 0 ? latest : at + space + 1;
}

/** The last place up to `at` where a word ends, no earlier than `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  const space = text.slice(earliest, at + 1).search(/\s\S*$/);
  return space < 0 ? Math.max(at, earliest) : earliest + space;
}
