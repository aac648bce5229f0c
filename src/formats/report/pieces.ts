import type { Statement } from '../../statements/reading.js';
import type { Span } from '../../text/span.js';

export type Part = 'source' | 'cue' | 'content';

/** What a piece of text is to one statement. */
export interface Mark {
  /** Index of the statement. */
  readonly statement: number;
  readonly part: Part;
}

/** A stretch of text that has the same marks from its start to its end. */
export interface Piece {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/**
 * The whole text cut at every start and end of a mark: pieces touch, none is lost, and marks that overlap never have to
 * be nested.
 */
export function cutPieces(length: number, statements: readonly Statement[]): readonly Piece[] {
  const edges: { readonly at: number; readonly opens: boolean; readonly mark: Mark }[] = [];
  statements.forEach(({ spans }, statement) => {
    for (const part of ['source', 'cue', 'content'] as const)
      for (const [start, end] of spans[part]) {
        const mark = { statement, part };
        edges.push({ at: start, opens: true, mark }, { at: end, opens: false, mark });
      }
  });
  edges.sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  const open = new Set<Mark>();
  let from = 0;
  const cutAt = (at: number) => {
    if (at > from) pieces.push({ span: [from, at], marks: [...open] });
    from = Math.max(from, at);
  };
  for (const { at, opens, mark } of edges) {
    cutAt(at);
    if (opens) open.add(mark);
    else open.delete(mark);
  }
  cutAt(length);
  return pieces;
}
