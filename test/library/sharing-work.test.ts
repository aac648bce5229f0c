import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleLines } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { openLibrary } from '../../src/library/open.js';
import type { Page } from '../../src/library/page.js';
import { openQueue } from '../../src/library/queue.js';
import { addition } from './additions.js';
import { type PostgresServer, startPostgres } from './postgres-server.mjs';

const SCRIPT = fileURLToPath(new URL('working-process.mjs', import.meta.url));

const pages = (count: number): readonly Page[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'words',
    bytes: Buffer.from(JSON.stringify(addition({ url: `https://quay.example/${n}` }))),
    origin: `article ${n}`,
    name: null,
    url: `https://quay.example/${n}`,
    contentType: null,
    item: null,
  }));

describe('sharing work among machines', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.end());

  it('gives each page to one worker, and gives it back as it was handed in', async () => {
    const where = await server.database();
    const [one, two] = [await openQueue(where), await openQueue(where)];
    const odd = { ...pages(1)[0]!, bytes: Buffer.from([0, 255, 7]), name: 'a\0b' };
    expect(await one.handIn([odd, ...pages(3)].map((page) => ({ page, options: { force: true } })))).toBe(4);
    const [first, second] = [await one.take(3), await two.take(3)];
    const taken = [...first, ...second].find(({ page }) => page.name !== null);
    expect(taken).toMatchObject({ page: { ...odd, name: 'a b' }, options: { force: true } });
    expect([first.length, second.length]).toEqual([3, 1]);
    expect(await one.take(3)).toEqual([]);
    await one.done(first.slice(1).map(({ id }) => id));
    await two.giveUp(second[0]!.id, 'it is a picture');
    expect(await one.state()).toEqual({ waiting: 0, taken: 1, done: 2, failed: 1 });
    expect(await one.failures(10)).toEqual([{ origin: second[0]!.page.origin, why: 'it is a picture' }]);
    for (const queue of [one, two]) await queue.close();
  });

  it('has a page once, until it is done or given up', async () => {
    const queue = await openQueue(await server.database());
    const work = pages(2).map((page) => ({ page, options: {} }));
    expect(await queue.handIn(work)).toBe(2);
    expect(await queue.handIn([...work, work[0]!])).toBe(0);
    const [one, two] = await queue.take(2);
    expect(await queue.handIn(work)).toBe(0);
    await queue.giveUp(one!.id, 'it is in French');
    await queue.done([two!.id]);
    expect(await queue.handIn(work)).toBe(2);
    expect(await queue.state()).toEqual({ waiting: 2, taken: 0, done: 0, failed: 0 });
    await queue.close();
  });

  it('gives back at once what a worker that ends had, and keeps what a slow one has', async () => {
    const where = await server.database();
    const [one, two] = [await openQueue(where, { lease: 1 }), await openQueue(where, { lease: 1 })];
    await one.handIn(pages(1).map((page) => ({ page, options: {} })));
    expect(await one.take(1)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await two.take(1)).toEqual([]);
    await one.close();
    expect(await two.take(1)).toHaveLength(1);
    await two.close();
  });

  it('loses nothing and does nothing twice when a worker is killed', async () => {
    const where = await server.database();
    const library = await openLibrary(where, { create: true });
    const queue = await openQueue(where, { lease: 2 });
    await queue.handIn(pages(300).map((page) => ({ page, options: {} })));
    const workers = [0, 1, 2].map(() =>
      spawn(process.execPath, [SCRIPT, where, '2'], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const said: string[] = [];
    for (const { stdout } of workers)
      stdout.setEncoding('utf8').on('data', (lines: string) => said.push(...lines.trim().split('\n')));
    const ended = workers.map((worker) => once(worker, 'close'));
    while (said.length < 60) await new Promise((resolve) => setTimeout(resolve, 10));
    workers[0]!.kill('SIGKILL');
    const codes = (await Promise.all(ended)).map(([code]) => code);
    expect(codes).toEqual([null, 0, 0]);
    expect(await queue.state()).toEqual({ waiting: 0, taken: 0, done: 300, failed: 0 });
    expect(await articleLines(library, {}, { limit: 1000 })).toHaveLength(300);
    expect(said.filter((outcome) => outcome === 'added').length).toBeGreaterThanOrEqual(299);
    expect(await check(library)).toEqual([]);
    await queue.close();
    await library.close();
  }, 60_000);

  it('needs a library on a server', async () => {
    await expect(openQueue('news.db')).rejects.toMatchObject({ name: 'LibraryError', reason: 'unsupported' });
    await expect(openQueue('postgres://nobody:x@127.0.0.1:1/none')).rejects.toMatchObject({ reason: 'unreachable' });
  });
});
