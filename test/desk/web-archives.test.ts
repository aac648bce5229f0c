import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith, loaded, PAGE, STORY } from './found.js';
import { gzippedEach, record, response } from './warc.js';

const at = (n: number) => `https://tide.example/${n}`;
const INFO = record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: by hand\r\n');
const pages = (count: number) => Array.from({ length: count }, (_, n) => response(at(n), PAGE));

const read = async (bytes: Uint8Array, name = 'news.bin') => loaded(join(await folderWith({ [name]: bytes }), name));
const urls = ({ articles }: Awaited<ReturnType<typeof loaded>>) => articles.map(({ url }) => url);

describe('the pages of a web archive', () => {
  it.each([
    ['plain', (records: Buffer[]) => Buffer.concat(records)],
    ['gzipped record by record', gzippedEach],
    ['gzipped as a whole', (records: Buffer[]) => gzipSync(Buffer.concat(records))],
  ])('are read from one that is %s', async (_, pack) => {
    const result = await read(pack([INFO, ...pages(3)]));
    expect(result.problems).toEqual([]);
    expect(urls(result)).toEqual([at(0), at(1), at(2)]);
    expect(result.articles[0]).toMatchObject({ id: at(0), title: 'Mill to be sold to tenants' });
    expect(result.articles[0]!.text).toBe(STORY.join('\n\n'));
  });

  it('were fetched when the archive says, and are its bytes', async () => {
    const { materials } = await read(response(at(1), PAGE, { date: '2026-12-31T23:59:59Z' }));
    expect(materials).toEqual([
      {
        kind: 'bytes',
        id: at(1),
        url: at(1),
        from: expect.stringMatching(/news\.bin, https:\/\/tide\.example\/1$/),
        contentType: 'text/html; charset=utf-8',
        fetched: '2026-12-31T23:59:59.000Z',
        bytes: Buffer.from(PAGE),
      },
    ]);
  });

  const chunked = (body: Buffer) =>
    Buffer.concat([
      Buffer.from(`${(100).toString(16)}\r\n`),
      body.subarray(0, 100),
      Buffer.from(`\r\n${(body.length - 100).toString(16)}\r\n`),
      body.subarray(100),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const packed = Buffer.from(PAGE);
  it.each([
    ['in chunks', chunked(packed), { 'Transfer-Encoding': 'chunked' }],
    ['gzipped', gzipSync(packed), { 'Content-Encoding': 'gzip' }],
    ['gzipped in chunks', chunked(gzipSync(packed)), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }],
    ['packed with brotli', brotliCompressSync(packed), { 'Content-Encoding': 'br' }],
    ['said to be in chunks, and not', packed, { 'Transfer-Encoding': 'chunked' }],
    ['said to be gzipped, and not', packed, { 'Content-Encoding': 'gzip' }],
    ['said to be packed with brotli, and not', packed, { 'Content-Encoding': 'br' }],
  ])('may be kept %s', async (_, body, headers) => {
    const { articles, problems } = await read(response(at(1), body, { headers: headers as Record<string, string> }));
    expect(problems).toEqual([]);
    expect(articles[0]?.text).toBe(STORY.join('\n\n'));
  });

  it('are of the charset that the answer said', async () => {
    const body = Buffer.from(
      PAGE.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'").replace('Orla', 'Örla'),
      'latin1',
    );
    const { articles } = await read(
      response(at(1), body, { headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } }),
    );
    expect(articles[0]?.text).toContain('Örla Denny');
  });
});

describe('what is no page', () => {
  it('is passed over', async () => {
    const result = await read(
      Buffer.concat([
        INFO,
        record({ 'WARC-Type': 'request', 'WARC-Target-URI': at(1) }, 'GET /1 HTTP/1.1\r\nHost: tide.example\r\n\r\n'),
        response('https://tide.example/robots.txt', 'User-agent: *\n', { headers: { 'Content-Type': 'text/plain' } }),
        response(at(2), Buffer.alloc(300_000, 7), { headers: { 'Content-Type': 'image/jpeg' } }),
        response(at(3), '', { status: '301 Moved Permanently', headers: { Location: at(4) } }),
        response(at(5), PAGE, { status: '404 Not Found' }),
        response(at(6), '', { type: 'revisit' }),
        record({ 'WARC-Type': 'metadata', 'WARC-Target-URI': at(1) }, 'languages: en\r\n'),
        response('dns:tide.example', '20270302 127.0.0.1'),
        ...pages(1),
      ]),
    );
    expect(result.problems).toEqual([]);
    expect(urls(result)).toEqual([at(0)]);
  });
});

describe('an archive that is cut off', () => {
  const cut = (bytes: Buffer, by: number) => bytes.subarray(0, bytes.length - by);
  const whole = Buffer.concat(pages(4));
  it.each([
    ['in the middle of a page', cut(whole, 500)],
    ['right after the headers of a page', cut(whole, PAGE.length + 4)],
  ])('%s gives the pages before, and says so', async (_, bytes) => {
    const result = await read(bytes);
    expect(urls(result)).toEqual([at(0), at(1), at(2)]);
    expect(result.problems).toEqual([
      { from: expect.stringMatching(/tide\.example\/3$/), message: expect.stringMatching(/cut off/) },
    ]);
  });

  const long = `${PAGE}${Array.from({ length: 3000 }, (_, n) => (n * 7919) % 9973).join(' ')}`;
  const damaged = gzippedEach([...pages(3), response(at(3), long), ...pages(1)]);
  damaged.fill(0, damaged.length - 3000, damaged.length - 2900);
  it.each([
    ['in the middle of a gzipped record', cut(gzippedEach(pages(4)), 100), /cut off/],
    [
      'in the middle, gzipped as a whole',
      cut(gzipSync(Buffer.concat([...pages(3), response(at(3), long)])), 900),
      /cut off/,
    ],
    ['by damage to a gzipped record', damaged, /damaged/],
  ])('%s gives the pages before, and says so', async (_, bytes, message) => {
    const result = await read(bytes);
    expect(urls(result)).toEqual([at(0), at(1), at(2)]);
    expect(result.problems).toEqual([
      { from: expect.stringMatching(/news\.bin$/), message: expect.stringMatching(message) },
    ]);
  });

  it('by zeros at the end of a gzipped one is whole', async () => {
    const result = await read(Buffer.concat([gzippedEach(pages(2)), Buffer.alloc(300_000)]));
    expect([urls(result).length, result.problems]).toEqual([2, []]);
  });

  it('between two records is whole', async () => {
    expect((await read(Buffer.concat(pages(2)).subarray(0, -4))).problems).toEqual([]);
  });

  it('by garbage says where it is damaged', async () => {
    const result = await read(Buffer.concat([...pages(2), Buffer.from('x'.repeat(300)), ...pages(1)]));
    expect(urls(result)).toEqual([at(0), at(1)]);
    expect(result.problems[0]?.message).toMatch(/damaged/);
  });

  it('by a length that is too small says where it is damaged', async () => {
    const short = Buffer.from(
      response(at(1), PAGE)
        .toString()
        .replace(/(?<=Content-Length: )\d+/, (n) => String(Number(n) - 50)),
    );
    const result = await read(Buffer.concat([response(at(0), PAGE), short, response(at(2), PAGE)]));
    expect(urls(result)).toEqual([at(0), at(1)]);
    expect(result.problems[0]?.message).toMatch(/damaged/);
  });
});

describe('a page that can’t be had from an archive', () => {
  it('stops no other', async () => {
    const damaged = gzipSync(PAGE).subarray(0, 200);
    const result = await read(
      Buffer.concat([
        response(at(0), damaged, { headers: { 'Content-Encoding': 'gzip' } }),
        response(at(1), PAGE, { headers: { 'Content-Encoding': 'zstd' } }),
        response(at(2), PAGE),
      ]),
    );
    expect(urls(result)).toEqual([at(2)]);
    expect(result.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/can't be unpacked/),
      expect.stringMatching(/zstd/),
    ]);
  });

  it('may be too large', async () => {
    const result = await read(gzippedEach([response(at(0), Buffer.alloc(21_000_000, 'word ')), response(at(1), PAGE)]));
    expect(urls(result)).toEqual([at(1)]);
    expect(result.problems[0]?.message).toMatch(/larger than any page/);
  });
});
