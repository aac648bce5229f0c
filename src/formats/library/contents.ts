import type { Claim, Stance } from '../../coverage/claim.js';
import type { Covered } from '../../coverage/covered.js';
import type { Judgement } from '../../coverage/judgement.js';
import type { Lineage } from '../../coverage/lineage.js';
import type { Party } from '../../coverage/party.js';
import type { Quotation } from '../../coverage/quotation.js';
import type { Series } from '../../coverage/series.js';

/** A spell in which an address was found, at one look or more, to hold an article in this very state. */
export interface Sighting {
  /** Of the first look and of the last: ISO instants. */
  readonly at: string;
  readonly until: string;
  /** How many looks. */
  readonly checks: number;
  readonly url: string | null;
}

/** An article as a library keeps it. Two states of one page are two articles with the same address. */
export interface ArticleRecord extends Covered {
  /** What read it: the model and the program, by name. */
  readonly reader: string;
  readonly story: string | null;
  /** Null until it is worked out. */
  readonly lineage: Lineage | null;
  /** A hash of the bytes that it was read from, in hex; the bytes themselves are not part of an export. */
  readonly page: string | null;
  /** Id of the state of the same page that was there before this one. */
  readonly before: string | null;
  readonly seen: readonly Sighting[];
}

/** A party in short, as an article's sources lead to it. */
export type PartyInShort = Pick<Party, 'id' | 'name' | 'kind' | 'named' | 'description'>;

/** An article with what coverage makes of its sources and statements, each by its id in the reading. */
export interface KeptArticle extends ArticleRecord {
  readonly parties: Readonly<Record<string, PartyInShort>>;
  readonly claims: Readonly<Record<string, { readonly claim: string; readonly stance: Stance }>>;
}

/** The articles about the same events. */
export interface Story {
  readonly id: string;
  /** The headline that tells it best; null if no article of it has one. */
  readonly title: string | null;
}

/** What was worked out within a story; null where the story is gone. */
export type OfStory<T> = T & { readonly story: string | null };

/** What somebody wants to be told of. */
export interface Alert {
  readonly id: string;
  readonly of: { readonly claim: string } | { readonly story: string } | { readonly party: string };
  /** A further origin, a denial, or a page changed without saying so. */
  readonly on: 'origin' | 'denial' | 'change';
  /** A feed's file or an address to call. */
  readonly to: string;
  readonly at: string;
  readonly raised: readonly KeptRaised[];
}

/** Once that an alert had something to tell. */
export interface Raised {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** What happened, in one sentence. */
  readonly title: string;
  /** The address of the article that it happened in. */
  readonly url: string | null;
  /** The exact words that show it. */
  readonly words: string;
}

/** What an alert told, as a library keeps it. */
export interface KeptRaised extends Raised {
  /** Id of the article that it happened in. */
  readonly article: string | null;
  /** ISO instant at which it was delivered; null if it waits. */
  readonly sentAt: string | null;
}

/** An article taken out: only hashes are kept of it, so that it is not added again. */
export interface Removal {
  /** Of its page or address, or its id, in hex. */
  readonly hash: string;
  readonly at: string;
}

/** All that a library holds, kind by kind: each can be asked for as often as needed and streams out one by one. */
export interface LibraryContents {
  readonly articles: () => AsyncIterable<KeptArticle>;
  readonly parties: () => AsyncIterable<Party>;
  readonly stories: () => AsyncIterable<Story>;
  readonly claims: () => AsyncIterable<OfStory<Claim>>;
  readonly quotations: () => AsyncIterable<OfStory<Quotation>>;
  readonly series: () => AsyncIterable<OfStory<Series>>;
  readonly judgements: () => AsyncIterable<Judgement>;
  readonly alerts: () => AsyncIterable<Alert>;
  readonly removals: () => AsyncIterable<Removal>;
}

/** One thing read back from an export, in the order of the file. */
export type LibraryRecord =
  | { readonly kind: 'article'; readonly value: ArticleRecord }
  | { readonly kind: 'party'; readonly value: Party }
  | { readonly kind: 'story'; readonly value: Story }
  | { readonly kind: 'claim'; readonly value: OfStory<Claim> }
  | { readonly kind: 'quotation'; readonly value: OfStory<Quotation> }
  | { readonly kind: 'series'; readonly value: OfStory<Series> }
  | { readonly kind: 'judgement'; readonly value: Judgement }
  | { readonly kind: 'alert'; readonly value: Alert }
  | { readonly kind: 'removal'; readonly value: Removal };
