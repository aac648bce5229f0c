import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAll } from '../../src/desk/add.js';
import { coverAgain } from '../../src/desk/cover.js';
import { exported } from '../../src/desk/export-library.js';
import { handInAll } from '../../src/desk/hand-in.js';
import type { Found } from '../../src/desk/material.js';
import { check } from '../../src/library/check.js';
import { type Library, openLibrary } from '../../src/library/open.js';
import { openQueue } from '../../src/library/queue.js';
import { type PostgresServer, startPostgres } from '../library/postgres-server.mjs';

const SCRIPT = fileURLToPath(new URL('working-process.mjs', import.meta.url));
const READ_AT = '2031-05-02T10:00:00.000Z';

const VESSELS = ['ferry', 'barge', 'tug', 'trawler', 'dredger', 'pilot boat', 'lightship', 'yacht', 'cutter', 'launch'];
const PEOPLE = ['Maud Brel', 'Ivo Sand', 'Tess Quill', 'Arlo Finch', 'Nora Vane', 'Piet Moor'];

/** So many short reports of five outlets: of each event three have the same words, and two others. */
async function* reports(count: number): AsyncGenerator<Found> {
  for (let n = 0; n < count; n++) {
    const [event, outlet] = [Math.floor(n / 5), n % 5];
    const vessel = VESSELS[event % VESSELS.length];
    const who = PEOPLE[event % PEOPLE.length];
    const day = new Date(Date.UTC(2031, 0, 1 + 3 * event)).toISOString().slice(0, 10);
    const told = `The ${vessel} at pier ${event} will stay in port until its pumps are mended, ${who} said on Monday.`;
    const own = [`${who} denied that the ${vessel} of pier ${event} had been unsafe.`, `"It leaks," ${who} said.`];
    const text = outlet < 3 ? `${told} Its crew of ${event + 3} went ashore.` : own[outlet - 3]!;
    const row = { outlet: `Quay ${outlet}`, url: `https://quay${outlet}.example/${event}`, published: day, text };
    const title = `${vessel} at pier ${event} stays in port`;
    yield { material: { kind: 'row', from: `line ${n}`, line: n, json: JSON.stringify({ ...row, title }) } };
  }
}

/** A whole library; an export has articles in the order in which they were added, which here does not count. */
async function contentOf(library: Library) {
  let words = '';
  for await (const piece of exported(library, 'json', { alerts: true })) words += piece;
  const content = JSON.parse(words);
  const inOrder = (all: object[]) => all.map((one) => JSON.stringify(one)).sort();
  return { ...content, articles: inOrder(content.articles), statements: inOrder(content.statements) };
}

describe('several workers on one library', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.end());

  /** A library, with the articles handed in. */
  async function handedIn(count: number) {
    const where = await server.database();
    const library = await openLibrary(where, { create: true });
    const queue = await openQueue(where, { lease: 2 });
    const events = [];
    for await (const event of handInAll(library, queue, reports(count), { readAt: READ_AT })) events.push(event);
    return { where, library, queue, events };
  }

  function worker(where: string) {
    const child = spawn(process.execPath, [SCRIPT, where, '2'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (lines: string) => said.push(...lines.trim().split('\n')));
    return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
  }

  it('make the library that one makes, also when one of them is killed', async () => {
    const count = 150;
    const { where, library, queue, events } = await handedIn(count);
    expect(events.reduce((sum, event) => sum + ('handedIn' in event ? event.handedIn : 0), 0)).toBe(count);
    const workers = [0, 1, 2].map(() => worker(where));
    while (workers[0]!.said.length < 24) await new Promise((resolve) => setTimeout(resolve, 10));
    workers[0]!.child.kill('SIGKILL');
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([null, 0, 0]);
    expect(await queue.state()).toEqual({ waiting: 0, taken: 0, done: count, failed: 0 });
    const said = workers.flatMap((one) => one.said);
    const stories = said.filter((line) => /^stories [1-9]/.test(line));
    expect(stories).toHaveLength(1);
    expect(said.filter((line) => line === 'added').length).toBeLessThanOrEqual(count);
    expect(await check(library)).toEqual([]);

    const alone = await openLibrary(await server.database(), { create: true });
    for await (const _ of addAll(alone, reports(count), { jobs: 1, readAt: READ_AT }));
    await coverAgain(alone, []);
    const content = await contentOf(library);
    expect(content.articles).toHaveLength(count);
    expect(content).toEqual(await contentOf(alone));
    await queue.close();
    for (const its of [library, alone]) await its.close();
  }, 120_000);

  it('are handed only what the library has not', async () => {
    const { where, library, queue } = await handedIn(3);
    const [ended] = [await worker(where).ended];
    expect(ended).toBe(0);
    const events = [];
    for await (const event of handInAll(library, queue, reports(4), { readAt: READ_AT })) events.push(event);
    expect(events).toContainEqual({ handedIn: 1, waiting: 0 });
    expect(events.filter((event) => 'outcome' in event && event.outcome === 'unchanged')).toHaveLength(3);
    await queue.close();
    await library.close();
  }, 60_000);
});
