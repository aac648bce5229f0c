import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scopeOf, tokensIn, WrongTokens } from '../../src/api/guard/tokens.js';
import { putAlert } from '../../src/library/alerts.js';
import { openLibrary } from '../../src/library/open.js';
import { hearsay } from '../cli/run.js';
import { ask, type Served, servers } from './served.js';

const READ = 'reader-of-the-desk-1';
const WRITE = 'writer-of-the-desk-2';
const { folder, bridge, serve } = servers();

describe('a file of tokens', () => {
  it('has one a line', () => {
    expect(tokensIn(`# the desk\n\nread ${READ}\n  write\t${WRITE} \r\n`)).toEqual([
      { scope: 'read', token: READ },
      { scope: 'write', token: WRITE },
    ]);
  });
  it.each([
    ['', 'no token'],
    ['admin abcdefghijklmnopqrst', 'line 1'],
    [`read ${READ}\nwrite`, 'line 2'],
    ['read short', 'fewer than 16'],
  ])('that is none is refused: “%s”', (words, why) => {
    expect(() => tokensIn(words)).toThrow(WrongTokens);
    expect(() => tokensIn(words)).toThrow(why);
  });
  it('tells what a token allows', () => {
    const tokens = tokensIn(`read ${READ}\nwrite ${WRITE}\nwrite ${READ}`);
    expect(scopeOf(WRITE, tokens)).toBe('write');
    expect(scopeOf(READ, tokens)).toBe('write');
    expect(scopeOf(`${WRITE} `, tokens)).toBeNull();
    expect(scopeOf('', tokens)).toBeNull();
  });
});

const by = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a server with tokens', () => {
  let server: Served;
  beforeAll(async () => {
    const file = join(folder, 'tokens.txt');
    writeFileSync(file, `read ${READ}\nwrite ${WRITE}\n`);
    server = await serve(await bridge(), '--token-file', file);
  });

  it('answers nobody else, however the address is written', async () => {
    for (const path of [
      '/api/v1/stories',
      '/%61pi/v1/stories',
      '/api/v1/stories/?',
      '/metrics',
      '/api/v1/metrics',
      '/api/openapi.json',
    ]) {
      const { status, text } = await ask(server.address, path);
      expect([401, 404], path).toContain(status);
      expect(text).toContain('"status":');
    }
    const wrong = await server.get('/api/v1/stories', by(`${READ}x`));
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('lets who may read look and have something read, but change nothing', async () => {
    expect((await server.get('/api/v1/stories', by(READ))).status).toBe(200);
    expect((await server.post('/api/v1/read', 'He said it was.', by(READ))).status).toBe(200);
    const { status, json } = await server.post('/api/v1/articles', 'He said it was.', by(READ));
    expect(status).toBe(403);
    expect(json.detail).toContain('for reading');
  });

  it('lets who may write add an article', async () => {
    expect((await server.post('/api/v1/articles', 'He said that it was.', by(WRITE))).status).toBe(201);
  });

  it('takes a token once from the address of the page, and has the browser keep it from scripts', async () => {
    const signedIn = await server.get(`/stories?token=${READ}`);
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers.get('location')).toBe('/stories');
    const cookie = signedIn.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await server.get('/api/v1/stories', { cookie: cookie.split(';')[0]! })).status).toBe(200);
    expect((await server.get('/?token=nothing-of-the-kind')).status).toBe(401);
    expect((await server.get(`//evil.example/?token=${READ}`)).headers.get('location') ?? '/').not.toMatch(
      /^\/\/|^http/,
    );
  });
});

describe('who guesses tokens', () => {
  let server: Served;
  beforeAll(async () => {
    const file = join(folder, 'tokens-to-guess.txt');
    writeFileSync(file, `read ${READ}\nwrite ${WRITE}\n`);
    server = await serve(await bridge(), '--token-file', file, '--rate', '100');
  });

  it('has to wait after a few, also with a right one', async () => {
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await server.get('/api/v1/stories', by(`guess-${i}`))).status);
    expect(statuses).toEqual(Array(5).fill(401));
    for (const token of ['guess-5', READ]) {
      const { status, headers } = await server.get('/api/v1/stories', by(token));
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await server.get(`/?token=${token}`)).status).toBe(429);
    }
    expect((await server.get('/')).status).toBe(200);
  });
});

describe('where an alert is delivered to', () => {
  const at = '2027-06-09T08:00:00.000Z';
  const hook = 'https://hooks.example/services/secret-of-the-desk';
  const file = '/home/ines/alerts.xml';
  let server: Served;
  beforeAll(async () => {
    const library = await bridge();
    const open = await openLibrary(library);
    for (const [id, to] of [
      ['hook', hook],
      ['file', file],
    ] as const)
      await putAlert(open, { id, target: { kind: 'story', id: 'st1' }, on: 'denial', to, madeAt: at });
    await open.close();
    const tokens = join(folder, 'tokens-of-alerts.txt');
    writeFileSync(tokens, `read ${READ}\nwrite ${WRITE}\n`);
    server = await serve(library, '--token-file', tokens);
  });
  const told = async (path: string, token: string) => (await server.get(path, by(token))).text;
  const placesTold = async (token: string) =>
    JSON.parse(await told('/api/v1/alerts', token)).items.map(({ to }: { to: string }) => to);

  it('is told in full to who may write', async () => {
    expect(await placesTold(WRITE)).toEqual(expect.arrayContaining([hook, file]));
    const { alerts } = JSON.parse(await told('/api/v1/export?format=json', WRITE));
    expect(alerts.map(({ to }: { to: string }) => to)).toEqual(expect.arrayContaining([hook, file]));
  });

  it('is told to who may only read by its host, or as a file', async () => {
    expect(await placesTold(READ)).toEqual(expect.arrayContaining(['hooks.example', 'a file']));
    expect(await told('/api/v1/alerts', READ)).not.toMatch(/secret-of-the-desk|alerts\.xml/);
  });

  it.each(['json', 'graphml', 'jsonld', 'ftm'])('is not in what who may only read exports as %s', async (format) => {
    const exported = await told(`/api/v1/export?format=${format}`, READ);
    expect(exported).toContain('Harbour');
    expect(exported).not.toMatch(/secret-of-the-desk|alerts\.xml/);
    if (format === 'json') expect(JSON.parse(exported).alerts).toEqual([]);
  });
});

describe('a server for other machines', () => {
  it('makes a token, prints it once, and warns that nothing is encrypted', async () => {
    const server = await serve(await bridge(), '--host', '0.0.0.0');
    const [, token] = /\?token=(\S+)/.exec(server.printed())!;
    expect(token!.length).toBeGreaterThan(30);
    await expect.poll(() => server.printed(), { timeout: 10_000 }).toContain('without TLS');
    expect((await server.get('/api/v1/health')).status).toBe(401);
    expect((await server.get('/api/v1/health', { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('does not start with a file of tokens that has none', async () => {
    const { code, err } = await hearsay(['serve', '--library', await bridge(), '--token-file', join(folder, 'none')]);
    expect(code).toBe(2);
    expect(err).toContain('--token-file');
  });
});

it('a server behind a name of its own asks for a token, though it listens to this machine alone', async () => {
  const server = await serve(await bridge(), '--name', 'desk.example');
  expect((await server.get('/api/v1/stories')).status).toBe(401);
  const [, made] = /\?token=(\S+)/.exec(server.printed())!;
  const { status } = await server.get('/api/v1/stories', { authorization: `Bearer ${made}`, host: 'desk.example' });
  expect(status).toBe(200);
});
