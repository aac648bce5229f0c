import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { articleLines } from '../../src/library/articles.js';
import { backup } from '../../src/library/backup.js';
import { openLibrary } from '../../src/library/open.js';
import { addition } from './additions.js';
import { type PostgresServer, startPostgres } from './postgres-server.mjs';

describe('a PostgreSQL server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.end());

  it('may go away in mid-run and come back: nothing is lost, and nothing there twice', async () => {
    const library = await openLibrary(await server.database(), { create: true });
    const outcomes: string[] = [];
    const adding = (async () => {
      for (let n = 0; n < 60; n++) {
        const batch = Array.from({ length: 5 }, (_, m) => addition({ url: `https://quay.example/${n}-${m}` }));
        outcomes.push(...(await addReadings(library, batch)).map(({ outcome }) => outcome));
      }
    })();
    const some = () => new Promise((resolve) => setTimeout(resolve, 150));
    for (let round = 0; round < 2; round++) {
      await some();
      await server.stop();
      await some();
      await server.start();
    }
    await adding;
    expect(outcomes).toHaveLength(300);
    expect(await articleLines(library, {}, { limit: 1000 })).toHaveLength(300);
    await library.close();
  }, 60_000);

  it('that stays away is told of, without the password', async () => {
    const where = await server.database();
    const library = await openLibrary(where, { create: true, patience: 300 });
    await server.stop();
    try {
      const error = await addReadings(library, [addition()]).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'LibraryError', reason: 'unreachable' });
      expect((error as Error).message).not.toContain(':password');
      const began = performance.now();
      await expect(openLibrary(where)).rejects.toMatchObject({ reason: 'unreachable' });
      expect(performance.now() - began).toBeLessThan(5_000);
    } finally {
      await server.start();
      await library.close();
    }
  }, 60_000);

  it('says what is wrong with an address', async () => {
    const where = await server.database();
    const reasonOf = async (address: string, options = {}) =>
      ((await openLibrary(address, options).catch((thrown: unknown) => thrown)) as { reason?: string }).reason;
    expect(await reasonOf(where)).toBe('not-found');
    expect(await reasonOf(`${where}-else`, { create: true })).toBe('not-found');
    expect(await reasonOf(where.replace(':password@', ':wrong@'), { create: true })).toBe('unreachable');
  });

  it('makes its own backups', async () => {
    const library = await openLibrary(await server.database(), { create: true });
    await expect(backup(library, '/tmp/never.db')).rejects.toMatchObject({
      reason: 'unsupported',
      message: expect.stringContaining('pg_dump'),
    });
    await library.close();
  });
});
