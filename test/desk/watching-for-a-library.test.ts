import { expect, it } from 'vitest';
import { type WatchNews, watchFor } from '../../src/desk/watch-library.js';
import type { Validators } from '../../src/fetching/caching.js';
import { FetchFailed } from '../../src/fetching/fetch-failed.js';
import type { Fetched } from '../../src/fetching/fetch-page.js';
import { articleLines } from '../../src/library/articles.js';
import { openLibrary } from '../../src/library/open.js';
import { sightingsOf } from '../../src/library/sightings.js';
import { quickClock } from '../fetching/clock.js';
import { folderForTests } from '../library/engines.js';
import { item, rss } from './feeds.js';
import { PAGE } from './found.js';

const HOUR = 3_600_000;
const FEED = 'https://tide.example/feed';
const at = (n: number) => `https://tide.example/${n}`;
const CHANGED = PAGE.replace('half of the price', 'a third of the price');
const folder = folderForTests();

/** Watches a web whose pages a test may change by the hour, for so many hours. */
async function watchedFor(
  hours: number,
  file: string,
  pages: Record<string, string>,
  change: (hour: number) => void = () => {},
  once = false,
) {
  const library = await openLibrary(`${folder()}/${file}`, { create: true });
  const clock = quickClock();
  const start = clock.now();
  const stop = new AbortController();
  const sleep = async (milliseconds: number) => {
    await clock.sleep(milliseconds);
    const hour = (clock.now() - start) / HOUR;
    change(hour);
    if (hour > hours) stop.abort();
  };
  const followedIfChanged = async (url: string, _: Validators): Promise<Fetched | null> => {
    const page = pages[url];
    if (page === undefined) throw new FetchFailed('status', 'it answers 500', { url: new URL(url), status: 500 });
    const told = { requested: url, url, ip: '127.0.0.1', status: 200, contentType: 'text/html', freshFor: null };
    const at = new Date(clock.now()).toISOString();
    return { ...told, etag: null, lastModified: null, bytes: Buffer.from(page), at };
  };
  const delivery = { deliver: async () => ({ events: 0, problems: [] }) };
  const timed = { clock: { ...clock, sleep }, random: () => 0.5 };
  const setting = { outside: { followedIfChanged }, ...timed, jobs: 1, once, delivery };
  const news: WatchNews[] = [];
  for await (const one of watchFor(library, [FEED], setting, stop.signal)) news.push(one);
  return { library, news };
}

const kept = (news: readonly WatchNews[]) =>
  news.flatMap((one) => (one.event === 'kept' ? [`${one.added.outcome} ${one.from}`] : []));

it('what a feed brings is read and added, and the stories of it are worked out', async () => {
  const { library, news } = await watchedFor(2, 'new.db', {
    [FEED]: rss(item(1) + item(2)),
    [at(1)]: PAGE,
    [at(2)]: PAGE,
  });
  expect(kept(news)).toEqual([`added ${at(1)}`, `added ${at(2)}`]);
  const lines = await articleLines(library, {});
  expect(lines.map(({ url, outlet, title }) => [url, outlet, title]).sort()).toEqual(
    [1, 2].map((n) => [at(n), 'The Tide', 'Mill to be sold to tenants']),
  );
  expect(news.map(({ event }) => event).lastIndexOf('covered')).toBeGreaterThan(
    news.map(({ event }) => event).lastIndexOf('kept'),
  );
  await library.close();
});

it('a page that changes is a new version, and the old one stays; one that flips back is told', async () => {
  const pages = { [FEED]: rss(item(1)), [at(1)]: PAGE };
  const { library, news } = await watchedFor(30, 'flips.db', pages, (hour) => {
    pages[at(1)] = hour > 0.5 && hour < 3 ? CHANGED : PAGE;
  });
  const articles = news.flatMap((one) => (one.event === 'kept' ? [one.added] : []));
  const [first, second] = articles;
  expect(articles).toEqual([
    { id: first!.id, outcome: 'added', previous: null },
    { id: second!.id, outcome: 'version', previous: first!.id },
    { id: first!.id, outcome: 'unchanged', previous: second!.id },
  ]);
  expect(await articleLines(library, { url: at(1) })).toHaveLength(2);
  expect(await sightingsOf(library, at(1))).toHaveLength(3);
  await library.close();
});

it('a page that no article can be read from is told, and does not stop the others', async () => {
  const pages = { [FEED]: rss(item(1) + item(2)), [at(1)]: '<html><body></body></html>', [at(2)]: PAGE };
  const { library, news } = await watchedFor(0.5, 'bad.db', pages);
  expect(news.filter(({ event }) => event === 'unreadable')).toMatchObject([{ from: at(1) }]);
  expect(kept(news)).toEqual([`added ${at(2)}`]);
  await library.close();
});

it('once is what is due now', async () => {
  const pages: Record<string, string> = { [FEED]: rss(item(1) + item(2) + item(3)), [at(1)]: PAGE, [at(2)]: PAGE };
  const { library, news } = await watchedFor(1000, 'once.db', pages, () => {}, true);
  expect(kept(news)).toHaveLength(2);
  expect(news.filter(({ event }) => event === 'page-failed')).toHaveLength(1);
  await library.close();
  const again = await watchedFor(1000, 'once.db', pages, () => {}, true);
  expect(again.news.filter(({ event }) => event !== 'covered')).toEqual([]);
  await again.library.close();
});
