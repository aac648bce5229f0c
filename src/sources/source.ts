import type { ReasonClass } from '../language/en/anonymity.js';
import type { Span } from '../text/span.js';

export type { ReasonClass };

/** person: one human being; group: several who are not a body; organisation: a body that speaks as one. */
export type SourceKind = 'person' | 'group' | 'organisation' | 'document';

/** How many people, at least and at most; null where there is no upper end: `several` is [3, null]. */
export type Count = readonly [number, number | null];

/** stated: the text says that a name was withheld; unnamed: it just gives none. */
export type Anonymity = 'stated' | 'unnamed';

/** One party that an article's statements are credited to, however often and however it is referred to. */
export interface Source {
  /** `s1`, `s2`, … in the order in which the text first mentions them. */
  readonly id: string;
  /** The fullest form of its name that the article gives. */
  readonly name: string | null;
  readonly kind: SourceKind;
  /** Whether a reader can know from the article exactly who it is. */
  readonly named: boolean;
  /** Null for organisations and documents. */
  readonly count: Count | null;
  /** The source that it is a part of: one of the four officials. */
  readonly partOf: string | null;
  /** Position and relation, in the text's words; for who has no name, the best words that the text has. */
  readonly description: string | null;
  /** The body it belongs to or speaks for; for an aide or lawyer, the principal. */
  readonly affiliation: string | null;
  /** How it knows: `briefed on the plan`. */
  readonly access: string | null;
  readonly anonymity: Anonymity | null;
  /** Why it is not named, in the text's words. */
  readonly reason: string | null;
  readonly reasonClass: ReasonClass | null;
  /** True where all that the text has are words such as `he` that lead to nobody. */
  readonly unresolved: boolean;
  /** Where the text refers to it, in order; empty for what is only in the title. */
  readonly mentions: readonly Span[];
  /** The exact places that the fields above rest on. */
  readonly evidence: Readonly<Partial<Record<'description' | 'affiliation' | 'access' | 'anonymity' | 'reason', Span>>>;
}
