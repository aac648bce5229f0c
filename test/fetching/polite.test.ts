import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { politeFetch } from '../../src/fetching/polite.js';
import { quickClock } from './clock.js';
import { serve } from './server.js';

type Answers = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

const HOUR = 3_600_000;
const words =
  (body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end();

/** A site that gives these answers, and a guest whose clock passes at once. Chance is always the same. */
async function visit(answers: Answers, random = 0) {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url!);
    (answers[request.url!] ?? (request.url === '/robots.txt' ? status(404) : words('He said no.')))(response, request);
  });
  const clock = quickClock();
  return { base, asked, clock, polite: politeFetch({ allowPrivate: true, clock, random: () => random }) };
}

describe('robots.txt', () => {
  const rules = (text: string): Answers => ({ '/robots.txt': words(text) });

  it('keeps a guest out of what it names, by name or for all', async () => {
    const { base, polite, asked } = await visit(
      rules('User-agent: *\nDisallow: /private\n\nUser-agent: Hearsay\nDisallow: /drafts\nAllow: /drafts/open\n'),
    );
    await expect(polite.followed(`${base}/drafts/1`)).rejects.toMatchObject({
      reason: 'robots',
      message: expect.stringMatching(/robots\.txt.*save it from a browser/),
    });
    await polite.followed(`${base}/drafts/open`);
    await polite.followed(`${base}/private`);
    expect(asked).toEqual(['/robots.txt', '/drafts/open', '/private']);
  });

  it('is not asked for what a person named', async () => {
    const { base, polite, asked } = await visit(rules('User-agent: *\nDisallow: /\n'));
    await polite.named(`${base}/a`);
    expect(asked).toEqual(['/a']);
  });

  it.each([
    ['is not there', status(404)],
    ['is not for guests', status(403)],
    ['redirects to nowhere', status(302, { location: '/robots.txt' })],
    ['is a page', words('<html><body>Disallow: /</body></html>')],
    [
      'says it is a file to save',
      words('User-agent: *\nDisallow: /else\n', { 'content-type': 'application/octet-stream' }),
    ],
  ])('that %s allows a page', async (_, answer) => {
    const { base, polite } = await visit({ '/robots.txt': answer });
    expect((await polite.followed(`${base}/a`)).status).toBe(200);
  });

  it.each([500, 503, 429])('that fails with %i allows nothing for ten minutes', async (code) => {
    const answers: Record<string, Answers[string]> = { '/robots.txt': status(code) };
    const { base, polite, asked, clock } = await visit(answers);
    const refused = { reason: 'robots-unavailable', message: expect.stringContaining('try again later') };
    await expect(polite.followed(`${base}/a`)).rejects.toMatchObject(refused);
    answers['/robots.txt'] = status(404);
    await expect(polite.followed(`${base}/a`)).rejects.toMatchObject(refused);
    expect(asked).toEqual(['/robots.txt']);
    clock.pass(HOUR / 5);
    await polite.followed(`${base}/a`);
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/a']);
  });

  it('is asked once a day', async () => {
    const { base, polite, asked, clock } = await visit({});
    for (const _ of [1, 2]) await polite.followed(`${base}/a`);
    clock.pass(25 * HOUR);
    await polite.followed(`${base}/a`);
    expect(asked).toEqual(['/robots.txt', '/a', '/a', '/robots.txt', '/a']);
  });

  it('of a site that can’t be reached tells of the site', async () => {
    const clock = quickClock();
    const polite = politeFetch({ allowPrivate: true, clock });
    await expect(polite.followed('http://127.0.0.1:1/a')).rejects.toMatchObject({ reason: 'connection' });
  });

  it('of where a page redirects to is asked too', async () => {
    const there = await visit(rules('User-agent: *\nDisallow: /\n'));
    const { base, polite } = await visit({ '/a': status(302, { location: `${there.base}/a` }) });
    await expect(polite.followed(`${base}/a`)).rejects.toMatchObject({ reason: 'robots' });
    expect(there.asked).toEqual(['/robots.txt']);
  });
});

describe('the pace', () => {
  it('is a second at a host, or half as much more by chance', async () => {
    for (const [random, wait] of [
      [0, 1000],
      [1, 1500],
    ] as const) {
      const { base, polite, clock } = await visit({}, random);
      await Promise.all([1, 2, 3].map((n) => polite.followed(`${base}/${n}`)));
      expect(clock.slept[0]).toBe(wait);
      expect(clock.slept).toHaveLength(2);
    }
  });

  it.each([
    [5, 5000],
    [600, 30_000],
  ])('is what robots.txt asks for, %i s, up to a limit', async (seconds, wait) => {
    const { base, polite, clock } = await visit({ '/robots.txt': words(`User-agent: *\nCrawl-delay: ${seconds}\n`) });
    for (const n of [1, 2]) await polite.followed(`${base}/${n}`);
    expect(clock.slept).toEqual([wait]);
  });

  it('of one host does not hold up another', async () => {
    const there = await visit({});
    const { base, polite, clock } = await visit({});
    await polite.followed(`${base}/1`);
    await polite.followed(`${there.base}/1`);
    expect(clock.slept).toEqual([]);
  });
});

describe('a page that is not wanted any more', () => {
  it('is not asked for, and its turn is the next one’s', async () => {
    const { base, polite, asked, clock } = await visit({});
    await polite.named(`${base}/1`);
    const gone = new AbortController();
    gone.abort(new Error('gone'));
    const refused = { reason: 'aborted', cause: gone.signal.reason };
    for (const n of [2, 3, 4]) await expect(polite.named(`${base}/${n}`, gone.signal)).rejects.toMatchObject(refused);
    const began = clock.now();
    await polite.named(`${base}/5`);
    expect(clock.now() - began).toBeLessThanOrEqual(1000);
    expect(asked).toEqual(['/1', '/5']);
  });

  it('is broken off while it is on its way', async () => {
    const gone = new AbortController();
    const { base, polite } = await visit({ '/a': () => gone.abort() });
    await expect(polite.named(`${base}/a`, gone.signal)).rejects.toMatchObject({ reason: 'aborted' });
  });
});

describe('a host that asks to wait', () => {
  it.each([429, 503])('by %i is asked again after the time it names', async (code) => {
    let answered = 0;
    const { base, polite, clock } = await visit({
      '/a': (response) => (answered++ === 0 ? status(code, { 'retry-after': '40' }) : words('He said no.'))(response),
    });
    expect((await polite.followed(`${base}/a`)).status).toBe(200);
    expect(clock.slept).toEqual([40_000]);
  });

  it('until a date is asked again then, by its own clock', async () => {
    let answered = 0;
    const wait = { date: 'Tue, 02 Mar 2027 06:00:00 GMT', 'retry-after': 'Tue, 02 Mar 2027 06:01:00 GMT' };
    const { base, polite, clock } = await visit({
      '/a': (response) => (answered++ === 0 ? status(503, wait) : words('He said no.'))(response),
    });
    await polite.followed(`${base}/a`);
    expect(clock.slept).toEqual([60_000]);
  });

  it('for long is left alone, and who asks for another page of it is told so', async () => {
    const { base, polite, asked, clock } = await visit({ '/a': status(429, { 'retry-after': '3600' }) });
    await expect(polite.followed(`${base}/a`)).rejects.toMatchObject({ status: 429, retryAfter: HOUR });
    await expect(polite.followed(`${base}/b`)).rejects.toMatchObject({
      reason: 'too-often',
      message: expect.stringContaining('left alone for 3600 s'),
    });
    expect(asked).toEqual(['/robots.txt', '/a']);
    clock.pass(HOUR);
    await polite.followed(`${base}/b`);
  });

  it('again and again is given up', async () => {
    const { base, polite, asked } = await visit({ '/a': status(503) });
    await expect(polite.followed(`${base}/a`)).rejects.toMatchObject({ reason: 'status', status: 503 });
    expect(asked.filter((path) => path === '/a')).toHaveLength(3);
  });
});

describe('a page that was had before', () => {
  const ETAG = '"a1"';
  const SINCE = 'Tue, 02 Mar 2027 06:00:00 GMT';
  const conditional: Answers = {
    '/feed': (response, { headers }) =>
      headers['if-none-match'] === ETAG || headers['if-modified-since'] === SINCE
        ? status(304)(response)
        : words('He said no.', { etag: ETAG, 'last-modified': SINCE, 'cache-control': 'public, max-age=900' })(
            response,
          ),
  };

  it('is asked for only if it changed', async () => {
    const { base, polite } = await visit(conditional);
    const first = await polite.followed(`${base}/feed`);
    expect(first).toMatchObject({ etag: ETAG, lastModified: SINCE, freshFor: 900 });
    expect(await polite.followedIfChanged(`${base}/feed`, first)).toBeNull();
    expect(await polite.followedIfChanged(`${base}/feed`, { etag: null, lastModified: SINCE })).toBeNull();
    expect(await polite.followedIfChanged(`${base}/feed`, { etag: '"b"', lastModified: null })).toMatchObject({
      status: 200,
    });
  });

  it('is no answer to who has not had it', async () => {
    const { base, polite } = await visit({ '/a': status(304) });
    await expect(polite.followed(`${base}/a`)).rejects.toMatchObject({ reason: 'status', status: 304 });
  });
});
