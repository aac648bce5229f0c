import { sameClaim } from './claim-groups.js';
import { refKey } from './covered.js';
import type { Told } from './pair-features.js';
import type { Retellings } from './retellings.js';

/** The statements of a claim that say just that, and the one that is nearest to all. */
export interface ClaimCore {
  /** Number of the statement that has most in common with the others. */
  readonly centre: number;
  /** For each statement whether it says what the centre says, and not only something about it. */
  readonly isCore: readonly boolean[];
  /** The same, of those that surely do, and of those that may. */
  readonly isSurely: readonly boolean[];
  readonly isMaybe: readonly boolean[];
}

/** Odds of saying the same as the centre from which a statement belongs to the core; surely; and maybe. */
const [LEAST, SURE, MAYBE] = [0.5, 1, 0.35] as const;
/** A content of fewer words says too little to be what a claim is. */
const FULL = 6;
/** No pair counts more: many who say about the same outweigh two who say it word for word. */
const MOST = 1;

/**
 * Finds what a claim is about: its centre is the medoid of its statements, its core what says the same as the centre, or
 * is taken from what does.
 */
export function coreOf(told: readonly Told[], retellings: Retellings): ClaimCore {
  const odds = told.map((one, i) => told.map((other, j) => (i === j ? 0 : sameClaim(one, other))));
  const centrality = odds.map((row, i) => weightOf(told[i]!) * row.reduce((sum, x) => sum + Math.min(MOST, x), 0));
  const centre = centrality.reduce((best, x, i) => (x > centrality[best]! ? i : best), 0);
  const index = new Map(told.map((one, i) => [refKey(one), i]));
  const pairs = told.flatMap((one, i) =>
    retellings.allFrom(one).flatMap((there) => {
      const j = index.get(refKey(there));
      return j === undefined ? [] : [[i, j] as const];
    }),
  );
  const from = (least: number) =>
    withTakenOver(
      told.map((_, i) => i === centre || odds[centre]![i]! >= least),
      pairs,
    );
  return { centre, isCore: from(LEAST), isSurely: from(SURE), isMaybe: from(MAYBE) };
}

/** Adds what is taken from what is in already, or what that is taken from; a copy of a copy as well. */
function withTakenOver(isIn: boolean[], pairs: readonly (readonly [number, number])[]): readonly boolean[] {
  for (let open = pairs.filter(([i, j]) => isIn[i] !== isIn[j]); open.length > 0; ) {
    for (const [i, j] of open) isIn[i] = isIn[j] = true;
    open = pairs.filter(([i, j]) => isIn[i] !== isIn[j]);
  }
  return isIn;
}

/** How fit a statement is to be the centre: who declines to speak says nothing, and few words say little. */
const weightOf = ({ act, words }: Told): number => (act === 'decline' ? 0.01 : Math.min(1, words.weights.size / FULL));
