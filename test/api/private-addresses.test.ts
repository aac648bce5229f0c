import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, servers } from './served.js';

const { bridge, serve } = servers();
const asked: string[] = [];
const inside = createServer((request, answer) => {
  asked.push(request.url!);
  answer.setHeader('content-type', 'text/html');
  answer.end(
    '<html lang="en"><body><article><p>The lock holds, the keeper Ann Loam said on Monday.</p></article></body></html>',
  );
});
let server: Served;
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/page`;
  server = await serve(await bridge());
});
afterAll(() => inside.close());

describe('an address that is to be read', () => {
  it.each(['/api/v1/read', '/api/v1/articles'])('by %s is not asked for where it is private', async (path) => {
    const { status, json } = await server.post(path, { url: address });
    expect(status).toBe(422);
    expect(json.errors).toEqual([{ field: '/url', message: expect.stringContaining('private or local') }]);
    expect(asked).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('%s is refused', async (url) => {
    expect((await server.post('/api/v1/read', { url })).status).toBe(422);
  });

  it('that a name leads to is not told of', async () => {
    const { json } = await server.post('/api/v1/read', { url: 'http://localhost/' });
    expect(json.detail).toContain('localhost is a private or local address');
    expect(JSON.stringify(json)).not.toMatch(/127\.0\.0\.1|::1/);
  });

  it.each(['file:///etc/passwd', 'ftp://example.com/', 'javascript:alert(1)', 'no address'])(
    '%s is none',
    async (url) => {
      expect((await server.post('/api/v1/read', { url })).status).toBe(400);
    },
  );

  it('is read where private ones are allowed', async () => {
    const allowed = await serve(await bridge(), '--allow-private');
    const { status, json } = await allowed.post('/api/v1/read', { url: address, outlet: 'The Lock' });
    expect(status).toBe(200);
    expect(json.article).toMatchObject({ url: address, outlet: 'The Lock' });
    expect(json.sources[0].name).toBe('Ann Loam');
    expect(asked).toEqual(['/page']);
  });
});
