import type { OfClaim } from './statement-detail.js';

/** What is known of an article beyond its own reading. */
export interface Across {
  /** Where to see all that a source says, by the source's id. */
  readonly sourceAddress: (source: string) => string | null;
  readonly claimOf: (statement: string) => OfClaim | null;
}
