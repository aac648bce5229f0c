import { rarity, stemOf } from './stems.js';

/** The words of a statement by stem, each with how much it tells; figures tell most. */
export type Words = ReadonlyMap<string, number>;

const FIGURE = 6;
/** Words in so many articles that they tell next to nothing still count a little: all of some contents are such. */
const LEAST = 0.2;

export function wordsOf(content: string): Words {
  const found = new Map<string, number>();
  for (const [word] of content.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu)) {
    const figure = /^\p{N}/u.test(word);
    const stem = figure ? word.replaceAll(',', '') : stemOf(word);
    found.set(stem, figure ? FIGURE : Math.max(LEAST, rarity(stem) - 1));
  }
  return found;
}

/** The share of the words' weight that two contents have in common, of the mean of both: 0 to 1 (Dice 1945). */
export function sharedWords(one: Words, other: Words): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, weight] of few) if (many.has(word)) common += weight;
  const sum = weightOf(one) + weightOf(other);
  return sum === 0 ? 0 : (2 * common) / sum;
}

const weightOf = (words: Words): number => {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
};
