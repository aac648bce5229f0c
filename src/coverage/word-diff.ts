import type { Span } from '../text/span.js';
import type { ComparableWord } from './comparable-words.js';

/** A stretch that differs: a span of the first text and of the second, one of which may be empty. */
export interface Stretch {
  readonly earlier: Span;
  readonly later: Span;
}

/**
 * The stretches of two texts whose words differ, in order (Myers, "An O(ND) difference algorithm", 1986: the time goes
 * with the length of the texts times the number of words that differ).
 */
export function wordDiff(one: readonly ComparableWord[], other: readonly ComparableWord[]): readonly Stretch[] {
  const kept = [...keptWords(one, other), [one.length, other.length] as const];
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of kept) {
    if (a > i || b > j) stretches.push({ earlier: spanOf(one, i, a), later: spanOf(other, j, b) });
    [i, j] = [a + 1, b + 1];
  }
  return stretches;
}

/** The span of some words; of none, the place where they would stand. */
function spanOf(words: readonly ComparableWord[], from: number, to: number): Span {
  if (to > from) return [words[from]!.span[0], words[to - 1]!.span[1]];
  const at = words[from - 1]?.span[1] ?? 0;
  return [at, at];
}

/** The pairs of words that stay, by index, in order. */
function keptWords(
  one: readonly ComparableWord[],
  other: readonly ComparableWord[],
): readonly (readonly [number, number])[] {
  const trace = shortestEdit(one, other);
  const kept: [number, number][] = [];
  let [x, y] = [one.length, other.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!);
    const before = down ? k + 1 : k - 1;
    const [fromX, fromY] = d === 0 ? [0, 0] : [reach.get(before)!, reach.get(before)! - before];
    while (x > fromX && y > fromY) kept.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return kept.reverse();
}

/** For each number of edits, how far along each diagonal the ones before it lead. */
function shortestEdit(
  one: readonly ComparableWord[],
  other: readonly ComparableWord[],
): readonly ReadonlyMap<number, number>[] {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let d = 0; d <= one.length + other.length; d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!);
      let x = down ? reach.get(k + 1)! : reach.get(k - 1)! + 1;
      while (x < one.length && x - k < other.length && one[x]!.form === other[x - k]!.form) x++;
      reach.set(k, x);
      if (x >= one.length && x - k >= other.length) return trace;
    }
  }
  return trace;
}
