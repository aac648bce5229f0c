import type { Span } from './span.js';

/** Words in quotation marks, with the marks. */
export interface Quotation {
  readonly span: Span;
  /** False where the paragraph ends before a closing mark: the quotation goes on in the next, or a mark is missing. */
  readonly closed: boolean;
}

const OPENING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"', "'": "'" };
const PARAGRAPH = /[^\n]+/g;

/**
 * The outermost quotations of a text, in order, found paragraph by paragraph so that a missing mark spoils no more
 * than its own. Marks inside a quotation belong to it. Straight marks open or close by their neighbours; single ones
 * count only where they can't be an apostrophe.
 */
export function quotations(text: string): readonly Quotation[] {
  return [...text.matchAll(PARAGRAPH)].flatMap((m) => quotationsWithin(text, [m.index, m.index + m[0].length]));
}

/** The quotations, of some in order that do not overlap, which overlap a span. */
export function quotationsIn(quoted: readonly Quotation[], [from, to]: Span): readonly Quotation[] {
  let low = 0;
  for (let high = quoted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (quoted[middle]!.span[1] <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < quoted.length && quoted[end]!.span[0] < to) end++;
  return quoted.slice(low, end);
}

/** The outermost quotations of one paragraph, which may be of several lines; an offset is into the whole text. */
export function quotationsWithin(text: string, [from, to]: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  let closers = '';
  const last = lastClosers(text, from, to);
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    if (start >= 0) {
      if (closers.includes(char) && closes(text, i, to)) {
        found.push({ span: [start, i + 1], closed: true });
        start = -1;
      } else if (char === '“' && closers === '”') {
        // a second opening mark: the closing one before it is missing
        if (text.slice(start + 1, i).trim() !== '') found.push({ span: [start, i], closed: false });
        start = i;
      }
    } else if (char in OPENING && opens(text, i, from, to, last)) {
      start = i;
      closers = OPENING[char]!;
    }
  }
  if (start >= 0 && closers !== "'" && closers !== '’') found.push({ span: [start, to], closed: false });
  return found;
}

const SPACE_OR_BRACKET = /[\s([{—–\-/…]/;
const LETTER = /[\p{L}\p{N}]/u;

function opens(text: string, at: number, from: number, to: number, last: Readonly<Record<string, number>>): boolean {
  const before = at === from ? ' ' : text[at - 1]!;
  const after = at + 1 < to ? text[at + 1]! : ' ';
  const char = text[at]!;
  if (char === '"') return SPACE_OR_BRACKET.test(before) && !/\s/.test(after);
  if (char !== "'" && char !== '‘') return true;
  if (!SPACE_OR_BRACKET.test(before) || !LETTER.test(after)) return false;
  return (last[OPENING[char]!] ?? -1) > at;
}

/** A single mark opens a quotation only if one closes it in the paragraph: else it is an apostrophe ('90s). */
function lastClosers(text: string, from: number, to: number): Readonly<Record<string, number>> {
  const last: Record<string, number> = {};
  for (let i = to - 1; i >= from; i--) {
    const char = text[i]!;
    if ((char === "'" || char === '’') && last[char] === undefined && closes(text, i, to)) last[char] = i;
  }
  return last;
}

function closes(text: string, at: number, to: number): boolean {
  const char = text[at]!;
  const after = at + 1 < to ? text[at + 1]! : ' ';
  if (char === '"') return !(/\s/.test(text[at - 1]!) && LETTER.test(after));
  if (char === "'" || char === '’') return !LETTER.test(after) && !/\s/.test(text[at - 1]!) && !/s/.test(text[at - 1]!);
  return true;
}
