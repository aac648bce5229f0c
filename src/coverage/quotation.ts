import type { Span } from '../text/span.js';
import type { StatementRef } from './covered.js';

/** What became of a quotation's words on the way, if anything. */
export type Change = 'words' | 'trimmed' | 'joined' | 'reattributed';

/** An utterance as one article gives it. */
export interface QuotationVersion extends StatementRef {
  readonly field: 'text' | 'title';
  /** The quoted words, without their outer marks, and their places. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** The party that this article gives it to. */
  readonly speaker: string | null;
  /** True where the words are not those of the earliest report; another speaker alone is in `changes`. */
  readonly drifted: boolean;
  readonly changes: readonly Change[];
}

/** One utterance in several articles. */
export interface Quotation {
  readonly id: string;
  /** The party that said it, by the report that is nearest to it. */
  readonly speaker: string | null;
  /** The words by that report. */
  readonly text: string;
  readonly versions: readonly QuotationVersion[];
}
