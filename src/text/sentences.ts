import type { Span } from './span.js';

const PARAGRAPH = /[^\n]+/g;
// A stop with what closes after it, white space, then something that can begin a sentence
const STOP = /[.!?…]["'”’)\]]*(?=\s+["'“‘([—–-]{0,2}\s?[\p{Lu}\p{N}])|[.!?…]["'”’)\]]*\s*$/gu;
const LAST_WORD = /(?:^|[\s(“"'‘—-])((?:\p{L}\.)*\p{L}+)$/u;

/**
 * The sentences of a text, in order, found paragraph by paragraph, without the white space around them. A stop after an
 * abbreviation or an initial ends none.
 * @param isAbbreviation told a word in lower case, without its last stop
 */
export function sentences(text: string, isAbbreviation: (word: string) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    let from = index + paragraph.length - paragraph.trimStart().length;
    const end = index + paragraph.trimEnd().length;
    for (const stop of paragraph.matchAll(STOP)) {
      if (stop[0].startsWith('.') && !ends(paragraph.slice(0, stop.index), isAbbreviation)) continue;
      const to = Math.min(end, index + stop.index + stop[0].trimEnd().length);
      if (to > from) found.push([from, to]);
      from = to;
      while (from < end && /\s/.test(text[from]!)) from++;
    }
    if (from < end) found.push([from, end]);
  }
  return found;
}

function ends(before: string, isAbbreviation: (word: string) => boolean): boolean {
  const word = LAST_WORD.exec(before.slice(-24))?.[1];
  if (word === undefined) return true;
  return !(/^\p{Lu}$/u.test(word) && word !== 'I') && !isAbbreviation(word.toLowerCase());
}

/** Index of the part that holds an offset, or of the last before it; -1 before the first. */
export function indexAt(parts: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = parts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (parts[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
