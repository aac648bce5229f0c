import type { Validators } from '../fetching/caching.js';
import type { FeedItem } from '../pages/feed-item.js';

/** What is kept of a feed that is watched. Times are milliseconds since 1970. */
export interface WatchedFeed extends Validators {
  readonly url: string;
  /** When it is polled next. */
  readonly due: number;
  /** Milliseconds between polls, as they last were. */
  readonly interval: number;
  /** Polls that failed, since the last that did not. */
  readonly failures: number;
}

/** What is kept of a page that a feed led to, for good: it is also how a page is known not to be new. */
export interface WatchedPage extends Validators {
  /** Its address; for an item without one, what it is told apart by. */
  readonly url: string;
  /** When it is read next; null if never again. */
  readonly due: number | null;
  /** When it was first read; null if it has not been yet. */
  readonly firstRead: number | null;
  /** Of the words as they were last read. */
  readonly digest: string | null;
  readonly failures: number;
  /** It was not there any more when last asked for. */
  readonly isGone: boolean;
  readonly item: FeedItem;
}

/** Where watching keeps all that it knows. Each call is one transaction. */
export interface WatchStore {
  feed(url: string): Promise<WatchedFeed | null>;
  /** Adds it, or takes the place of the one with this url. */
  saveFeed(feed: WatchedFeed): Promise<void>;
  knowsPage(url: string): Promise<boolean>;
  savePage(page: WatchedPage): Promise<void>;
  /** At most so many pages due at a time or before, those first that have been due longest. */
  duePages(until: number, most: number): Promise<readonly WatchedPage[]>;
}
