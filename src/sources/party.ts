import type { Span } from '../text/span.js';
import type { Name } from './name.js';
import type { Count, SourceKind } from './source.js';

/** Somebody or something that the text refers to, while it is being read; a Source once somebody is credited to it. */
export interface Party {
  kind: SourceKind;
  /** The fullest form of its name; empty for who has none. */
  full: readonly string[];
  /** Where that form stands. */
  fullSpan: Span | null;
  gender: 'man' | 'woman' | null;
  /** Nouns that lead to it: `governor` for Gov. Tarse, `committee` for the Budget Committee. */
  readonly nouns: Set<string>;
  /** Where it is named or referred to. */
  readonly mentions: Span[];
  /** Words that say what it is: titles and appositions. */
  readonly descriptions: Span[];
  /** Its names as they stand in the text. */
  readonly names: Name[];
  /** One name of each form that it has, by its words in lower case. */
  readonly forms: Map<string, Name>;
  named: boolean;
  count: Count | null;
  partOf: Party | null;
  /** True for `he` that leads to nobody. */
  unresolved: boolean;
  /** For who has no name: its words at their fullest. */
  words: Span | null;
  /** For a document or body known by whose it is (`her campaign`): the name that follows from it. */
  derivedName: string | null;
  /** Whose it is: `his lawyer`. */
  owner: Party | null;
}

export const newParty = (given: Partial<Party> & Pick<Party, 'kind'>): Party => ({
  full: [],
  fullSpan: null,
  gender: null,
  nouns: new Set(),
  mentions: [],
  descriptions: [],
  names: [],
  forms: new Map(),
  named: false,
  count: given.kind === 'person' ? [1, 1] : null,
  partOf: null,
  unresolved: false,
  words: null,
  derivedName: null,
  owner: null,
  ...given,
});
