import type { Span } from '../../text/span.js';

export type Part = 'source' | 'cue' | 'content' | 'mention' | 'evidence' | 'finding';

/** What a piece of text is, and to what. */
export interface Mark {
  readonly part: Part;
  /** Index of the statement, voice or finding. */
  readonly of: number;
  /** What the page calls the place that it is part of. */
  readonly key: string;
}

export interface Placed extends Mark {
  readonly span: Span;
}

/** A stretch of text that has the same marks from its start to its end; those of longer stretches come first. */
export interface Piece {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly placed: Placed;
}

/**
 * The whole text cut at every start and end of a mark, and at `also`: pieces touch, none is lost, and marks that overlap
 * never have to be nested.
 */
export function cutPieces(length: number, placed: readonly Placed[], also: readonly number[] = []): readonly Piece[] {
  const edges = edgesOf(placed);
  const cuts = [...new Set([0, ...edges.map(({ at }) => at), ...also, length])].sort((a, b) => a - b);
  const open = new Set<Placed>();
  const pieces: Piece[] = [];
  let next = 0;
  cuts.slice(0, -1).forEach((from, i) => {
    for (; next < edges.length && edges[next]!.at <= from; next++) {
      const edge = edges[next]!;
      if (edge.opens) open.add(edge.placed);
      else open.delete(edge.placed);
    }
    const marks = [...open].sort((a, b) => lengthOf(b) - lengthOf(a) || a.of - b.of);
    pieces.push({ span: [from, cuts[i + 1]!], marks });
  });
  return pieces;
}

const lengthOf = ({ span: [start, end] }: Placed): number => end - start;

function edgesOf(all: readonly Placed[]): readonly Edge[] {
  const edges = all.flatMap((placed): Edge[] => [
    { at: placed.span[0], opens: true, placed },
    { at: placed.span[1], opens: false, placed },
  ]);
  // where one mark ends and another begins, the end comes first
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}
