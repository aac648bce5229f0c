import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import { redirectTarget } from '../../src/fetching/redirect.js';
import { serve } from './server.js';

const get = (address: string) => fetchPage(address, { allowPrivate: true });

/** A server that redirects every path in the table. */
const leads = (table: Record<string, string>, status = 302) =>
  serve((request, response) => {
    const location = table[request.url!];
    if (location === undefined) response.end(request.url);
    else response.writeHead(status, { location }).end('moved');
  });

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'is followed with status %i, and the address in the end is told',
    async (status) => {
      const base = await leads({ '/old': '/new' }, status);
      expect(await get(`${base}/old`)).toMatchObject({ requested: `${base}/old`, url: `${base}/new`, status: 200 });
    },
  );

  it.each([
    ['c', '/a/c'],
    ['../c?d=1#e', '/c?d=1'],
    ['/c', '/c'],
    ['?page=2', '/a/b?page=2'],
  ])('may be relative: %s', async (location, path) => {
    const base = await leads({ '/a/b': location });
    expect((await get(`${base}/a/b`)).url).toBe(base + path);
  });

  it('may have bytes beyond ASCII, which go back as they came', async () => {
    const base = await leads({ '/': Buffer.from('/caf\u00e9').toString('latin1') });
    expect((await get(base)).url).toBe(`${base}/caf%C3%A9`);
  });

  it('is followed five times, not six', async () => {
    const base = await leads({ '/6': '/5', '/5': '/4', '/4': '/3', '/3': '/2', '/2': '/1', '/1': '/0' });
    expect((await get(`${base}/5`)).url).toBe(`${base}/0`);
    await expect(get(`${base}/6`)).rejects.toMatchObject({
      reason: 'too-many-redirects',
      message: expect.stringMatching(/5 times/),
    });
  });

  it.each([
    ['to itself', { '/a': '/a' }],
    ['to itself but for the fragment', { '/a': '/a#more' }],
    ['by way of another', { '/a': '/b', '/b': '/a' }],
  ])('in a circle is told so: %s', async (_, table) => {
    const base = await leads(table as unknown as Record<string, string>);
    await expect(get(`${base}/a`)).rejects.toMatchObject({
      reason: 'redirect-loop',
      message: expect.stringMatching(/in a circle/),
    });
  });

  it.each(['file:///etc/passwd', 'ftp://x.example/', 'javascript:alert(1)', 'data:text/plain,x', 'http://'])(
    'to %s is refused',
    async (location) => {
      const base = await leads({ '/': location });
      await expect(get(base)).rejects.toMatchObject({
        reason: 'bad-address',
        message: expect.stringMatching(/redirects to where nothing/),
      });
    },
  );

  it('with a name and password is refused', async () => {
    const base = await leads({ '/': 'http://jane:secret@127.0.0.1/' });
    await expect(get(base)).rejects.toMatchObject({
      reason: 'bad-address',
      message: expect.not.stringMatching(/secret/),
    });
  });

  it('without a place to go is a status like others', async () => {
    const base = await serve((_, response) => response.writeHead(302).end());
    await expect(get(base)).rejects.toMatchObject({
      reason: 'status',
      status: 302,
      message: expect.stringMatching(/without saying where/),
    });
  });

  it('takes neither credentials nor cookies nor the address it came from along', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/new', 'set-cookie': 'id=1' }).end();
      else response.end(Object.keys(request.headers).sort().join(' '));
    });
    const { bytes } = await get(base);
    expect(Buffer.from(bytes).toString()).toBe('accept accept-encoding accept-language connection host user-agent');
  });
});

describe('between http and https', () => {
  const to = (location: string, from: string) =>
    redirectTarget({ statusCode: 301, headers: { location } }, new URL(from))?.href;

  it('a redirect goes up', () => {
    expect(to('https://news.example/', 'http://news.example/')).toBe('https://news.example/');
    expect(to('//other.example/', 'https://news.example/')).toBe('https://other.example/');
  });

  it('but not down', () => {
    expect(() => to('http://news.example/a', 'https://news.example/a')).toThrow(
      expect.objectContaining({
        reason: 'insecure-redirect',
        message: expect.stringContaining('http://news.example/a'),
      }),
    );
  });
});
