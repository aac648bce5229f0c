import { connect, type Socket } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusals } from '../../src/api/guard/refusals.js';
import { underWay } from '../../src/api/guard/under-way.js';
import { ask, type Served, servers } from './served.js';

const { bridge, serve } = servers();

describe('a body', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve(await bridge());
  });

  it.each([
    ['/api/v1/judgements', 'application/json', 1_100_000],
    ['/api/v1/read', 'text/plain', 9_000_000],
  ])('of %s that is said to be too large is refused before it is sent', async (path, type, size) => {
    const headers = { 'content-type': type, 'content-length': String(size) };
    const { status, text } = await ask(server.address, path, { method: 'POST', headers });
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ title: 'Content Too Large', status: 413 });
  });

  it.each(['/api/v1/read', '/api/v1/articles'])('that is not there is asked for by %s', async (path) => {
    const { status, text } = await ask(server.address, path, { method: 'POST' });
    expect(status).toBe(400);
    expect(JSON.parse(text).detail).toContain('There is no body');
  });

  it('of another kind is not taken', async () => {
    const { status, json } = await server.post('/api/v1/read', '<a/>', { 'content-type': 'application/xml' });
    expect(status).toBe(415);
    expect(json.title).toBe('Unsupported Media Type');
  });

  it('that is no JSON is told as such', async () => {
    const { status, json } = await server.post('/api/v1/judgements', '{"who":', { 'content-type': 'application/json' });
    expect(status).toBe(400);
    expect(json.title).toBe('Bad Request');
  });
});

describe('a client', () => {
  it('that asks too often is told when to come again', async () => {
    const server = await serve(await bridge(), '--rate', '5');
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await server.get('/api/v1/health'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(Number(answers[6]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers[6]!.json).toMatchObject({ status: 429, title: 'Too Many Requests' });
  });

  it('may have a few things read in a minute', async () => {
    const server = await serve(await bridge(), '--rate', '40');
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push((await server.post('/api/v1/read', 'He said it was.')).status);
    expect(answers).toEqual([200, 200, 429]);
    expect((await server.get('/api/v1/health')).status).toBe(200);
  });

  it('that has too much under way has to wait for it', async () => {
    const server = await serve(await bridge(), '--concurrent', '2');
    const long = 'She said that it was so. '.repeat(3_000);
    const stop = new AbortController();
    const under = [1, 2].map(() =>
      fetch(`${server.address}/api/v1/read`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', accept: 'application/x-ndjson' },
        body: long,
        signal: stop.signal,
      }),
    );
    await under[0];
    const refused = await server.get('/api/v1/health');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    stop.abort();
    await Promise.allSettled(under);
    await expect.poll(async () => (await server.get('/api/v1/health')).status, { timeout: 10_000 }).toBe(200);
  });
});

describe('connections of one client', () => {
  /** Opens connections and asks nothing. @returns how many of them are open, and what closes them */
  function opened(address: string, count: number) {
    const { hostname, port } = new URL(address);
    const open = new Set<Socket>();
    for (let i = 0; i < count; i++) {
      const socket = connect(Number(port), hostname);
      socket.once('connect', () => open.add(socket));
      socket.on('error', () => {});
      socket.once('close', () => open.delete(socket));
    }
    return {
      count: () => open.size,
      end: () => {
        for (const socket of open) socket.destroy();
      },
    };
  }

  it('are closed beyond a number, and taken again when others are over', async () => {
    const server = await serve(await bridge(), '--concurrent', '2');
    const first = opened(server.address, 60);
    await expect.poll(first.count, { timeout: 10_000 }).toBe(34);
    first.end();
    await expect
      .poll(async () => (await server.get('/api/v1/health').catch(() => null))?.status, { timeout: 10_000 })
      .toBe(200);
  });

  // other systems have one address of loopback
  it.skipIf(process.platform !== 'linux')('do not keep others from being answered', async () => {
    const server = await serve(await bridge());
    const all = opened(server.address, 600);
    await expect.poll(all.count, { timeout: 10_000 }).toBe(64);
    const { hostname, port } = new URL(server.address);
    const other = connect({ host: hostname, port: Number(port), localAddress: '127.0.0.2' });
    other.write(`GET /api/v1/health HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    let answer = '';
    for await (const chunk of other) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    all.end();
  });
});

it('a client that is refused too often is told so, and still answered where it may ask', async () => {
  const server = await serve(await bridge(), '--rate', '60');
  const statuses = [];
  for (let i = 0; i < 3; i++)
    statuses.push((await server.post('/api/v1/articles', 'He said.', { origin: 'https://other.example' })).status);
  const headers = { host: 'evil.example' };
  for (let i = 0; i < 2; i++) statuses.push((await ask(server.address, '/api/v1/stories', { headers })).status);
  expect(statuses).toEqual([403, 403, 403, 429, 429]);
  expect((await server.get('/api/v1/stories')).status).toBe(200);
});

it('refusals are counted client by client, and forgotten after a minute', () => {
  let now = 0;
  const counts = refusals(2, () => now);
  for (let i = 0; i < 2; i++) counts.note('a');
  now = 30_000;
  expect(counts.wait('a')).toBe(30);
  expect(counts.wait('b')).toBeNull();
  now = 60_000;
  expect(counts.wait('a')).toBeNull();
});

it('what is under way is counted client by client, and once each', () => {
  const counts = underWay(2);
  const [end, other] = [counts.begin('a')!, counts.begin('a')!];
  expect(counts.begin('a')).toBeNull();
  expect(counts.begin('b')).not.toBeNull();
  end();
  end();
  expect(counts.begin('a')).not.toBeNull();
  expect(counts.begin('a')).toBeNull();
  other();
});
