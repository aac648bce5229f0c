import { SUMS } from '../language/en/running-sums.js';
import type { MarkedSentence } from './marked-sentence.js';

/** How far before and behind an amount, in words, the thing is looked for that it is the amount of. */
const BEFORE = 12;
const BEHIND = 6;

const nouns = SUMS.map(({ quantity, nouns }) => [quantity, new RegExp(`^(?:${nouns})$`)] as const);
const verbs = SUMS.flatMap(({ quantity, verbs }) =>
  verbs === undefined ? [] : [[quantity, new RegExp(`^(?:${verbs})$`)] as const],
);
const thingOf = (word: string, among: typeof nouns): string | null =>
  among.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

/** A price of each, or so much every month: it adds up to another sum. */
const EACH =
  /^(?:an? (?:hour|day|week|month|year|night|gallon|barrel|share|head|ton|tonne)|per|each|apiece|monthly|hourly|annually)\b/;

/** True for an amount that is told for each of several things or times. */
export const isForEach = ({ words }: MarkedSentence, number: number): boolean =>
  EACH.test(words.slice(words.indexOf(`#${number}`) + `#${number} `.length));

/** What an amount of money is the amount of: the thing that stands nearest; null where the sentence has none by it. */
export function sumOf({ words }: MarkedSentence, number: number): string | null {
  const all = words.split(' ');
  const at = all.indexOf(`#${number}`);
  const behind = all.slice(at + 1, at + 1 + BEHIND);
  const adjacent =
    behind[0] === 'in' || behind[0] === 'of' || behind[0] === 'worth' ? behind.slice(1, 4) : behind.slice(0, 3);
  for (const word of adjacent) {
    if (!/^[\p{L}-]+$/u.test(word) || /^(?:to|for|from|on|at|over|and|by|that|the)$/.test(word)) break;
    const thing = thingOf(word, nouns);
    if (thing !== null) return thing;
  }
  for (let i = at - 1; i >= Math.max(0, at - BEFORE) && !/^[.;]$/.test(all[i]!); i--) {
    const thing = thingOf(all[i]!, nouns) ?? thingOf(all[i]!, verbs);
    if (thing !== null) return thing;
  }
  for (const word of behind) {
    if (/^[.;,]$|^#/.test(word)) break;
    const thing = thingOf(word, nouns);
    if (thing !== null) return thing;
  }
  return null;
}

/** The thing that words in lower case name last, of those that money is the amount of. */
export function lastSumIn(words: string): string | null {
  return words.split(/[^\p{L}-]+/u).reduce<string | null>((last, word) => thingOf(word, nouns) ?? last, null);
}
