import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleLines } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { openLibrary } from '../../src/library/open.js';
import { storyLines } from '../../src/library/story-list.js';
import { watchStoreOf } from '../../src/library/watch-store.js';
import { item, rss } from '../desk/feeds.js';
import { PAGE, PARAGRAPHS } from '../desk/found.js';
import { serve } from '../fetching/server.js';
import { folderForTests } from '../library/engines.js';
import { finish, hearsay, start } from './run.js';

const folder = folderForTests();

const watching = (library: string, how: 'once' | 'on', feeds: readonly string[]): ChildProcess =>
  start(['watch', ...feeds, '--library', library, '--allow-private', ...(how === 'once' ? ['--once'] : [])]);

/** Has every page that is watched be due now. */
async function makeDue(library: string): Promise<void> {
  const opened = await openLibrary(library);
  const store = watchStoreOf(opened);
  for (const known of await store.duePages(Number.MAX_SAFE_INTEGER, 10)) await store.savePage({ ...known, due: 0 });
  await opened.close();
}

/** A site with a feed of so many pages; its pages may be changed. */
async function site(count: number) {
  const pages = new Map(Array.from({ length: count }, (_, i) => [`/${i + 1}`, PAGE]));
  const asked: string[] = [];
  let base = '';
  base = await serve(({ url }, answer) => {
    asked.push(url!);
    const page =
      url === '/feed' ? rss([...pages.keys()].map((path) => item(Number(path.slice(1)))).join('')) : pages.get(url!);
    if (page === undefined) answer.writeHead(404).end();
    else {
      const contentType = url === '/feed' ? 'application/rss+xml' : 'text/html';
      answer.writeHead(200, { 'content-type': contentType }).end(page.replaceAll('https://tide.example', base));
    }
  });
  return { feed: `${base}/feed`, base, pages, asked };
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}

it('every article is there once, however often watching is killed', async () => {
  const sites = await Promise.all(Array.from({ length: 6 }, () => site(3)));
  const feeds = sites.map(({ feed }) => feed);
  const asked = () => sites.reduce((sum, one) => sum + one.asked.length, 0);
  const library = `${folder()}/killed.db`;
  for (const pause of [0, 300, 700, 150, 1200, 450]) {
    const before = asked();
    const child = watching(library, 'on', feeds);
    const ended = finish(child);
    // the moments are spread over what it does, beginning with its first request
    await Promise.race([until(() => asked() > before), sleep(5000)]);
    await sleep(pause);
    child.kill('SIGKILL');
    await ended;
  }
  const last = await finish(watching(library, 'once', feeds));
  expect(last.err).toBe('');
  const opened = await openLibrary(library);
  expect(await check(opened)).toEqual([]);
  const urls = (await articleLines(opened, {}, { limit: 100 })).map(({ url }) => url).sort();
  expect(urls).toEqual(sites.flatMap(({ base, pages }) => [...pages.keys()].map((path) => base + path)).sort());
  await opened.close();
}, 120_000);

it('says what happens in a line each, and no more', async () => {
  const { feed, base, pages } = await site(2);
  const library = `${folder()}/lines.db`;
  const missing = `${base}/nothing`;
  const first = await finish(watching(library, 'once', [feed, missing]));
  expect(first.err).toMatch(/^hearsay: \S+\/nothing: 127\.0\.0\.1 answers 404 Not Found.*\n$/);
  expect(first.code).toBe(1);
  const lines = (words: string) =>
    words
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:]{8}Z/, 'NOW'));
  expect(lines(first.out)).toEqual([`NOW  ${feed}: 2 new`, '2 new, 0 changed, 0 failures']);
  const again = async (path: string, page: string) => {
    pages.set(path, page);
    await makeDue(library);
    return finish(watching(library, 'once', [feed]));
  };
  const changed = await again('/1', PAGE.replace('half of the price', 'a third of the price'));
  expect(lines(changed.out)).toEqual([
    `NOW  ${base}/1: changed (Mill to be sold to tenants)`,
    '0 new, 1 changed, 0 failures',
  ]);
  const back = await again('/1', PAGE);
  expect(lines(back.out)[0]).toBe(`NOW  ${base}/1: changed back to an earlier version (Mill to be sold to tenants)`);
  const quiet = await finish(watching(library, 'once', [feed]));
  expect(quiet).toEqual({ code: 0, err: '', out: '0 new, 0 changed, 0 failures\n' });
}, 60_000);

it('tells an alert of a page that was changed without saying so, once', async () => {
  const { feed, base, pages } = await site(1);
  const [library, told] = [`${folder()}/alert.db`, `${folder()}/alerts.xml`];
  await finish(watching(library, 'once', [feed]));
  const opened = await openLibrary(library);
  const [{ id } = { id: '' }] = await storyLines(opened);
  await opened.close();
  const added = await hearsay(['alert', 'add', '--story', id, '--on', 'change', '--to', told, '--library', library]);
  expect(added).toMatchObject({ code: 0, err: '' });
  pages.set('/1', PAGE.replace('half of the price', 'a third of the price'));
  await makeDue(library);
  const { out } = await finish(watching(library, 'once', [feed]));
  expect(out).toMatch(/\/1: changed \(Mill to be sold to tenants\)\n.*alerts: 1 told\n0 new, 1 changed, 0 failures\n$/);
  const first = readFileSync(told, 'utf8');
  expect(first).toContain('without saying so');
  expect(first).toContain(`<link rel="alternate" href="${base}/1"/>`);
  expect(first).toMatch(/− [^\n]*half of the price[\s\S]*\+ [^\n]*a third of the price/);
  await makeDue(library);
  await finish(watching(library, 'once', [feed]));
  expect(readFileSync(told, 'utf8')).toBe(first);
}, 60_000);

it('ends at the first Ctrl-C when what is under way is done', async () => {
  const { feed, asked, base } = await site(3);
  const library = `${folder()}/stopped.db`;
  const child = watching(library, 'on', [feed]);
  const ended = finish(child);
  await until(() => asked.includes('/1'));
  const at = performance.now();
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(performance.now() - at).toBeLessThan(8000);
  expect(out).toMatch(/^watching 1 feed for .*stopped\.db; Ctrl-C ends it\n/);
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d new, 0 changed, 0 failures$/);
  await finish(watching(library, 'once', [feed]));
  const opened = await openLibrary(library);
  const urls = (await articleLines(opened, {})).map(({ url }) => url).sort();
  expect(urls).toEqual([1, 2, 3].map((n) => `${base}/${n}`));
  await opened.close();
}, 60_000);

it('waits at its end for no page that does not come', async () => {
  const asked: string[] = [];
  const base = await serve(({ url }, answer) => {
    asked.push(url!);
    if (url === '/robots.txt') answer.writeHead(404).end();
    else if (url === '/feed')
      answer
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(rss(item(1)).replaceAll('https://tide.example', base));
  });
  const child = watching(`${folder()}/never.db`, 'on', [`${base}/feed`]);
  const ended = finish(child);
  await until(() => asked.includes('/1'));
  const at = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, out: expect.stringMatching(/\n0 new, 0 changed, 0 failures\n$/) });
  expect(performance.now() - at).toBeLessThan(2000);
}, 60_000);

it.each([
  ['ends at once at the second Ctrl-C', 2, 7000],
  ['ends soon though a long article is still read', 1, 15_000],
])(
  '%s',
  async (_, times, within) => {
    const { feed, asked, pages } = await site(1);
    pages.set('/1', PAGE.replace('</article>', `${PARAGRAPHS.repeat(1500)}</article>`));
    const child = watching(`${folder()}/long${times}.db`, 'on', [feed]);
    const ended = finish(child);
    await until(() => asked.includes('/1'));
    await sleep(3000);
    const at = performance.now();
    child.kill('SIGINT');
    await sleep(500);
    if (times === 2) child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(performance.now() - at).toBeLessThan(within);
  },
  60_000,
);

it('a feed that it knows is watched though it is out of reach at the start', async () => {
  const { feed, pages } = await site(1);
  const library = `${folder()}/known.db`;
  await finish(watching(library, 'once', [feed]));
  pages.clear();
  const opened = await openLibrary(library);
  const store = watchStoreOf(opened);
  const gone = 'http://127.0.0.1:9/feed';
  await store.saveFeed({ ...(await store.feed(feed))!, url: gone, due: 0 });
  await opened.close();
  const { code, out, err } = await finish(watching(library, 'once', [gone]));
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/127\.0\.0\.1:9\/feed: not polled: .*\n0 new, 0 changed, 1 failure\n$/);
}, 60_000);
