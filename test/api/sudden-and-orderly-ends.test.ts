import { describe, expect, it } from 'vitest';
import { hearsay } from '../cli/run.js';
import { servers } from './served.js';

const { bridge, serve } = servers();
const article = (n: number) => ({
  text: `Gate ${n} of the lock will close on Friday, its keeper, Ann Loam, said on Tuesday.`,
  title: `Gate ${n} to close`,
});

describe('a server that is killed while it writes', () => {
  it('has lost nothing that it acknowledged, and goes on where it was', async () => {
    const library = await bridge();
    const acknowledged = new Set<string>();
    for (let round = 0; round < 2; round++) {
      const server = await serve(library);
      let isOver = false;
      const writers = [0, 1, 2].map(async (writer) => {
        for (let n = 0; !isOver; n++)
          try {
            const { status, json } = await server.post(
              '/api/v1/articles',
              article(10_000 * round + 1_000 * writer + n),
            );
            if (status === 201) acknowledged.add(json.article);
          } catch {
            return;
          }
      });
      await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(12 * (round + 1));
      await server.end('SIGKILL');
      isOver = true;
      await Promise.all(writers);
    }
    const again = await serve(library);
    for (const id of acknowledged) expect((await again.get(`/api/v1/articles/${id}`)).status).toBe(200);
    const storyOfEach = async () =>
      Promise.all([...acknowledged].map(async (id) => (await again.get(`/api/v1/articles/${id}`)).json.story));
    await expect.poll(storyOfEach, { timeout: 20_000 }).not.toContain(null);
    await again.end();
    expect((await hearsay(['verify', '--library', library])).out).toContain('is sound');
  }, 90_000);
});

describe('a server that is told to end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s answers what it was asked before, and ends well', async (signal) => {
    const server = await serve(await bridge());
    await server.post('/api/v1/read', 'He said it was.');
    const text = 'The lock will close on Friday, its keeper, Ann Loam, said on Tuesday. '.repeat(60);
    const asked = server.post('/api/v1/read', text);
    await expect.poll(async () => (await server.get('/metrics')).text).toContain('hearsay_reading 1');
    const ended = server.end(signal);
    expect((await asked).status).toBe(200);
    expect(await ended).toBe(0);
  });
});

it('a port that is in use is told of', async () => {
  const library = await bridge();
  const { address } = await serve(library);
  const { port } = new URL(address);
  const { code, err } = await hearsay(['serve', '--library', library, '--port', port]);
  expect(code).toBe(2);
  expect(err).toContain(`port ${port} of 127.0.0.1 is in use`);
});

it('a library that is not there is not made', async () => {
  const { code, err } = await hearsay(['serve', '--library', '/nowhere/none.db']);
  expect(code).toBe(1);
  expect(err).toContain('none.db');
});
