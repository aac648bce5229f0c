import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/desk/to-article.js';
import { type WatchEvent, type Watched, watched } from '../../src/desk/watch.js';
import { feedsToWatch } from '../../src/desk/watch-list.js';
import type { Validators } from '../../src/fetching/caching.js';
import { FetchFailed } from '../../src/fetching/fetch-failed.js';
import type { Fetched } from '../../src/fetching/fetch-page.js';
import { politeFetch } from '../../src/fetching/polite.js';
import { quickClock } from '../fetching/clock.js';
import { serve } from '../fetching/server.js';
import { item, rss } from './feeds.js';
import { folderWith, PAGE, PARAGRAPHS, web } from './found.js';
import { keptInMemory } from './kept-in-memory.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FEED = 'https://tide.example/feed';
const at = (n: number | string) => `https://tide.example/${n}`;

/** A web whose answers a test may change at any hour; a number is a status. */
function changingWeb(pages: Record<string, string | number>, clock: { now: () => number }) {
  const asked: { url: string; hour: number }[] = [];
  const start = clock.now();
  const followedIfChanged = async (url: string, known: Validators): Promise<Fetched | null> => {
    asked.push({ url, hour: (clock.now() - start) / HOUR });
    const page = pages[url] ?? 404;
    if (typeof page === 'number')
      throw new FetchFailed('status', `it answers ${page}`, { url: new URL(url), status: page });
    const etag = `"${page.length}"`;
    if (known.etag === etag) return null;
    const answer = { requested: url, url, ip: '127.0.0.1', status: 200, contentType: 'text/html', freshFor: null };
    return { ...answer, etag, lastModified: null, bytes: Buffer.from(page), at: new Date(clock.now()).toISOString() };
  };
  return { asked, outside: { followedIfChanged } };
}

interface Seen {
  readonly given: { url: string; hour: number }[];
  readonly events: WatchEvent[];
}

/** Watches for so many hours, and settles all that is given unless `settles` says otherwise. */
async function watch(
  hours: number,
  {
    pages,
    kept = keptInMemory(),
    clock = quickClock(),
    change = () => {},
    settles = () => true,
    onKept = () => {},
  }: {
    pages: Record<string, string | number>;
    kept?: ReturnType<typeof keptInMemory>;
    clock?: ReturnType<typeof quickClock>;
    change?: (hour: number) => void;
    settles?: (n: number) => boolean | 'end';
    onKept?: (url: string) => void;
  },
): Promise<Seen & { asked: { url: string; hour: number }[] }> {
  const start = clock.now();
  const stop = new AbortController();
  const sleeping = {
    ...clock,
    sleep: async (milliseconds: number) => {
      await clock.sleep(milliseconds);
      change((clock.now() - start) / HOUR);
      if (clock.now() - start > hours * HOUR) stop.abort();
    },
  };
  const { asked, outside } = changingWeb(pages, clock);
  const seen: Seen = { given: [], events: [] };
  const setting = { store: kept.store, outside, clock: sleeping, random: () => 0.5 };
  for await (const found of watched([FEED], setting, stop.signal)) {
    if ('event' in found) seen.events.push(found);
    else {
      const settled = settles(seen.given.length);
      if (settled === 'end') break;
      seen.given.push({ url: idOf(found), hour: Math.round((clock.now() - start) / HOUR) });
      if (settled) {
        onKept(idOf(found));
        await found.settled();
      }
    }
  }
  return { ...seen, asked };
}

const idOf = (found: Exclude<Watched, WatchEvent>) => ('id' in found.material ? found.material.id : '');
const of = (url: string) => (one: { url: string }) => one.url === url;

describe('a page that a watched feed leads to', () => {
  it('is given once, and read again after 1, 6 and 24 hours and 7 days', async () => {
    const { given, asked } = await watch(9 * 24, { pages: { [FEED]: rss(item(1)), [at(1)]: PAGE } });
    expect(given).toEqual([{ url: at(1), hour: 0 }]);
    expect(asked.filter(of(at(1))).map(({ hour }) => Math.floor(hour + 0.01))).toEqual([0, 1, 6, 24, 168]);
  });

  it('is given again when its words have changed', async () => {
    const pages = { [FEED]: rss(item(1)), [at(1)]: PAGE };
    const change = (hour: number) => {
      if (hour > 3) pages[at(1)] = PAGE.replace('half of the price', 'a third of the price');
    };
    const { given } = await watch(30, { pages, change });
    expect(given).toEqual([
      { url: at(1), hour: 0 },
      { url: at(1), hour: 6 },
    ]);
  });

  it('is not given again when only what surrounds it has changed', async () => {
    const pages = { [FEED]: rss(item(1)), [at(1)]: PAGE };
    const change = (hour: number) => {
      pages[at(1)] = PAGE.replace(
        '</body>',
        `<script>visit(${hour})</script><footer>Read ${hour} times</footer></body>`,
      );
    };
    expect((await watch(30, { pages, change })).given).toHaveLength(1);
  });

  it('is given when it turns up in the feed later', async () => {
    const pages: Record<string, string> = { [FEED]: rss(item(1)), [at(1)]: PAGE, [at(2)]: PAGE };
    const change = (hour: number) => {
      if (hour > 4) pages[FEED] = rss(item(2) + item(1));
    };
    const { given } = await watch(12, { pages, change });
    expect(given.map(({ url }) => url)).toEqual([at(1), at(2)]);
    expect(given[1]!.hour).toBeLessThan(10);
  });

  it('and is gone is told once, and not asked for after the last time', async () => {
    const pages: Record<string, string | number> = { [FEED]: rss(item(1)), [at(1)]: PAGE };
    const change = (hour: number) => {
      if (hour > 0.5) pages[at(1)] = 410;
    };
    const { events, asked } = await watch(20 * 24, { pages, change });
    expect(events.filter(({ event }) => event === 'gone')).toEqual([
      { event: 'gone', url: at(1), message: 'it answers 410' },
    ]);
    expect(asked.filter(of(at(1)))).toHaveLength(5);
  });

  it('and fails is asked for again, each time later', async () => {
    const pages: Record<string, string | number> = { [FEED]: rss(item(1)), [at(1)]: 500 };
    const change = (hour: number) => {
      if (hour > 0.5) pages[at(1)] = PAGE;
    };
    const { given, events, asked } = await watch(3, { pages, change });
    expect(given.map(({ url }) => url)).toEqual([at(1)]);
    expect(events.filter(({ event }) => event === 'page-failed').length).toBeGreaterThan(1);
    const hours = asked.filter(of(at(1))).map(({ hour }) => hour);
    expect(hours[2]! - hours[1]!).toBeGreaterThan(hours[1]! - hours[0]!);
  });
});

describe('an item without a page', () => {
  it('is given as the feed has it, once', async () => {
    const feed = rss(
      `<item><title>Note</title><description>${PARAGRAPHS.replace(/<[^>]+>/g, '')}</description></item>`,
    );
    const { given, asked } = await watch(12, { pages: { [FEED]: feed } });
    expect(given).toEqual([{ url: expect.stringContaining(`${FEED}#`), hour: 0 }]);
    expect(asked.every(({ url }) => url === FEED)).toBe(true);
  });
});

describe('a feed that can’t be polled', () => {
  it.each([
    ['fails', 500],
    ['is gone', 410],
    ['is a page', PAGE],
  ])('and %s is left alone, each time longer, and watched again when it is back', async (_, answer) => {
    const pages: Record<string, string | number> = { [FEED]: answer, [at(1)]: PAGE };
    const change = (hour: number) => {
      if (hour > 3) pages[FEED] = rss(item(1));
    };
    const { given, events } = await watch(12, { pages, change });
    const failures = events.filter(({ event }) => event === 'feed-failed');
    expect(failures.length).toBeGreaterThan(3);
    expect(failures.length).toBeLessThan(9);
    expect(given.map(({ url }) => url)).toEqual([at(1)]);
  });
});

describe('a sudden end', () => {
  const pages = {
    [FEED]: rss([1, 2, 3, 4, 5].map((n) => item(n)).join('')),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [at(n), PAGE])),
  };
  const urls = [1, 2, 3, 4, 5].map(at);

  it.each([0, 1, 2, 3, 4])('after %i pages loses none', async (survived) => {
    const kept = keptInMemory();
    const clock = quickClock();
    const before = await watch(2, { pages, kept, clock, settles: (n) => (n < survived ? true : 'end') });
    const after = await watch(2, { pages, kept, clock });
    expect(before.given).toHaveLength(survived);
    expect([...before.given, ...after.given].map(({ url }) => url).sort()).toEqual(urls);
  });

  it.each(Array.from({ length: 24 }, (_, n) => n))('at the %ith write to the store loses none', async (n) => {
    const kept = keptInMemory();
    const clock = quickClock();
    const read = new Set<string>();
    let writes = 0;
    const dies =
      <T extends unknown[]>(write: (...args: T) => Promise<void>, isBefore: boolean) =>
      async (...args: T) => {
        if (isBefore && writes++ === n) throw new Error('killed');
        await write(...args);
        if (!isBefore && writes++ === n) throw new Error('killed');
      };
    const { store } = kept;
    const isBefore = n % 2 === 0;
    const dying = { ...store, savePage: dies(store.savePage, isBefore), saveFeed: dies(store.saveFeed, isBefore) };
    const end = (error: Error) => expect(error.message).toBe('killed');
    await watch(2, { pages, kept: { ...kept, store: dying }, clock, onKept: (url) => read.add(url) }).catch(end);
    await watch(2, { pages, kept, clock, onKept: (url) => read.add(url) });
    expect([...read].sort()).toEqual(urls);
    expect([...kept.pages.values()].every(({ digest }) => digest !== null)).toBe(true);
  });

  it('before what was given is settled gives it again', async () => {
    const kept = keptInMemory();
    const clock = quickClock();
    const before = await watch(2, { pages, kept, clock, settles: (n) => n !== 2 });
    expect(before.given.map(({ url }) => url).sort()).toEqual(urls);
    const after = await watch(2, { pages, kept, clock });
    expect(after.given.map(({ url }) => url)).toEqual([before.given[2]!.url]);
  });

  it('makes nothing be read anew', async () => {
    const kept = keptInMemory();
    const clock = quickClock();
    await watch(2, { pages, kept, clock });
    clock.pass(3 * DAY);
    const { given, asked } = await watch(2, { pages, kept, clock });
    expect(given).toEqual([]);
    expect(asked.filter(({ url }) => url !== FEED)).toHaveLength(5);
  });
});

it('watching a real site asks for its robots.txt, and for what has changed only', async () => {
  const log: string[] = [];
  const base = await serve(({ url, headers }, response) => {
    const known = headers['if-none-match'] === '"1"';
    log.push(`${url}${known ? ' if changed' : ''}`);
    if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed\n');
    else if (known) response.writeHead(304).end();
    else {
      response.writeHead(200, { etag: '"1"', 'content-type': url === '/feed' ? 'application/rss+xml' : 'text/html' });
      response.end(
        url === '/feed'
          ? rss(item(1) + item(2))
              .replaceAll('https://tide.example/2', '/closed')
              .replaceAll('https://tide.example', base)
          : PAGE,
      );
    }
  });
  const clock = quickClock();
  const stop = new AbortController();
  const end = clock.now() + 2 * HOUR;
  const timed = {
    ...clock,
    sleep: async (milliseconds: number) => {
      await clock.sleep(milliseconds);
      if (clock.now() > end) stop.abort();
    },
  };
  const outside = politeFetch({ allowPrivate: true, clock, random: () => 0.5 });
  const { store } = keptInMemory();
  const titles: (string | null)[] = [];
  const events: WatchEvent[] = [];
  for await (const found of watched(
    [`${base}/feed`],
    { store, outside, clock: timed, random: () => 0.5 },
    stop.signal,
  )) {
    if ('event' in found) events.push(found);
    else {
      titles.push((await toArticle(found.material)).title);
      await found.settled();
    }
  }
  expect(titles).toEqual(['Mill to be sold to tenants']);
  expect(events.filter(({ event }) => event === 'page-failed')).toMatchObject([
    { url: `${base}/closed`, message: expect.stringContaining('robots.txt'), next: null },
  ]);
  expect(log.filter((line) => line === '/robots.txt')).toHaveLength(1);
  expect(log.filter((line) => line.startsWith('/1'))).toEqual(['/1', '/1 if changed']);
  expect(log.filter((line) => line.startsWith('/feed')).slice(0, 2)).toEqual(['/feed', '/feed if changed']);
});

it('the feeds to watch are those at addresses', async () => {
  const folder = await folderWith({
    'all.opml': `<opml version="2.0"><body><outline xmlUrl="${FEED}"/><outline xmlUrl="local.xml"/></body></opml>`,
    'local.xml': rss(item(1)),
    'page.html': PAGE,
  });
  const inputs = ['all.opml', 'local.xml', 'page.html'].map(
    (name) => ({ kind: 'file', path: `${folder}/${name}` }) as const,
  );
  const { fetch } = web({
    [at('other')]: rss(item(1)),
    [at('list')]: '<opml version="2.0"><body><outline xmlUrl="third"/></body></opml>',
  });
  const named = ['other', 'list'].map((name) => ({ kind: 'address', address: at(name) }) as const);
  const known = { kind: 'address', address: at('known') } as const;
  const { addresses, problems } = await feedsToWatch(
    [...inputs, ...named, known],
    { stdin: (async function* () {})(), fetch },
    async (address) => address === at('known'),
  );
  expect(addresses).toEqual([FEED, at('other'), at('third'), at('known')]);
  expect(problems).toEqual([
    { from: `${folder}/local.xml`, message: expect.stringContaining('only feeds at addresses') },
    { from: `${folder}/local.xml`, message: expect.stringContaining('only feeds at addresses') },
    { from: `${folder}/page.html`, message: expect.stringContaining('neither a feed nor') },
  ]);
});
