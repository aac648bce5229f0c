import { expect, it } from 'vitest';
import { servers } from './served.js';

const { bridge, serve } = servers();

it('a library that is only read refuses to be changed, and has articles read all the same', async () => {
  const server = await serve(await bridge(), '--read-only');
  expect((await server.get('/api/v1/health')).json).toMatchObject({ readOnly: true });
  const decision = { who: 'a', why: 'b', merge: { kind: 'story', one: 'x', other: 'y' } };
  const alert = { target: { kind: 'story', id: 'x' }, on: 'origin', to: 'https://desk.example/' };
  for (const [path, body] of [
    ['articles', 'He said it was.'],
    ['judgements', decision],
    ['alerts', alert],
  ] as const) {
    const { status, json } = await server.post(`/api/v1/${path}`, body);
    expect(status).toBe(403);
    expect(json.detail).toContain('--read-only');
  }
  expect((await fetch(`${server.address}/api/v1/alerts/x`, { method: 'DELETE' })).status).toBe(403);
  expect((await server.post('/api/v1/read', 'He said it was.')).status).toBe(200);
  expect((await server.get('/api/v1/stories')).status).toBe(200);
});
