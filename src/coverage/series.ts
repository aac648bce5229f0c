import type { Span } from '../text/span.js';

/** A number as one article gives it. */
export interface Value {
  readonly article: string;
  readonly statement: string | null;
  /** The party that gives it; null where the article says it in its own voice. */
  readonly source: string | null;
  readonly value: number;
  readonly bound: 'exactly' | 'at least' | 'at most' | 'about';
  /** Since when it held, or was said to: ISO day or instant. */
  readonly at: string | null;
  readonly field: 'text' | 'title';
  readonly span: Span;
}

/** How one value follows on another. */
export interface ValueChange {
  readonly from: number;
  readonly to: number;
  /** corrected: the text says that the old one was wrong; revised: a later one; contradicted: at the same time, by others. */
  readonly kind: 'corrected' | 'revised' | 'contradicted';
  readonly article: string;
  readonly why: string;
}

/** One quantity over time: people missing, the size of a loan. */
export interface Series {
  readonly id: string;
  readonly quantity: string;
  readonly unit: string | null;
  /** The claim that it is the running number of, if any. */
  readonly claim: string | null;
  readonly values: readonly Value[];
  readonly changes: readonly ValueChange[];
}
