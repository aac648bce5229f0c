import { type Quotation, quotationsWithin } from '../text/quotations.js';
import type { Span } from '../text/span.js';

const MARK = /[“”„«»"″]|(?<=\S)(?:''|’’)/g;
const SPACE_OR_BRACKET = /[\s([{—–\-/…‘']/;

/**
 * The quotations of a paragraph as a reader sees them, where the marks are of different make: “ may be closed by a
 * straight mark, as happens when a quotation is pasted. A mark that opens while one is open tells that the first was
 * never closed. Where a paragraph has no double marks, single ones are taken.
 */
export function quotationsOf(text: string, paragraph: Span): readonly Quotation[] {
  const [from, to] = paragraph;
  const marks = [...text.slice(from, to).matchAll(MARK)].map(({ 0: mark, index }) => ({ mark, at: from + index }));
  if (marks.length === 0) return quotationsWithin(text, paragraph);
  const ways = marks.map(({ mark, at }) => wayOf(text, mark, at, paragraph));
  const found: Quotation[] = [];
  let start = -1;
  let depth = 0;
  for (const [i, { mark, at }] of marks.entries()) {
    if (ways[i] === 'opens') {
      if (start < 0) {
        start = at;
        depth = 1;
      } else if (depth > 1 || isBalanced(ways.slice(i), depth)) depth++;
      else if (!goesOn(text.slice(start, at))) {
        found.push({ span: [start, at], closed: false });
        start = at;
      }
    } else if (ways[i] === 'closes' && start >= 0 && --depth === 0) {
      found.push({ span: [start, at + mark.length], closed: true });
      start = -1;
    }
  }
  if (start >= 0) found.push({ span: [start, to], closed: false });
  return found;
}

type Way = 'opens' | 'closes' | 'inches';

/** “a "b" c”: what opens while a quotation is open is inside it, if the paragraph closes all that it opens. */
function isBalanced(ways: readonly Way[], depth: number): boolean {
  for (const way of ways) {
    if (way === 'opens') depth++;
    else if (way === 'closes') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

// after a comma, and at most three words for who speaks
const CUE =
  /,\s(?:[\p{L}.]+\s){0,3}(?:said|says|told|asked|added|wrote|tweeted|replied|recalled|explained|insisted|continued|noted)\b/u;

/** A paragraph that was two: the quotation opens again, after the end of a sentence, and nobody has spoken between. */
const goesOn = (quoted: string): boolean => /[.!?…]\s+$/.test(quoted) && !CUE.test(quoted);

function wayOf(text: string, mark: string, at: number, [from, to]: Span): Way {
  const before = at === from ? ' ' : text[at - 1]!;
  const after = at + mark.length < to ? text[at + mark.length]! : ' ';
  if (mark === '«' || mark === '„') return 'opens';
  if (mark === '”' || mark === '»' || mark === "''" || mark === '’’') return 'closes';
  if (mark === '″' || mark === '"') {
    if (/\d/.test(before) && /\d['’]\d{1,2}$/.test(text.slice(Math.max(from, at - 5), at))) return 'inches';
    if (mark === '″') return 'closes';
  }
  // “said”: a mark of the wrong make, before a stop or a space, closes all the same
  if (/[\s:;,.]/.test(after)) return 'closes';
  // `said, " Moen`: a straight mark between spaces, after the end of what is said
  return mark === '“' || SPACE_OR_BRACKET.test(before) || before === ' ' ? 'opens' : 'closes';
}
