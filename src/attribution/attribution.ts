import type { Span } from '../text/span.js';

/**
 * Who is said to say (think, want, show) what, as PARC 3.0 and PolNeAR define it: the words of source, cue and
 * content. Spans are ordered; `source` and `cue` may be empty, `content` never is.
 */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index, in the same list, of the attribution whose content this one is part of. */
  readonly within?: number;
  /** Index, in the same list, of the attribution whose speech this one goes on with, where it has no words of its own. */
  readonly follows?: number;
  /** Probability that this is an attribution, as the model gives it. */
  readonly confidence: number;
}

/** A step that changed, joined or dropped something, and why: a failing test prints them. */
export interface Note {
  readonly step: string;
  readonly because: string;
  readonly words: string;
}

/** Collects notes; they are made only where somebody listens. */
export type Trace = (note: () => Note) => void;

/** Nobody listens. */
export const silent: Trace = () => {};
