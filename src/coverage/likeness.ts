import { rarity, stemOf } from './stems.js';

/** The words of a statement. */
export interface Words {
  /** By stem, each with how much it tells; figures tell most. */
  readonly weights: ReadonlyMap<string, number>;
  /** The sum of these. */
  readonly weight: number;
  readonly figures: ReadonlySet<string>;
}

const FIGURE = 6;
/** Words in so many articles that they tell next to nothing still count a little: all of some contents are such. */
const LEAST = 0.2;
/** A word in fewer than a sixth of all articles. */
const TELLING = 2.5;

export function wordsOf(content: string): Words {
  const weights = new Map<string, number>();
  const figures = new Set<string>();
  for (const [word] of content.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu)) {
    const figure = /^\p{N}/u.test(word);
    const stem = figure ? word.replaceAll(',', '') : stemOf(word);
    weights.set(stem, figure ? FIGURE : Math.max(LEAST, rarity(stem) - 1));
    if (figure) figures.add(stem);
  }
  let weight = 0;
  for (const one of weights.values()) weight += one;
  return { weights, weight, figures };
}

/** A content's neighbouring words by stem, where one of the two is rare enough to tell something. */
export function wordPairs(content: string): ReadonlySet<string> {
  const stems = (content.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).map(stemOf);
  const pairs = new Set<string>();
  for (let i = 1; i < stems.length; i++)
    if (Math.max(rarity(stems[i - 1]!), rarity(stems[i]!)) > TELLING) pairs.add(`${stems[i - 1]} ${stems[i]}`);
  return pairs;
}

/** The share of the words' weight that two contents have in common, of the mean of both: 0 to 1 (Dice 1945). */
export function sharedWords(one: Words, other: Words): number {
  const sum = one.weight + other.weight;
  return sum === 0 ? 0 : (2 * commonWeight(one, other)) / sum;
}

/** So much weight a content has at least before it can be said to stand whole in another. */
const LIGHTEST = 8;

/** The share of the lighter content's words that the other has too: 0 to 1. */
export const heldWords = (one: Words, other: Words): number =>
  commonWeight(one, other) / Math.max(LIGHTEST, Math.min(one.weight, other.weight));

function commonWeight(one: Words, other: Words): number {
  const [few, many] =
    one.weights.size <= other.weights.size ? [one.weights, other.weights] : [other.weights, one.weights];
  let common = 0;
  for (const [word, weight] of few) if (many.has(word)) common += weight;
  return common;
}
