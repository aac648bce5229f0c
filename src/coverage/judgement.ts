import type { From, SourceRef, StatementRef } from './covered.js';
import type { Relation } from './lineage.js';

/** What a person decided, which stands over what the program works out. */
export type Decision =
  /** Two sources are one party, or are not. */
  | { readonly kind: 'source'; readonly one: SourceRef; readonly other: SourceRef; readonly same: boolean }
  /** Two statements make one claim, or do not. */
  | { readonly kind: 'claim'; readonly one: StatementRef; readonly other: StatementRef; readonly same: boolean }
  /** Two articles are of one story, or are not. */
  | { readonly kind: 'story'; readonly one: string; readonly other: string; readonly same: boolean }
  /** What an article is, and where it has it from. */
  | { readonly kind: 'lineage'; readonly article: string; readonly relation: Relation; readonly from: readonly From[] }
  /** Whether a statement backs or disputes its claim. */
  | { readonly kind: 'stance'; readonly on: StatementRef; readonly stance: 'backs' | 'disputes' | null }
  /** The model's statement is none. */
  | { readonly kind: 'no-statement'; readonly on: StatementRef }
  /** Who really says it: a source of the same article. */
  | { readonly kind: 'wrong-source'; readonly on: StatementRef; readonly source: string | null }
  /** Which words are really its content: offsets into the article's text. */
  | {
      readonly kind: 'wrong-words';
      readonly on: StatementRef;
      readonly content: readonly (readonly [number, number])[];
    }
  /** A statement that was not found. */
  | {
      readonly kind: 'missed';
      readonly article: string;
      readonly source: string | null;
      readonly content: readonly (readonly [number, number])[];
    }
  /** An earlier judgement is taken back; with the articles that it was about. */
  | { readonly kind: 'undo'; readonly judgement: string; readonly articles: readonly string[] };

/** A decision with who made it, when and why. A later one on the same thing supersedes an earlier one. */
export interface Judgement {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly decision: Decision;
  /** Id of the judgement that took this one back, if one did. */
  readonly undoneBy: string | null;
}

/** The articles that a decision is about. */
export function articlesOf(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'source':
    case 'claim':
      return [...new Set([decision.one.article, decision.other.article])];
    case 'story':
      return [...new Set([decision.one, decision.other])];
    case 'lineage': {
      const from = decision.from.flatMap((place) => ('article' in place ? [place.article] : []));
      return [...new Set([decision.article, ...from])];
    }
    case 'missed':
      return [decision.article];
    case 'undo':
      return decision.articles;
    default:
      return [decision.on.article];
  }
}
