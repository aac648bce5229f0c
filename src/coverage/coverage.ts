import type { Claim } from './claim.js';
import type { Lineage } from './lineage.js';
import type { Party } from './party.js';
import type { Quotation } from './quotation.js';
import type { Series } from './series.js';

/** What was worked out across the articles of one story. */
export interface Coverage {
  readonly lineage: readonly Lineage[];
  readonly parties: readonly Party[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  readonly series: readonly Series[];
}
