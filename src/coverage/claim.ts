import type { StatementRef } from './covered.js';

/** backs: says that it is so; disputes: says that it is not so; null: neither (it asks, reports, declines to say). */
export type Stance = 'backs' | 'disputes' | null;

/** A statement of a claim. */
export interface Claimed extends StatementRef {
  readonly stance: Stance;
  /** Its stance is told by who speaks and how, and not by what is said outright. */
  readonly implied: boolean;
  /** It says part of the claim, or something about it, not the claim itself: it counts for no origin. */
  readonly partly: boolean;
  /** Why it is of this claim, and of this stance. */
  readonly why: string;
}

/** Where a claim entered the coverage: an article of the library, an outlet beside it, or an occasion in public. */
export type Place = { readonly article: string } | { readonly outlet: string } | { readonly public: string };

/** A step on the way of a claim from one place to the next, back to its origin. */
export interface Step {
  readonly article: string;
  /** Where that article has it from; null at the origin itself. */
  readonly from: Place | null;
  /** What shows it, in one sentence. */
  readonly because: string;
}

/** An independent place where a claim entered the coverage, with the statements that go back to it. */
export interface Origin {
  readonly place: Place;
  readonly statements: readonly StatementRef[];
  /** For each article that carries the claim from here, how it comes from here. */
  readonly chain: readonly Step[];
  readonly because: string;
}

/** What several statements share, across articles. */
export interface Claim {
  readonly id: string;
  /** In the words of the statement that tells it best. */
  readonly text: string;
  readonly statements: readonly Claimed[];
  readonly origins: readonly Origin[];
  /** The least and the most independent origins that the texts allow. */
  readonly range: readonly [least: number, most: number | null];
  /** How the origins were counted, in words for a person. */
  readonly why: string;
  /** Ids of parties. */
  readonly backedBy: readonly string[];
  readonly disputedBy: readonly string[];
}
