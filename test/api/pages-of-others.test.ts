import { beforeAll, describe, expect, it } from 'vitest';
import { type Served, servers } from './served.js';

const { bridge, serve } = servers();
const OTHER = 'https://other.example';
const DESK = 'https://desk.example';
let server: Served;
beforeAll(async () => {
  server = await serve(await bridge(), '--cors', DESK);
});

describe('a page of somebody else', () => {
  it.each([
    ['origin', OTHER],
    ['origin', 'null'],
    ['origin', 'http://127.0.0.1:1'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('changes nothing and has nothing read (%s: %s)', async (header, value) => {
    for (const path of ['/api/v1/read', '/api/v1/articles']) {
      const { status } = await server.post(path, 'He said it was.', { [header]: value });
      expect(status).toBe(403);
    }
    expect((await server.get('/api/v1/health')).json.articles).toBe(
      (await server.get('/api/v1/articles')).json.items.length,
    );
  });

  it('sees no answer: nothing allows it to', async () => {
    const { headers } = await server.get('/api/v1/stories', { origin: OTHER });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('a page of the server itself may ask', async () => {
  const { status } = await server.post('/api/v1/read', 'He said it was.', { origin: server.address });
  expect(status).toBe(200);
});

it('a page that was named may ask, and see the answer', async () => {
  const asked = await fetch(`${server.address}/api/v1/read`, { method: 'OPTIONS', headers: { origin: DESK } });
  expect(asked.status).toBe(204);
  expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
  const { status, headers } = await server.post('/api/v1/read', 'He said it was.', { origin: DESK });
  expect(status).toBe(200);
  expect(headers.get('access-control-allow-origin')).toBe(DESK);
  expect(headers.get('vary')).toContain('origin');
});
