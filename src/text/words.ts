import type { Span } from './span.js';

/** A word or mark of a text. */
export interface Word {
  readonly words: string;
  readonly lower: string;
  readonly span: Span;
}

// Initials, abbreviations with inner stops, words (with their hyphens and inner apostrophes), the genitive by itself,
// then any mark
const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[-‑&][\p{L}\p{M}\p{N}]+|['’](?![sS]\b)[\p{L}]+|[.,](?=\p{N})\p{N}+)*|['’][sS]\b|[^\s]/gu;

/** The words and marks of a part of a text, in order, with offsets into the text. */
export function wordsIn(text: string, [from, to]: Span): readonly Word[] {
  const found: Word[] = [];
  for (const { 0: words, index } of text.slice(from, to).matchAll(WORD))
    found.push({ words, lower: words.toLowerCase(), span: [from + index, from + index + words.length] });
  return found;
}

/** True for the letter or figure that a word begins with; false for marks. */
export const isWord = ({ words }: Word): boolean => /^[\p{L}\p{N}]/u.test(words);

const ADJECTIVAL = /-(?:based|led|backed|born|area|style|era|wide|run|owned|controlled|appointed|trained|elect)$/;

/** True for `Tarse`, `NPA`, `McAuliffe`, `iPhone` and `al-Sadr`. */
export const isCapital = ({ words }: Word): boolean =>
  /^\p{Lu}|^\p{Ll}{1,2}-?\p{Lu}/u.test(words) && !ADJECTIVAL.test(words) && !/^\p{Lu}-\p{Ll}/u.test(words);
