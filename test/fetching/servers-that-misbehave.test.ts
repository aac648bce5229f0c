import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import type { Limits } from '../../src/fetching/limits.js';
import { serve } from './server.js';

const get = (address: string, limits: Partial<Limits> = {}) => fetchPage(address, { isAllowed: () => true, limits });
const words = 'He said no.';

describe('a server that', () => {
  it('does not answer runs into the deadline', async () => {
    const base = await serve(() => {});
    await expect(get(base, { deadline: 150 })).rejects.toMatchObject({ problem: 'timeout' });
  });

  it('gives its page drop by drop runs into the same deadline', async () => {
    const base = await serve((_, response) => {
      const drops = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drops));
    });
    await expect(get(base, { deadline: 250 })).rejects.toMatchObject({ problem: 'timeout' });
  });

  it('leads in a circle is left', async () => {
    const base = await serve((request, response) =>
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    );
    await expect(get(`${base}/a`)).rejects.toThrow(/circle/);
  });

  it('redirects five times is followed, six times not', async () => {
    const base = await serve((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left > 0) response.writeHead(301, { location: `${left - 1}` }).end();
      else response.end(words);
    });
    expect((await get(`${base}/5`)).url).toBe(`${base}/0`);
    await expect(get(`${base}/6`)).rejects.toMatchObject({ problem: 'redirects' });
  });

  it('redirects to another protocol is left', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    await expect(get(base)).rejects.toMatchObject({ problem: 'bad-address' });
  });

  it.each([404, 410, 500])('answers %i is told so', async (status) => {
    const base = await serve((_, response) => response.writeHead(status).end(words));
    await expect(get(base)).rejects.toThrow(String(status));
  });

  it('sends a picture is told so', async () => {
    const base = await serve((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'));
    await expect(get(base)).rejects.toMatchObject({
      problem: 'content-type',
      message: expect.stringContaining('image/png'),
    });
  });

  it('announces or sends too much is cut off', async () => {
    const announced = await serve((_, response) =>
      response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000)),
    );
    await expect(get(announced, { bytes: 1000 })).rejects.toMatchObject({ problem: 'too-large' });
    const sent = await serve((_, response) => response.write('x'.repeat(5000)));
    await expect(get(sent, { bytes: 1000 })).rejects.toMatchObject({ problem: 'too-large' });
  });

  it('sends a bomb sees it stop at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const base = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().rss;
    await expect(get(base)).rejects.toMatchObject({ problem: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('closes in the middle has not answered', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('He said', () => response.destroy());
    });
    await expect(get(base)).rejects.toMatchObject({ problem: 'connection' });
  });

  it('is not there is told so', async () => {
    await expect(get('http://127.0.0.1:1/')).rejects.toMatchObject({ problem: 'connection' });
    const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
    await expect(fetchPage('http://nowhere.example/', { resolve })).rejects.toMatchObject({ problem: 'unknown-host' });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('packs its page with %s is understood', async (encoding, pack) => {
    const base = await serve((_, response) =>
      response
        .writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html; charset=iso-8859-1' })
        .end(pack(words)),
    );
    const { bytes, contentType } = await get(base);
    expect(Buffer.from(bytes).toString()).toBe(words);
    expect(contentType).toBe('text/html; charset=iso-8859-1');
  });

  it('wants a name and password does not get those of the address', async () => {
    const base = await serve((request, response) => response.end(String(request.headers.authorization)));
    const { bytes } = await get(base.replace('http://', 'http://jane:secret@'));
    expect(Buffer.from(bytes).toString()).toBe('undefined');
  });
});

it.each(['file:///etc/passwd', 'ftp://x.example/', 'javascript:alert(1)', 'no address'])(
  '%s is not fetched',
  async (address) => {
    await expect(get(address)).rejects.toMatchObject({ problem: 'bad-address' });
  },
);
