import type { Span } from '../text/span.js';
import { MARK } from './engine.js';

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
