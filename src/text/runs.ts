import type { Span } from './span.js';

/** A stretch of text that has the same marks from its start to its end; those of longer stretches come first. */
export interface Run<T> {
  readonly span: Span;
  readonly marks: readonly T[];
}

interface Edge<T> {
  readonly at: number;
  readonly opens: boolean;
  readonly placed: T;
}

/**
 * The whole text cut at every start and end of a mark, and at `also`: runs touch, none is lost, and marks that overlap
 * never have to be nested.
 * @param order which of two marks of one length comes first
 */
export function runsOf<T extends { readonly span: Span }>(
  length: number,
  placed: readonly T[],
  also: readonly number[] = [],
  order: (a: T, b: T) => number = () => 0,
): readonly Run<T>[] {
  const edges = edgesOf(placed);
  const cuts = [...new Set([0, ...edges.map(({ at }) => at), ...also, length])].sort((a, b) => a - b);
  const open = new Set<T>();
  const runs: Run<T>[] = [];
  let next = 0;
  cuts.slice(0, -1).forEach((from, i) => {
    for (; next < edges.length && edges[next]!.at <= from; next++) {
      const edge = edges[next]!;
      if (edge.opens) open.add(edge.placed);
      else open.delete(edge.placed);
    }
    const marks = [...open].sort((a, b) => lengthOf(b) - lengthOf(a) || order(a, b));
    runs.push({ span: [from, cuts[i + 1]!], marks });
  });
  return runs;
}

const lengthOf = ({ span: [start, end] }: { readonly span: Span }): number => end - start;

function edgesOf<T extends { readonly span: Span }>(all: readonly T[]): readonly Edge<T>[] {
  const edges = all.flatMap((placed): Edge<T>[] => [
    { at: placed.span[0], opens: true, placed },
    { at: placed.span[1], opens: false, placed },
  ]);
  // where one mark ends and another begins, the end comes first
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}
