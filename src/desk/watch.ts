import type { Clock } from '../fetching/clock.js';
import type { PoliteFetch } from '../fetching/polite.js';
import type { WatchedFeed, WatchedPage, WatchStore } from '../library/watch-store.js';
import { inOrder } from './in-order.js';
import type { Material } from './material.js';
import { FIRST_INTERVAL } from './schedule.js';
import { pollFeed } from './watch-feed.js';
import { checkPage } from './watch-page.js';

/** What watching tells beside what it finds. Times are milliseconds since 1970. */
export type WatchEvent =
  /** A feed was polled, with so many new items, and will be again. */
  | { readonly event: 'polled'; readonly url: string; readonly found: number; readonly next: number }
  | { readonly event: 'feed-failed'; readonly url: string; readonly message: string; readonly next: number }
  /** A page could not be had; null: it is not asked for again. */
  | { readonly event: 'page-failed'; readonly url: string; readonly message: string; readonly next: number | null }
  /** A page is not there (any more); told once. */
  | { readonly event: 'gone'; readonly url: string; readonly message: string }
  /** Nothing is due before. */
  | { readonly event: 'idle'; readonly until: number };

/**
 * A new page, or a new version of one. Whoever reads it calls `settled` once what came of it is kept, or has been
 * reported: only then does it count as read, so that nothing is lost by a sudden end.
 */
export interface FoundByWatching {
  readonly material: Material;
  readonly settled: () => Promise<void>;
}

export type Watched = FoundByWatching | WatchEvent;

/** What watching works with. */
export interface WatchSetting {
  readonly store: WatchStore;
  readonly outside: Pick<PoliteFetch, 'followedIfChanged'>;
  readonly clock: Clock;
  /** 0 to 1, as Math.random. */
  readonly random: () => number;
  /** End when nothing is due any more. */
  readonly once?: boolean;
}

/** Feeds and pages that are fetched at once. */
const AT_ONCE = 8;
/** Pages of one host in one round: a slow host holds the others up no longer than these take. */
const OF_ONE_HOST = 2;
const MOST_LOOKED_AT = 1000;
/** The store is looked at so often: what is settled meanwhile, or by another program, may be due before. */
const LONGEST_SLEEP = 60_000;

/**
 * Watches feeds until stopped: polls each at its own pace, gives the pages of its new items, and reads each page again
 * after 1, 6 and 24 hours and 7 days, giving those that have changed. All it knows is in the store, written after what
 * it tells of: a sudden end costs at most that something is fetched twice.
 */
export async function* watched(
  addresses: readonly string[],
  setting: WatchSetting,
  stop: AbortSignal,
): AsyncGenerator<Watched> {
  const { store, clock } = setting;
  for (const url of addresses) if ((await store.feed(url)) === null) await store.saveFeed(newFeed(url, clock.now()));
  const underWay = new Set<string>();
  while (!stop.aborted) {
    const feeds = await standing(addresses, store);
    const dueFeeds = feeds.filter(({ due }) => due <= clock.now());
    const duePages = fewOfEachHost(await idlePages(store, clock.now(), underWay));
    const work = [
      ...dueFeeds.map((feed) => () => pollFeed(feed, setting)),
      ...duePages.map((page) => () => marked(page, underWay, setting)),
    ];
    for await (const found of inOrder(each(work, stop), AT_ONCE, (task) => task())) yield* found;
    if (work.length > 0) continue;
    if (setting.once) return;
    const rest = await idleFor(feeds, underWay, setting);
    yield { event: 'idle', until: clock.now() + rest };
    await clock.sleep(rest, stop);
  }
}

const newFeed = (url: string, now: number): WatchedFeed => ({
  url,
  etag: null,
  lastModified: null,
  due: now,
  interval: FIRST_INTERVAL,
  failures: 0,
});

async function standing(addresses: readonly string[], store: WatchStore): Promise<readonly WatchedFeed[]> {
  const feeds = await Promise.all(addresses.map((url) => store.feed(url)));
  return feeds.filter((feed) => feed !== null);
}

/** Pages that are due, without those that were given and are not settled yet. */
async function idlePages(store: WatchStore, until: number, underWay: ReadonlySet<string>) {
  const pages = await store.duePages(until, MOST_LOOKED_AT + underWay.size);
  return pages.filter(({ url }) => !underWay.has(url));
}

function fewOfEachHost(pages: readonly WatchedPage[]): readonly WatchedPage[] {
  const taken = new Map<string, number>();
  return pages.filter(({ url }) => {
    const { host } = new URL(url);
    const count = (taken.get(host) ?? 0) + 1;
    taken.set(host, count);
    return count <= OF_ONE_HOST;
  });
}

/** A page's check, which keeps it from being checked again before what it gave is settled. */
async function marked(page: WatchedPage, underWay: Set<string>, setting: WatchSetting): Promise<readonly Watched[]> {
  const found = await checkPage(page, setting);
  return found.map((one) => {
    if (!('material' in one)) return one;
    underWay.add(page.url);
    const settled = async () => {
      await one.settled();
      underWay.delete(page.url);
    };
    return { ...one, settled };
  });
}

async function* each<T>(items: readonly T[], stop: AbortSignal): AsyncGenerator<T> {
  for (const item of items) {
    if (stop.aborted) return;
    yield item;
  }
}

async function idleFor(
  feeds: readonly WatchedFeed[],
  underWay: ReadonlySet<string>,
  { store, clock }: WatchSetting,
): Promise<number> {
  const [nextPage] = await store
    .duePages(Number.MAX_SAFE_INTEGER, underWay.size + 1)
    .then((pages) => pages.filter(({ url }) => !underWay.has(url)));
  const next = Math.min(...feeds.map(({ due }) => due), nextPage?.due ?? Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(next - clock.now(), LONGEST_SLEEP));
}
