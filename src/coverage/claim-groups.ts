import { agglomerate, type Pair } from './agglomerate.js';
import type { Aligned } from './aligned.js';
import { refKey } from './covered.js';
import type { Judgement } from './judgement.js';
import { FEATURES, pairFeatures, type Told } from './pair-features.js';

/**
 * How much each feature tells that two statements say the same thing, and what to take away from the sum: logistic
 * regression on pairs of statements of news stories that were read and marked for it (training/same-claim.mjs).
 */
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  'meaning apart from the story': 2.98,
  meaning: 3.06,
  words: -2.03,
  'words of the shorter': 0.9,
  'pairs of words': -0.08,
  'figures in common': 0.12,
  'figures that differ': 0.05,
  'same source close by': 0.67,
  'same source in the article': 0.35,
  'another close by': 0.69,
  'in one article': 0.53,
  'same party in another article': 1.4,
  'one is the title': 0.63,
  'an answer close by': 0.46,
  'a denial': -0.01,
  'a refusal': 0.41,
};
const BIAS = -4.91;
/** Groups of statements are one claim from here on: chosen on the marked stories. */
const LEAST = 0.06;
/** No pair counts more than this: a few that are surely one must not carry all others along. */
const MOST = Math.exp(3);

/** How surely two statements say the same thing: the odds, within a bound. */
export const sameClaim = (one: Told, other: Told): number =>
  Math.min(MOST, Math.exp(pairFeatures(one, other).reduce((sum, x, i) => sum + x * WEIGHTS[FEATURES[i]!], BIAS)));

/**
 * Puts the statements of a story into claims. What derived articles tell again counts once, with the statement that
 * they have it from.
 * @returns numbers of statements, by claim
 */
export function claimGroups(
  told: readonly Told[],
  aligned: readonly Aligned[],
  judgements: readonly Judgement[],
): readonly (readonly number[])[] {
  const index = new Map(told.map((one, i) => [refKey(one), i]));
  const decided = decidedPairs(index, judgements);
  const families = familiesOf(told, index, aligned, decided);
  const judged = judgedPairs(families, decided);
  const pairs: Pair[] = [];
  for (const [a, one] of families.entries())
    for (let b = a + 1; b < families.length; b++) pairs.push([a, b, judged(a, b) ?? between(told, one, families[b]!)]);
  return agglomerate(families.length, pairs, LEAST).map((group) =>
    group.flatMap((family) => families[family]!).sort((x, y) => x - y),
  );
}

/** Pairs of statements, by number, and whether people put them together or apart: what was said last of each. */
function decidedPairs(
  index: ReadonlyMap<string, number>,
  judgements: readonly Judgement[],
): ReadonlyMap<string, boolean> {
  const decided = new Map<string, boolean>();
  for (const { decision, undoneBy } of judgements) {
    if (decision.kind !== 'claim' || undoneBy !== null) continue;
    const [i, j] = [index.get(refKey(decision.one)), index.get(refKey(decision.other))];
    if (i === undefined || j === undefined) continue;
    decided.delete(pairOf(i, j));
    decided.set(pairOf(i, j), decision.same);
  }
  return decided;
}

const pairOf = (i: number, j: number): string => `${Math.min(i, j)} ${Math.max(i, j)}`;

/** Statements that are one told again, by number; no two of one article, and none that a person put apart. */
function familiesOf(
  told: readonly Told[],
  index: ReadonlyMap<string, number>,
  aligned: readonly Aligned[],
  decided: ReadonlyMap<string, boolean>,
): readonly (readonly number[])[] {
  const family = told.map((_, i) => [i]);
  for (const { here, there } of [...aligned].sort((a, b) => b.alike - a.alike)) {
    const [i, j] = [index.get(refKey(here)), index.get(refKey(there))];
    if (i === undefined || j === undefined || family[i] === family[j]) continue;
    const articles = new Set(family[i]!.map((member) => told[member]!.article));
    if (family[j]!.some((member) => articles.has(told[member]!.article))) continue;
    if (family[i]!.some((a) => family[j]!.some((b) => decided.get(pairOf(a, b)) === false))) continue;
    const joined = [...family[i]!, ...family[j]!].sort((x, y) => x - y);
    for (const member of joined) family[member] = joined;
  }
  return [...new Set(family)];
}

const between = (told: readonly Told[], one: readonly number[], other: readonly number[]): number => {
  let sum = 0;
  for (const i of one) for (const j of other) sum += sameClaim(told[i]!, told[j]!);
  return sum / (one.length * other.length);
};

/** What people decided of two families, far beyond all that likeness can say. */
function judgedPairs(
  families: readonly (readonly number[])[],
  decided: ReadonlyMap<string, boolean>,
): (a: number, b: number) => number | undefined {
  const familyOf = new Map(families.flatMap((members, family) => members.map((member) => [member, family])));
  const ofFamilies = new Map<string, number>();
  for (const [pair, same] of decided) {
    const [i, j] = pair.split(' ').map(Number) as [number, number];
    ofFamilies.set(pairOf(familyOf.get(i)!, familyOf.get(j)!), same ? 1e6 : -1e6);
  }
  return (a, b) => ofFamilies.get(pairOf(a, b));
}
