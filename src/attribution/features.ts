import type { Tokens } from './tokens.js';

const CASES = { small: 0, first: 1, all: 2 } as const;
const GAPS = { none: 0, space: 3, line: 6, blank: 9 } as const;

/**
 * What an uncased tokenizer drops and the model needs: capitals (none, first letter, all) and the white space before
 * a token (none, space, line break, blank line or start of text), one number a token: the sum of the two.
 */
export function tokenFeatures(text: string, { length, starts, ends }: Omit<Tokens, 'features'>): Uint8Array {
  const features = new Uint8Array(length);
  let last = 0;
  for (let i = 0; i < length; i++) {
    const start = starts[i]!;
    const gap = i === 0 ? GAPS.blank : gapOf(text, last, start);
    features[i] = caseOf(text.slice(start, ends[i]!)) + gap;
    last = ends[i]!;
  }
  return features;
}

/** True if the token with this feature starts a paragraph or line. */
export const startsLine = (feature: number): boolean => feature >= GAPS.line;

function gapOf(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to && breaks < 2; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks > 1 ? GAPS.blank : breaks === 1 ? GAPS.line : to > from ? GAPS.space : GAPS.none;
}

function caseOf(word: string): number {
  const first = word[0] ?? '';
  if (!isUpper(first)) return CASES.small;
  return word.length > 1 && isUpper(word) ? CASES.all : CASES.first;
}

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
