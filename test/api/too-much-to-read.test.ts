import { expect, it } from 'vitest';
import { servers } from './served.js';

const { bridge, serve } = servers();

it('what is more than can be read soon is refused, and taken again when there is room', async () => {
  const server = await serve(await bridge());
  const long = 'She said that it was so. '.repeat(3_000);
  const stop = new AbortController();
  const read = () =>
    fetch(`${server.address}/api/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: long,
      signal: stop.signal,
    });
  const reading = Array.from({ length: 8 }, read);
  for (const one of reading) one.catch(() => {});
  await expect.poll(async () => (await server.get('/metrics')).text).toContain('hearsay_reading 8');
  const refused = await server.post('/api/v1/read', 'He said it was.');
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.json.detail).toContain('8 articles');
  expect((await server.get('/api/v1/stories')).status).toBe(200);
  stop.abort();
  await expect
    .poll(async () => (await server.post('/api/v1/read', 'He said it was.')).status, { timeout: 15_000 })
    .toBe(200);
});

it('what is longer than any report is not read', async () => {
  const server = await serve(await bridge());
  const { status, json } = await server.post('/api/v1/read', 'She said that it was so. '.repeat(9_000));
  expect(status).toBe(422);
  expect(json.detail).toContain('200000 characters');
});
