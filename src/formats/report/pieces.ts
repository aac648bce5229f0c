import type { Statement } from '../../statements/reading.js';
import type { Span } from '../../text/span.js';

export type Part = 'source' | 'cue' | 'content';

/** What a piece of text is to one statement. */
export interface Mark {
  /** Index of the statement. */
  readonly statement: number;
  readonly part: Part;
}

/** A stretch of text that has the same marks from its start to its end; those of longer stretches come first. */
export interface Piece {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: Mark & { readonly length: number };
}

/**
 * The whole text cut at every start and end of a mark, and at `also`: pieces touch, none is lost, and marks that overlap
 * never have to be nested.
 */
export function cutPieces(
  length: number,
  statements: readonly Statement[],
  also: readonly number[] = [],
): readonly Piece[] {
  const edges = edgesOf(statements);
  const cuts = [...new Set([0, ...edges.map(({ at }) => at), ...also, length])].sort((a, b) => a - b);
  const open = new Set<Edge['mark']>();
  const pieces: Piece[] = [];
  let next = 0;
  cuts.slice(0, -1).forEach((from, i) => {
    for (; next < edges.length && edges[next]!.at <= from; next++) {
      const { opens, mark } = edges[next]!;
      if (opens) open.add(mark);
      else open.delete(mark);
    }
    const marks = [...open].sort((a, b) => b.length - a.length || a.statement - b.statement);
    pieces.push({ span: [from, cuts[i + 1]!], marks: marks.map(({ statement, part }) => ({ statement, part })) });
  });
  return pieces;
}

function edgesOf(statements: readonly Statement[]): readonly Edge[] {
  const edges: Edge[] = [];
  statements.forEach(({ spans }, statement) => {
    for (const part of ['source', 'cue', 'content'] as const)
      for (const [start, end] of spans[part]) {
        const mark = { statement, part, length: end - start };
        edges.push({ at: start, opens: true, mark }, { at: end, opens: false, mark });
      }
  });
  // where one mark ends and another begins, the end comes first
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}
