import { type Run, runsOf } from '../../text/runs.js';
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
export type Piece = Run<Mark>;

/** The whole text cut at every start and end of a mark, and at `also`: pieces touch, and marks never have to be nested. */
export const cutPieces = (length: number, placed: readonly Placed[], also: readonly number[] = []): readonly Piece[] =>
  runsOf(length, placed, also, (a, b) => a.of - b.of);
