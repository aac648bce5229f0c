import { beforeAll, describe, expect, it } from 'vitest';
import { p, wordDocument } from '../pages/word-document.js';
import { type Served, servers } from './served.js';

const { bridge, serve } = servers();
const PARAGRAPHS = [
  'The lock at Ardle will close on Friday, its keeper, Ann Loam, said on Tuesday.',
  'Two officials briefed on the plan denied it. “Nothing will close,” one of them told The Quay.',
  'The council’s engineer, Per Dowd, said the gates had been sound in May.',
];
const SHORT = PARAGRAPHS.join('\n\n');
const LONG = Array.from({ length: 24 }, (_, i) => `${PARAGRAPHS[i % 3]} It was the ${i + 1}th day.`).join('\n\n');
let server: Served;
beforeAll(async () => {
  server = await serve(await bridge());
});

interface Event {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: what was answered is looked at, not typed
  readonly [field: string]: any;
}

const lines = (text: string): readonly Event[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an article that is sent', () => {
  it('is read whole, and not kept', async () => {
    const before = (await server.get('/api/v1/health')).json.articles;
    const told = { title: 'Lock to close', outlet: 'The Lock', published: '2027-06-08', url: 'https://lock.example/1' };
    const { status, json } = await server.post('/api/v1/read', { text: SHORT, ...told });
    expect(status).toBe(200);
    expect(json.article).toMatchObject({ ...told, text: SHORT });
    expect(json.sources.map(({ name }: { name: string }) => name)).toContain('Ann Loam');
    expect(json.findings.length).toBeGreaterThan(0);
    for (const { spans } of json.statements)
      for (const [start, end] of spans.content) expect(SHORT.slice(start, end).trim()).not.toBe('');
    expect((await server.get('/api/v1/health')).json.articles).toBe(before);
  });

  it('may be text, a page, Markdown or a Word document by its content type', async () => {
    const page = `<html lang="en"><body><article>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
    const bodies = [
      ['text/plain; charset=utf-8', SHORT],
      ['text/html; charset=utf-8', page],
      ['text/markdown', `# Lock\n\n${SHORT}`],
      [
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        await wordDocument(PARAGRAPHS.map((one) => p(one))),
      ],
    ] as const;
    for (const [type, body] of bodies) {
      const { status, json } = await server.post('/api/v1/read', body, { 'content-type': type });
      expect(status, type).toBe(200);
      expect(
        json.sources.map(({ name }: { name: string }) => name),
        type,
      ).toContain('Ann Loam');
    }
    expect((await server.post('/api/v1/read', { html: page, title: 'Told' })).json.article.title).toBe('Told');
  });

  it('that holds none is told as such', async () => {
    const { status, json } = await server.post('/api/v1/read', '   \n ');
    expect(status).toBe(422);
    expect(json.title).toBe('Unprocessable Content');
  });
});

describe('a reading that is streamed', () => {
  it('tells the article first, what is found so far, and at last what reading at once gives', async () => {
    const { headers, text } = await server.post('/api/v1/read', { text: LONG }, { accept: 'application/x-ndjson' });
    expect(headers.get('content-type')).toContain('application/x-ndjson');
    const events = lines(text);
    expect(events.map(({ event }) => event).filter((event, i, all) => event !== all[i - 1])).toEqual([
      'article',
      'statements',
      'findings',
      'reading',
    ]);
    expect(events[0]!.article.text).toBe(LONG);
    const whole = (await server.post('/api/v1/read', { text: LONG })).json;
    expect(events.at(-1)!.reading).toEqual(whole);
    const found = events.filter(({ event }) => event === 'statements').map(({ statements }) => statements.length);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toBeLessThan(found.at(-1)!);
    expect(found.at(-1)).toBe(whole.statements.length);
  });

  it('comes while it is being read, not at the end', async () => {
    const response = await fetch(`${server.address}/api/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', accept: 'text/event-stream' },
      body: LONG.repeat(4),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const began = performance.now();
    let first = 0;
    let all = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      first ||= performance.now() - began;
      all += chunk;
    }
    expect(first).toBeLessThan((performance.now() - began) / 2);
    const events = all
      .trim()
      .split('\n\n')
      .map((block) => /^event: (\w+)\ndata: (.+)$/.exec(block)!);
    expect(events[0]![1]).toBe('article');
    expect(events.at(-1)![1]).toBe('reading');
    for (const [, name, data] of events) expect(JSON.parse(data!).event).toBe(name);
  });

  it('does not begin where there is nothing to read', async () => {
    const { status, headers } = await server.post('/api/v1/read', ' ', { accept: 'text/event-stream' });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it('ends when nobody listens, and leaves its thread to others', async () => {
    const stop = new AbortController();
    const response = await fetch(`${server.address}/api/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', accept: 'application/x-ndjson' },
      body: LONG.repeat(20),
      signal: stop.signal,
    });
    await response.body!.getReader().read();
    stop.abort();
    await expect
      .poll(async () => (await server.get('/metrics')).text, { timeout: 5_000 })
      .toContain('hearsay_reading 0');
  });
});
