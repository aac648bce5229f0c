import type { Count, ReasonClass, SourceKind } from '../sources/source.js';
import type { SourceRef } from './covered.js';

/** One party across articles: the sources that are the same person, group, body or document. */
export interface Party {
  readonly id: string;
  /** The fullest name that any article gives. */
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly count: Count | null;
  readonly description: string | null;
  readonly affiliation: string | null;
  readonly reason: string | null;
  readonly reasonClass: ReasonClass | null;
  /** The sources that are this party, each with why. */
  readonly members: readonly (SourceRef & { readonly why: string })[];
  /** Parties that may be the same, where the texts can't tell. */
  readonly maybe: readonly { readonly party: string; readonly why: string }[];
}
