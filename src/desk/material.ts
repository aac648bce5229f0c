import type { FeedItem } from '../pages/feed-item.js';

/** What one article is to be made of, before anything is parsed: plain data, so that a worker can do the work. */
export type Material =
  | {
      readonly kind: 'bytes';
      readonly id: string;
      readonly from: string;
      readonly bytes: Uint8Array;
      readonly name?: string;
      readonly url?: string;
      readonly contentType?: string;
      /** When the bytes were had from the address: an ISO instant. */
      readonly fetched?: string;
      /** What the feed tells that led to it. */
      readonly item?: FeedItem;
      /** The bytes are the text that the feed itself holds, not a page. */
      readonly isFeedText?: boolean;
    }
  | {
      readonly kind: 'words';
      readonly id: string;
      readonly from: string;
      readonly words: string;
      readonly name?: string;
      readonly url?: string;
    }
  | { readonly kind: 'row'; readonly from: string; readonly line: number; readonly json: string };

/** An input that could not be read, told to the person who named it. */
export interface Problem {
  /** The path, address or line, as a person would name it. */
  readonly from: string;
  readonly message: string;
}

export type Found = { readonly material: Material } | { readonly problem: Problem };

/** Options that hold for every input of one run. */
export interface ReadOptions {
  /** ISO date for inputs that have none. */
  readonly published?: string;
  /** Read languages other than English as well. */
  readonly force?: boolean;
  /** UTF-16 units that an article may have, if not `LONGEST_ARTICLE`. */
  readonly longest?: number;
}

/** One article is at most so many UTF-16 units: a longer "article" is a mistake, such as a data file. */
export const LONGEST_ARTICLE = 20_000_000;
