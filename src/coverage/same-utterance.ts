import { commonWords } from './drift.js';
import type { QuotedWords } from './quoted-words.js';

/** Common words at the least, and their share of the shorter. */
const LEAST = 4;
const SHARE = 0.72;
/** They may stand in so many times their own number of words of the longer. */
const LOOSE = 2.2;
/** Of the common words so many are longer ones, or numbers. */
const TELLING = 2;
const LONG = 4;
/** A word that more quotations have leads nowhere. */
const OFTEN = 150;

/** Sorts quoted words of several articles into utterances: those whose words are the same in order, give or take a few. */
export function utterances(all: readonly QuotedWords[]): readonly (readonly QuotedWords[])[] {
  const root = all.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at]!;
    return at;
  };
  for (const [i, j] of pairsToCompare(all)) {
    const [a, b] = [find(i), find(j)];
    if (a !== b && isSameUtterance(all[i]!.forms, all[j]!.forms)) root[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, QuotedWords[]>();
  for (const [i, one] of all.entries()) groups.set(find(i), [...(groups.get(find(i)) ?? []), one]);
  return [...groups.values()];
}

/** Pairs that have at least two longer words in common. */
function pairsToCompare(all: readonly QuotedWords[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  for (const [i, { forms }] of all.entries())
    for (const form of new Set(forms.filter(isLong))) holders.set(form, [...(holders.get(form) ?? []), i]);
  const counts = new Map<number, number>();
  for (const holding of holders.values()) {
    if (holding.length > OFTEN) continue;
    for (const [n, i] of holding.entries())
      for (const j of holding.slice(n + 1)) counts.set(i * all.length + j, (counts.get(i * all.length + j) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= TELLING)
    .map(([key]): [number, number] => [Math.floor(key / all.length), key % all.length])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const isLong = (form: string): boolean => form.length >= LONG || /^\p{N}/u.test(form);

export function isSameUtterance(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const pairs = commonWords(short, long);
  if (pairs.length < LEAST || pairs.length < short.length * SHARE) return false;
  if (pairs.filter(([i]) => isLong(short[i]!)).length < TELLING) return false;
  return pairs.at(-1)![1] - pairs[0]![1] + 1 <= pairs.length * LOOSE;
}
