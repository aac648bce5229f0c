import type { Span } from '../text/span.js';
import type { From } from './covered.js';

/**
 * Where an article has its text or its claims from. origin: from its own sources; copy: another's text; rewrite:
 * another's report in other words; pickup: it credits another outlet (part own reporting or not); version: an earlier
 * state of the same page.
 */
export type Relation = 'origin' | 'copy' | 'rewrite' | 'pickup' | 'version';

/** Whether a text's words are another's: a pickup has words of its own. */
export const isDerived = (relation: Relation): boolean =>
  relation === 'copy' || relation === 'rewrite' || relation === 'version';

/** Words that two articles share: offsets into the text of each. */
export interface Passage {
  readonly here: Span;
  readonly there: Span;
  /** exact: the same words, whatever the marks and spaces; near: some words differ. */
  readonly alike: 'exact' | 'near';
}

/** Where an article credits an outlet: offsets into its text or title, or into its byline joined by `, `. */
export interface Credit {
  readonly field: 'text' | 'title' | 'byline';
  readonly span: Span;
  /** The outlet or agency by the fullest name that is known for it. */
  readonly outlet: string;
}

/** Something that a rewriter keeps, in both texts. */
export interface Sign {
  readonly kind: 'number' | 'name' | 'quotation' | 'formula' | 'error' | 'order';
  readonly here: Span;
  readonly there: Span;
}

/** One place that an article descends from, with all that shows it. */
export interface Descent {
  readonly from: From;
  readonly relation: Exclude<Relation, 'origin'>;
  /** How much of this article's words stand in the other, 0 to 1; 0 for an outlet that the library does not have. */
  readonly share: number;
  readonly passages: readonly Passage[];
  readonly credits: readonly Credit[];
  readonly signs: readonly Sign[];
  /** What tells which of the two was first; unknown where nothing does, and then the link is the likelier way round. */
  readonly direction: 'time' | 'credit' | 'containment' | 'unknown';
  /** In one sentence, for a person. */
  readonly why: string;
}

/** An article's descent; `from` is empty for an origin. */
export interface Lineage {
  readonly article: string;
  readonly relation: Relation;
  readonly from: readonly Descent[];
  readonly why: string;
}
