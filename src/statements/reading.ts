import type { Article } from '../pages/article.js';
import type { Span } from '../text/span.js';

/** Whether the words reported are in quotation marks: all of them, none, or some. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** The words of one attribution, as PARC and PolNeAR define them, in order of place; `source` may be empty. */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One attribution, read. */
export interface Statement {
  /** Derived from the article's text and the place of the words: the same article gives the same ids. */
  readonly id: string;
  readonly mode: Mode;
  readonly field: 'text';
  /** Id of the statement whose content this one is part of; null for what is not said inside something said. */
  readonly within: string | null;
  readonly spans: AttributionSpans;
  /** How sure the model is that this is an attribution, 0 to 1, rounded to 3 digits. */
  readonly confidence: number;
}

/** One article's statements, in order of their place in the text. */
export interface Reading {
  readonly id: string;
  readonly article: Omit<Article, 'id'>;
  readonly statements: readonly Statement[];
}
