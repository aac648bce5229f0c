import type { Change } from './quotation.js';

/** Two tellings of some words: the indices of the words that both have, in the order of both (a longest common subsequence). */
export function commonWords(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      table[i]![j] = one[i] === other[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/**
 * What became of quoted words since the report that has them first. Nothing, where all words are the same, or one is an
 * unbroken part of the other. `trimmed` where words are gone from the middle and nothing says so; `words` where others
 * stand in their place.
 */
export function driftOf(
  first: readonly string[],
  later: readonly string[],
  cutOpenly: boolean,
): Extract<Change, 'words' | 'trimmed'> | null {
  // `any time` and `anytime` are the same letters
  const [one, other] = [first.join(''), later.join('')];
  if (one.includes(other) || other.includes(one)) return null;
  const pairs = commonWords(first, later);
  if (pairs.length === later.length) return cutOpenly ? null : 'trimmed';
  const [a, b] = [pairs[0], pairs.at(-1)];
  // the ends of a longer excerpt are no change of words
  const inner = a === undefined ? later : later.slice(a[1], b![1] + 1);
  const overhang =
    inner.length === pairs.length &&
    (a![0] === 0 || a![1] === 0) &&
    (b![0] === first.length - 1 || b![1] === later.length - 1);
  const unbroken = overhang && b![0] - a![0] === b![1] - a![1];
  return unbroken ? null : 'words';
}

/** True if the later is the beginning of the first, and ends it with a stop of its own as if nothing followed. */
export const endsEarly = (first: readonly string[], later: readonly string[], words: string): boolean =>
  later.length < first.length && /^\p{Lu}.*[.!?]$/su.test(words) && later.every((word, i) => word === first[i]);

/** True if the words stand unbroken in the others. */
export function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  for (let at = 0; at + words.length <= others.length; at++)
    if (words.every((word, i) => word === others[at + i])) return true;
  return false;
}
