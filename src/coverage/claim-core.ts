import type { Aligned } from './aligned.js';
import { sameClaim } from './claim-groups.js';
import type { StatementRef } from './covered.js';
import type { Told } from './pair-features.js';

/** The statements of a claim that say just that, and the one that is nearest to all. */
export interface ClaimCore {
  /** Number of the statement that has most in common with the others. */
  readonly centre: number;
  /** For each statement whether it says what the centre says, and not only something about it. */
  readonly isCore: readonly boolean[];
}

/** Odds of saying the same as the centre from which a statement belongs to the core. */
const LEAST = 0.5;
/** A content of fewer words says too little to be what a claim is. */
const FULL = 6;
/** No pair counts more: many who say about the same outweigh two who say it word for word. */
const MOST = 1;

/**
 * Finds what a claim is about: its centre is the medoid of its statements, its core what says the same as the centre, or
 * is taken from what does.
 */
export function coreOf(told: readonly Told[], aligned: readonly Aligned[]): ClaimCore {
  const odds = told.map((one, i) => told.map((other, j) => (i === j ? 0 : sameClaim(one, other))));
  const sums = odds.map(
    (row, i) => row.reduce((sum, x) => sum + Math.min(MOST, x), 0) * Math.min(1, told[i]!.words.size / FULL),
  );
  const centre = sums.reduce((best, sum, i) => (sum > sums[best]! ? i : best), 0);
  const isCore = told.map((_, i) => i === centre || odds[centre]![i]! >= LEAST);
  const index = new Map(told.map((one, i) => [keyOf(one), i]));
  for (const { here, there } of aligned) {
    const [i, j] = [index.get(keyOf(here)), index.get(keyOf(there))];
    if (i !== undefined && j !== undefined && (isCore[i] || isCore[j])) isCore[i] = isCore[j] = true;
  }
  return { centre, isCore };
}

const keyOf = ({ article, statement }: StatementRef): string => `${article} ${statement}`;
