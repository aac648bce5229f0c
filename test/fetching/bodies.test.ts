import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import type { Limits } from '../../src/fetching/limits.js';
import { serve } from './server.js';

const get = (address: string, limits: Partial<Limits> = {}) => fetchPage(address, { allowPrivate: true, limits });
const words = 'He said no. '.repeat(200);

/** A server that sends these bytes under this coding. */
const sends = (bytes: Uint8Array, coding: string) =>
  serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes));

describe('a body packed', () => {
  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['identity', (bytes: Buffer) => bytes],
  ] as const)('with %s is unpacked', async (coding, pack) => {
    const { bytes } = await get(await sends(pack(Buffer.from(words)), coding));
    expect(Buffer.from(bytes).toString()).toBe(words);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  it.each(['gzip', 'br', 'deflate'])('with %s may be empty', async (coding) => {
    expect((await get(await sends(Buffer.alloc(0), coding))).bytes.length).toBe(0);
  });

  it.each(['zstd', 'gzip, br', 'constructor'])('with %s, which was not asked for, is told so', async (coding) => {
    await expect(get(await sends(Buffer.from(words), coding))).rejects.toMatchObject({
      reason: 'bad-answer',
      message: expect.stringContaining(coding),
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('with %s and cut off is no page', async (coding, pack) => {
    const packed = pack(Buffer.from(words));
    await expect(get(await sends(packed.subarray(0, packed.length - 5), coding))).rejects.toMatchObject({
      reason: 'bad-answer',
    });
  });

  it('with gzip, as the server says, but not packed is told so', async () => {
    await expect(get(await sends(Buffer.from(words), 'gzip'))).rejects.toMatchObject({ reason: 'bad-answer' });
  });
});

describe('a body too large', () => {
  const tooLarge = { reason: 'too-large', message: expect.stringContaining('larger than') };

  it('is refused as soon as it is announced', async () => {
    const base = await serve((_, response) => response.writeHead(200, { 'content-length': 5000 }).flushHeaders());
    await expect(get(base, { bytes: 4999 })).rejects.toMatchObject(tooLarge);
  });

  it('is left at the limit when it is not', async () => {
    const base = await serve((_, response) => void response.write('x'.repeat(5000)));
    await expect(get(base, { bytes: 4999 })).rejects.toMatchObject(tooLarge);
  });

  it('is one byte more than the limit', async () => {
    const base = await serve((_, response) => response.end('x'.repeat(5000)));
    expect((await get(base, { bytes: 5000 })).bytes.length).toBe(5000);
    await expect(get(base, { bytes: 4999 })).rejects.toMatchObject(tooLarge);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ] as const)('by a bomb of %s is never unpacked', async (coding, pack) => {
    const base = await sends(pack(Buffer.alloc(150 * 1024 * 1024)), coding);
    const before = process.memoryUsage().rss;
    await expect(get(base)).rejects.toMatchObject(tooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('in what is sent counts too, though it unpacks to nothing', async () => {
    const nothing = gzipSync('');
    const base = await sends(Buffer.concat(Array.from({ length: 200 }, () => nothing)), 'gzip');
    await expect(get(base, { bytes: 1000 })).rejects.toMatchObject(tooLarge);
  });
});

describe('a body that breaks off', () => {
  const begun = (headers: Record<string, string>, start: Uint8Array | string) => (response: ServerResponse) => {
    response.writeHead(200, headers);
    response.write(start, () => response.destroy());
  };

  it.each([
    ['before its announced end', begun({ 'content-length': '1000' }, 'He said')],
    ['amid its chunks', begun({}, 'He said')],
    ['amid its compression', begun({ 'content-encoding': 'gzip' }, gzipSync(randomBytes(5000)).subarray(0, 2000))],
  ])('%s is no page', async (_, answer) => {
    const base = await serve((_request, response) => answer(response));
    await expect(get(base)).rejects.toMatchObject({
      reason: 'connection',
      message: expect.stringMatching(/before the page was whole/),
    });
  });
});
