import type { Span } from '../text/span.js';

/** What became of a statement from one state of a page to the next. */
export type StatementEdit =
  /** Only the later state has it, or only the earlier. */
  | 'added'
  | 'dropped'
  /** Its source got a name, lost it, has its name spelt otherwise, or is another (four officials for two). */
  | 'source named'
  | 'source un-named'
  | 'source respelt'
  | 'source changed'
  /** Other words: with less force or more doubt, with more force or less doubt, or neither. */
  | 'softened'
  | 'hardened'
  | 'reworded';

export interface StatementChange {
  readonly edit: StatementEdit;
  /** The statement's id in the reading of each state; null where that state does not have it. */
  readonly earlier: string | null;
  readonly later: string | null;
  /** The words that tell it: of the earlier state and of the later, for a person. */
  readonly was: string;
  readonly is: string;
}

/** What changed between two states of one page. */
export interface PageChanges {
  readonly title: boolean;
  readonly byline: boolean;
  readonly text: boolean;
  readonly statements: readonly StatementChange[];
  /** Stretches of the text that differ: offsets into the earlier text and into the later; one of them may be empty. */
  readonly stretches: readonly { readonly earlier: Span; readonly later: Span }[];
  /** Where the later state says that it was changed: a note in its text, or the date of change that it shows. */
  readonly told: { readonly by: 'note'; readonly span: Span } | { readonly by: 'date'; readonly date: string } | null;
}
