import { createHash } from 'node:crypto';
import { FetchFailed } from '../fetching/fetch-failed.js';
import type { WatchedFeed, WatchedPage } from '../library/watch-store.js';
import { UnreadableInput } from '../pages/article.js';
import type { Feed, Item } from '../pages/feed.js';
import { textMaterial } from './item-material.js';
import { originOf } from './outside.js';
import { readFeed } from './read-feed.js';
import { backOff, jittered, pollInterval } from './schedule.js';
import { streamOf } from './streams.js';
import type { Watched, WatchSetting } from './watch.js';

/**
 * Polls a feed that is due. Its new items with a page are put down to be read; those without are given as they are. The
 * feed's own state is written last: whoever is stopped before finds the same items new again.
 */
export async function pollFeed(feed: WatchedFeed, setting: WatchSetting): Promise<readonly Watched[]> {
  const { store, outside, clock, random } = setting;
  const { url } = feed;
  try {
    const got = await outside.followedIfChanged(url, feed);
    const read = got && (await readFeed(streamOf(got.bytes), originOf(got, url)));
    const found = read ? await newItems(read, url, setting) : { pages: 0, given: [] };
    const fresh = found.pages + found.given.length;
    const now = clock.now();
    const interval = pollInterval({
      now,
      interval: feed.interval,
      isNew: fresh > 0,
      published: (read?.items ?? []).flatMap(({ published }) => (published ? [Date.parse(published)] : [])),
      asksFor: [read?.minutes ? 60_000 * read.minutes : null, got?.freshFor ? 1000 * got.freshFor : null],
    });
    const next = now + jittered(interval, random);
    // items given from here are known once they are settled: until then the whole feed has to come again
    const isKept = got !== null && found.given.length === 0;
    const validators =
      got === null ? feed : { etag: isKept ? got.etag : null, lastModified: isKept ? got.lastModified : null };
    const { etag, lastModified } = validators;
    await store.saveFeed({ url, etag, lastModified, due: next, interval, failures: 0 });
    return [...found.given, { event: 'polled', url, found: fresh, next }];
  } catch (error) {
    if (!(error instanceof FetchFailed) && !(error instanceof UnreadableInput)) throw error;
    const retryAfter = error instanceof FetchFailed ? error.retryAfter : null;
    if (error instanceof FetchFailed && error.reason === 'aborted') return [];
    const failures = feed.failures + 1;
    const next = clock.now() + backOff(failures, random, retryAfter);
    await store.saveFeed({ ...feed, failures, due: next });
    return [{ event: 'feed-failed', url, message: error.message, next }];
  }
}

async function newItems({ items }: Feed, feedUrl: string, { store, clock }: WatchSetting) {
  const given: Watched[] = [];
  let pages = 0;
  for (const [n, item] of items.entries()) {
    const { text, key, ...told } = item;
    const id = told.url ?? `${feedUrl}#${key && key.length <= LONGEST_NAME ? key : digestOf(item)}`;
    if (id.length > LONGEST_NAME || (await store.knowsPage(id))) continue;
    const page: WatchedPage = { ...NEVER_READ, url: id, due: clock.now(), item: told };
    if (told.url !== null) {
      await store.savePage(page);
      pages++;
    } else if (text !== null) {
      const material = textMaterial({ ...told, text }, { id, from: `${feedUrl}, item ${n + 1}` });
      given.push({ material, settled: () => store.savePage({ ...page, due: null, firstRead: clock.now() }) });
    }
  }
  return { pages, given };
}

/** UTF-16 units of an address, or of what an item is told apart by: no server takes much more, and no index holds more. */
const LONGEST_NAME = 2000;
const NEVER_READ = { firstRead: null, digest: null, etag: null, lastModified: null, failures: 0, isGone: false };

const digestOf = ({ title, text }: Item): string =>
  createHash('sha256')
    .update(JSON.stringify([title, text?.words]))
    .digest('hex')
    .slice(0, 16);
