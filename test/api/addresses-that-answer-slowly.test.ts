import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, servers } from './served.js';

const { bridge, serve } = servers();
/** Requests to a site that never answers. */
const waiting = new Set<ServerResponse>();
const site = createServer((_, answer) => {
  waiting.add(answer);
  answer.once('close', () => waiting.delete(answer));
});
let server: Served;
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/page`;
  server = await serve(await bridge(), '--allow-private');
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

const post = (path: string, signal: AbortSignal) =>
  fetch(`${server.address}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: address }),
    signal,
  });

describe('an address that does not answer', () => {
  it.each(['read', 'articles'])('is not asked any longer when the client of /%s has left', async (path) => {
    const leaving = new AbortController();
    const asked = post(path, leaving.signal);
    asked.catch(() => {});
    await expect.poll(() => waiting.size, { timeout: 5_000 }).toBe(1);
    leaving.abort();
    await expect.poll(() => waiting.size, { timeout: 5_000 }).toBe(0);
  });

  it('takes the place of one to be read, and gives it back', async () => {
    const leaving = new AbortController();
    const asked = Array.from({ length: 8 }, (_, i) => post(i % 2 ? 'read' : 'articles', leaving.signal));
    for (const one of asked) one.catch(() => {});
    await expect
      .poll(async () => (await server.get('/metrics')).text, { timeout: 5_000 })
      .toContain('hearsay_reading 8');
    const refused = await server.post('/api/v1/read', 'He said it was.');
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    leaving.abort();
    await expect
      .poll(async () => (await server.post('/api/v1/read', 'He said it was.')).status, { timeout: 10_000 })
      .toBe(200);
    expect(waiting.size).toBe(0);
  });
});
