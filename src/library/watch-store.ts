import type { Validators } from '../fetching/caching.js';
import type { FeedItem } from '../pages/feed-item.js';
import type { Library } from './open.js';
import { storable, storableOrNull } from './packing.js';
import { urlHash } from './removed.js';
import type { FeedRow, RecheckRow } from './tables.js';

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
  /** Whether there is a page of that url, or it was taken out of the library. */
  knowsPage(url: string): Promise<boolean>;
  savePage(page: WatchedPage): Promise<void>;
  /** At most so many pages due at a time or before, those first that have been due longest. */
  duePages(until: number, most: number): Promise<readonly WatchedPage[]>;
}

/** The store that a library itself is. */
export const watchStoreOf = ({ read, write }: Library): WatchStore => ({
  feed: (url) =>
    read(async (db) => {
      const row = await db.selectFrom('feed').selectAll().where('url', '=', storable(url)).executeTakeFirst();
      return row ? feedOf(row) : null;
    }),
  saveFeed: (feed) =>
    write(async (db) => {
      const { url, ...row } = feedRow(feed);
      await db
        .insertInto('feed')
        .values({ url, ...row })
        .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
        .execute();
    }),
  knowsPage: (url) =>
    read(async (db) => {
      const known = db.selectFrom('recheck').select('url as id').where('url', '=', storable(url));
      const removed = db.selectFrom('removed').select('hash as id').where('hash', '=', urlHash(url));
      return (await known.unionAll(removed).execute()).length > 0;
    }),
  savePage: (page) =>
    write(async (db) => {
      const { url, ...row } = pageRow(page);
      await db
        .insertInto('recheck')
        .values({ url, ...row })
        .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
        .execute();
    }),
  duePages: (until, most) =>
    read(async (db) => {
      const due = db.selectFrom('recheck').selectAll().where('due', '<=', until);
      return (await due.orderBy('due').orderBy('url').limit(most).execute()).map(pageOf);
    }),
});

const feedRow = ({ url, etag, lastModified, due, interval, failures }: WatchedFeed): FeedRow => ({
  url: storable(url),
  etag: storableOrNull(etag),
  last_modified: storableOrNull(lastModified),
  due,
  interval,
  failures,
});

const feedOf = ({ last_modified, ...row }: FeedRow): WatchedFeed => ({ ...row, lastModified: last_modified });

const pageRow = (page: WatchedPage): RecheckRow => ({
  url: storable(page.url),
  due: page.due,
  first_read: page.firstRead,
  digest: page.digest,
  etag: storableOrNull(page.etag),
  last_modified: storableOrNull(page.lastModified),
  failures: page.failures,
  is_gone: Number(page.isGone),
  item: storable(JSON.stringify(page.item)),
});

const pageOf = ({ first_read, last_modified, is_gone, item, ...row }: RecheckRow): WatchedPage => ({
  ...row,
  firstRead: first_read,
  lastModified: last_modified,
  isGone: is_gone === 1,
  item: JSON.parse(item),
});
