/** How alike two items are, by their numbers; pairs that are left out have nothing in common. */
export type Pair = readonly [one: number, other: number, alike: number];

/** Items that were put together. */
export interface Cluster {
  readonly members: readonly number[];
  /** The likenesses of its members to one another, each pair twice, and of each to itself, which is 1: summed. */
  readonly inner: number;
}

/** How well two clusters go together, from the likenesses between their members, summed. */
export type Linkage = (one: Cluster, other: Cluster, between: number) => number;

/** The mean likeness of two clusters' members (UPGMA; Sokal and Michener 1958). */
export const meanLinkage: Linkage = (one, other, between) => between / (one.members.length * other.members.length);

/**
 * Hierarchical clustering from the bottom: the two clusters that go together best become one, until none go together as
 * well as `least`. The result does not depend on the order of the pairs; of equals the lower numbers go first. Time is
 * about that of sorting the pairs.
 * @returns the clusters, each with its members in order, in the order of their first members
 */
export function agglomerate(
  count: number,
  pairs: readonly Pair[],
  least: number,
  linkage: Linkage = meanLinkage,
): readonly (readonly number[])[] {
  const clusters: (Cluster | null)[] = Array.from({ length: count }, (_, i) => ({ members: [i], inner: 1 }));
  const between: Map<number, number>[] = clusters.map(() => new Map());
  const queue = new Queue();
  const offer = (a: number, b: number, sum: number) => {
    const score = linkage(clusters[a]!, clusters[b]!, sum);
    if (score >= least) queue.push({ score, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [a, b, alike] of pairs) {
    between[a]!.set(b, alike);
    between[b]!.set(a, alike);
  }
  for (const [a, near] of between.entries()) for (const [b, sum] of near) if (a < b) offer(a, b, sum);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [one, other] = [clusters[next.a], clusters[next.b]];
    if (!one || !other) continue;
    const sum = between[next.a]!.get(next.b)!;
    clusters.push({ members: [...one.members, ...other.members], inner: one.inner + other.inner + 2 * sum });
    const merged = clusters.length - 1;
    const near = new Map<number, number>();
    for (const from of [next.a, next.b])
      for (const [c, s] of between[from]!) if (c !== next.a && c !== next.b) near.set(c, (near.get(c) ?? 0) + s);
    between.push(near);
    clusters[next.a] = clusters[next.b] = null;
    for (const [c, s] of near) {
      between[c]!.delete(next.a);
      between[c]!.delete(next.b);
      between[c]!.set(merged, s);
      offer(c, merged, s);
    }
  }
  return clusters
    .filter((cluster) => cluster !== null)
    .map(({ members }) => [...members].sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

interface Candidate {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

const before = (x: Candidate, y: Candidate): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** A binary heap, the best candidate first. */
class Queue {
  private readonly heap: Candidate[] = [];

  push(candidate: Candidate): void {
    const { heap } = this;
    let at = heap.push(candidate) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(candidate, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = candidate;
  }

  pop(): Candidate | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
