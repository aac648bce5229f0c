import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { AlertDelivery } from '../../src/desk/alert-delivery.js';
import { deliverSoon } from '../../src/desk/deliver-soon.js';
import type { Problem } from '../../src/desk/material.js';
import { systemClock } from '../../src/fetching/clock.js';
import { postJson } from '../../src/fetching/post.js';
import { type Alert, addEvents, events, putAlert } from '../../src/library/alerts.js';
import type { Library } from '../../src/library/open.js';
import { openLibrary } from '../../src/library/open.js';
import { feedFrom } from '../../src/pages/feed.js';
import { quickClock } from '../fetching/clock.js';
import { serve } from '../fetching/server.js';
import { folderForTests } from '../library/engines.js';

const AT = '2027-03-02T08:00:00.000Z';
const folder = folderForTests();
let made = 0;

async function libraryWith(...alerts: readonly Alert[]): Promise<Library> {
  const library = await openLibrary(`${folder()}/alerts${++made}.db`, { create: true });
  for (const alert of alerts) await putAlert(library, alert);
  return library;
}

const alert = (id: string, to: string): Alert => {
  return { id, target: { kind: 'claim', id: 'c1' }, on: 'denial', to, madeAt: AT };
};

const event = (of: string, n: number) => ({
  alert: of,
  mark: `mark${n}`,
  article: null,
  at: new Date(Date.parse(AT) + n * 60_000).toISOString(),
  title: `Denial ${n}`,
  url: `https://tide.example/${n}`,
  text: `“It is <not> so,” she said & left ${n}`,
});

/** Delivery with a clock that does not make anyone wait. */
function delivering(library: Library, options: { allowPrivate: boolean } = { allowPrivate: true }) {
  const clock = quickClock();
  const post = (address: string, json: string) => postJson(address, json, options);
  return { clock, delivery: new AlertDelivery(library, { post, clock }) };
}

const waiting = async (library: Library, id: string) => (await events(library, id, { waiting: true })).length;

describe('an alert that goes to a feed', () => {
  it('is an entry in its file, once, the newest first', async () => {
    const file = `${folder()}/feed.xml`;
    const library = await libraryWith(alert('a', file));
    const { delivery } = delivering(library);
    await addEvents(library, [event('a', 1), event('a', 2)]);
    expect(await delivery.deliver()).toEqual({ events: 2, problems: [] });
    const before = readFileSync(file, 'utf8');
    expect(before).toContain('“It is &lt;not&gt; so,” she said &amp; left 1');
    expect(await delivery.deliver()).toEqual({ events: 0, problems: [] });
    await addEvents(library, [event('a', 3)]);
    expect(await delivery.deliver()).toEqual({ events: 1, problems: [] });
    const after = readFileSync(file, 'utf8');
    expect(feedFrom(after).items.map(({ title, url }) => [title, url])).toEqual(
      [3, 2, 1].map((n) => [`Denial ${n}`, `https://tide.example/${n}`]),
    );
    const idOf = (feed: string) => /<id>(.*?)<\/id>/.exec(feed)?.[1];
    expect(idOf(after)).toBe(idOf(before));
    await library.close();
  });

  it('shares its file with others, and what several tell is one entry', async () => {
    const file = `${folder()}/shared.xml`;
    const library = await libraryWith(alert('a', file), alert('b', file));
    await addEvents(library, [event('a', 1), event('b', 1), event('b', 2)]);
    expect(await delivering(library).delivery.deliver()).toEqual({ events: 3, problems: [] });
    expect(feedFrom(readFileSync(file, 'utf8')).items).toHaveLength(2);
    await library.close();
  });

  it('is dropped from its file when a hundred newer ones are there', async () => {
    const file = `${folder()}/long.xml`;
    const library = await libraryWith(alert('a', file));
    await addEvents(
      library,
      Array.from({ length: 130 }, (_, n) => event('a', n)),
    );
    await delivering(library).delivery.deliver();
    const { items } = feedFrom(readFileSync(file, 'utf8'));
    expect([items.length, items[0]?.title, items[99]?.title]).toEqual([100, 'Denial 129', 'Denial 30']);
    await library.close();
  });

  it('waits, and says why, where the file can’t be written', async () => {
    const file = `${folder()}/later/feed.xml`;
    const library = await libraryWith(alert('a', file), alert('b', `${folder()}/fine.xml`));
    await addEvents(library, [event('a', 1), event('b', 1)]);
    const { delivery } = delivering(library);
    expect(await delivery.deliver()).toEqual({
      events: 1,
      problems: [{ from: file, message: expect.stringContaining('no such file or folder') }],
    });
    expect(await waiting(library, 'a')).toBe(1);
    await mkdir(`${folder()}/later`);
    expect(await delivery.deliver()).toEqual({ events: 1, problems: [] });
    expect(readdirSync(`${folder()}/later`)).toEqual(['feed.xml']);
    await library.close();
  });
});

describe('an alert that goes to a webhook', () => {
  /** A webhook that answers with these statuses in turn, then with 204. */
  async function hook(...statuses: number[]) {
    const bodies: Record<string, unknown>[] = [];
    const kinds: string[] = [];
    const base = await serve((request, answer) => {
      const status = statuses.shift() ?? 204;
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        kinds.push(`${request.method} ${request.headers['content-type']}`);
        if (status < 300) bodies.push(JSON.parse(body));
        answer.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
    });
    return { address: `${base}/hook`, bodies, kinds };
  }

  it('calls it with each event, in order', async () => {
    const { address, bodies, kinds } = await hook();
    const library = await libraryWith(alert('a', address));
    await addEvents(library, [event('a', 1), event('a', 2)]);
    expect(await delivering(library).delivery.deliver()).toEqual({ events: 2, problems: [] });
    expect(kinds).toEqual(Array(2).fill('POST application/json; charset=utf-8'));
    expect(bodies.map(({ id }) => id)).toEqual(['mark1', 'mark2']);
    expect(bodies[0]).toEqual({
      id: 'mark1',
      alert: { id: 'a', on: 'denial', claim: 'c1' },
      at: '2027-03-02T08:01:00.000Z',
      title: 'Denial 1',
      url: 'https://tide.example/1',
      words: '“It is <not> so,” she said & left 1',
    });
    await library.close();
  });

  it('calls it again after a while if it fails for now', async () => {
    const { address, bodies } = await hook(500, 429);
    const library = await libraryWith(alert('a', address));
    await addEvents(library, [event('a', 1)]);
    const { delivery, clock } = delivering(library);
    expect(await delivery.deliver()).toEqual({ events: 1, problems: [] });
    expect(bodies).toHaveLength(1);
    expect(clock.slept).toEqual([1000, 4000]);
    await library.close();
  });

  it('keeps what it could not deliver, leaves it alone for longer each time, and delivers it in the end', async () => {
    const { address, bodies, kinds } = await hook(...Array(6).fill(503));
    const library = await libraryWith(alert('a', address));
    await addEvents(library, [event('a', 1), event('a', 2)]);
    const { delivery, clock } = delivering(library);
    const failed = { events: 0, problems: [{ from: address, message: expect.stringContaining('answers 503') }] };
    expect(await delivery.deliver()).toEqual(failed);
    expect(await delivery.deliver()).toEqual({ events: 0, problems: [] });
    expect(kinds).toHaveLength(3);
    clock.pass(61_000);
    expect(await delivery.deliver()).toEqual(failed);
    clock.pass(61_000);
    expect(await delivery.deliver()).toEqual({ events: 0, problems: [] });
    expect(await waiting(library, 'a')).toBe(2);
    clock.pass(61_000);
    expect(await delivery.deliver()).toEqual({ events: 2, problems: [] });
    expect(bodies.map(({ id }) => id)).toEqual(['mark1', 'mark2']);
    await library.close();
  });

  it('is called again after its rest without being asked to, and then left alone', async () => {
    const { address, bodies } = await hook(...Array(6).fill(503));
    const library = await libraryWith(alert('a', address));
    await addEvents(library, [event('a', 1)]);
    const { delivery, clock } = delivering(library);
    const failed: Problem[] = [];
    const delivers = deliverSoon(delivery, {
      clock,
      stop: new AbortController().signal,
      failed: (problems) => failed.push(...problems),
      report: (error) => expect.unreachable(String(error)),
    });
    delivers.ask();
    await delivers.done();
    expect(bodies.map(({ id }) => id)).toEqual(['mark1']);
    expect(failed.map(({ from }) => from)).toEqual([address, address]);
    expect(clock.slept).toEqual([1000, 4000, 60_000, 1000, 4000, 120_000]);
    await library.close();
  });

  it('that does not answer is let go when delivery is to stop', async () => {
    const base = await serve(() => {});
    const library = await libraryWith(alert('a', base));
    await addEvents(library, [event('a', 1)]);
    const stopping = new AbortController();
    const { signal } = stopping;
    const post = (address: string, json: string) => postJson(address, json, { allowPrivate: true, signal });
    const delivery = new AlertDelivery(library, { post, clock: systemClock, signal });
    const never = () => expect.unreachable('nothing is told of it');
    const delivers = deliverSoon(delivery, { clock: systemClock, stop: signal, failed: never, report: never });
    delivers.ask();
    setTimeout(() => stopping.abort(), 300);
    await delivers.done();
    expect(await waiting(library, 'a')).toBe(1);
    await library.close();
  });

  it.each([
    ['refuses it', 403],
    ['redirects it', 302],
  ])('does not call it again at once if it %s', async (_, status) => {
    const { address, kinds } = await hook(status);
    const library = await libraryWith(alert('a', address));
    await addEvents(library, [event('a', 1)]);
    expect((await delivering(library).delivery.deliver()).problems).toHaveLength(1);
    expect(kinds).toHaveLength(1);
    await library.close();
  });

  it('never calls a private address unless that is allowed', async () => {
    const { address, kinds } = await hook();
    const library = await libraryWith(alert('a', address));
    await addEvents(library, [event('a', 1)]);
    const { events: told, problems } = await delivering(library, { allowPrivate: false }).delivery.deliver();
    expect(told).toBe(0);
    expect(problems[0]?.message).toContain('private or local address');
    expect(kinds).toEqual([]);
    expect(await waiting(library, 'a')).toBe(1);
    await library.close();
  });

  it('gives up on one that does not answer', async () => {
    const base = await serve(() => {});
    await expect(postJson(base, '{}', { allowPrivate: true, deadline: 200 })).rejects.toMatchObject({
      reason: 'timeout',
    });
  });
});
