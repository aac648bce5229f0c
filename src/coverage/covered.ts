import type { Reading } from '../statements/reading.js';

/** An article of a library, as coverage sees it. */
export interface Covered {
  /** The article's id in the library. */
  readonly id: string;
  /** When it was read or fetched: an ISO instant. */
  readonly readAt: string;
  readonly reading: Reading;
}

/** A statement of the library: its article's id in the library, and its id in that reading. */
export interface StatementRef {
  readonly article: string;
  readonly statement: string;
}

/** A source of one article: the article's id in the library, and the source's id in that reading. */
export interface SourceRef {
  readonly article: string;
  readonly source: string;
}

/** An article of the library, or an outlet whose article the library does not have. */
export type From = { readonly article: string } | { readonly outlet: string };

/** What stands for a statement of the library in a map. */
export const refKey = ({ article, statement }: StatementRef): string => `${article} ${statement}`;

/** What stands for a source of an article in a map. */
export const sourceKey = ({ article, source }: SourceRef): string => `${article} ${source}`;
