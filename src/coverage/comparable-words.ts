import type { Span } from '../text/span.js';

/** A word of a text as it is compared across articles, and where it stands. */
export interface ComparableWord {
  /** Lower case, without apostrophes, inner stops and accents: `Dont`, `don’t` and `don't` are one. */
  readonly form: string;
  readonly span: Span;
}

// Letters and figures with what stands inside a word or number: don’t, 1,204, 2.14, U.S.
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const MARKS_WITHIN = /['’.,:\p{M}]/gu;

/** The words of a text, in order, without its marks. Hyphenated words are several. */
export function comparableWords(text: string): readonly ComparableWord[] {
  const found: ComparableWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    found.push({ form: comparable(word), span: [index, index + word.length] });
  return found;
}

const comparable = (word: string): string =>
  /^[a-z]+$/.test(word) ? word : word.toLowerCase().normalize('NFKD').replaceAll(MARKS_WITHIN, '');
