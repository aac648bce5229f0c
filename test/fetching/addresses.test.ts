import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import { serve } from './server.js';

describe('an address', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://x.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:http://x.example/1',
    'gopher://x.example/',
    'localhost:8080/x',
    'news.example/story',
    'http://',
    'http://[::1',
    'http://256.0.0.1/',
    'http://x.example:99999/',
    'no address',
    '',
  ])('%j is not fetched', async (address) => {
    await expect(fetchPage(address, { allowPrivate: true })).rejects.toMatchObject({
      reason: 'bad-address',
      url: null,
    });
  });

  it.each(['http://jane:secret@x.example/', 'http://jane@x.example/', 'http://:secret@x.example/'])(
    'with a name or password is refused and not repeated: %s',
    async (address) => {
      await expect(fetchPage(address)).rejects.toMatchObject({
        reason: 'bad-address',
        message: expect.not.stringMatching(/jane|secret/),
      });
    },
  );

  it('is asked for without its fragment, and told as it was given', async () => {
    const base = await serve((request, response) => response.end(request.url));
    const page = await fetchPage(`${base}/a?b=1#c`, { allowPrivate: true });
    expect(page).toMatchObject({ requested: `${base}/a?b=1#c`, url: `${base}/a?b=1` });
    expect(Buffer.from(page.bytes).toString()).toBe('/a?b=1');
  });
});

it('the program says what it is, with its version', async () => {
  const base = await serve((request, response) => response.end(request.headers['user-agent']));
  const told = async (options = {}) =>
    Buffer.from((await fetchPage(base, { allowPrivate: true, ...options })).bytes).toString();
  expect(await told()).toMatch(/^Hearsay\/\d+\.\d+\.\d+ \(\+news reading; offline analysis\)$/);
  expect(await told({ userAgent: 'Desk/1' })).toBe('Desk/1');
});

it('proxies of the environment are not used', async () => {
  let proxied = false;
  const proxy = await serve((_, response) => {
    proxied = true;
    response.end();
  });
  const base = await serve((_, response) => response.end('x'));
  for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) vi.stubEnv(name, proxy);
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await fetchPage(base, { allowPrivate: true })).ip).toBe('127.0.0.1');
  expect(proxied).toBe(false);
});
