import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Library, type OpenOptions, openLibrary } from '../../src/library/open.js';
import { type PostgresServer, startPostgres } from './postgres-server.mjs';

/** One of the engines a library can be kept on. */
export interface Bench {
  readonly engine: 'sqlite' | 'postgres';
  /** A place where no library is yet. */
  place(): Promise<string>;
  /** Opens a library; closed when the test ends. */
  open(where: string, options?: OpenOptions): Promise<Library>;
  /** A new library. */
  library(): Promise<Library>;
}

/** A folder for a test file's own files, removed at its end. */
export function folderForTests(): () => string {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-library-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Runs the same tests on SQLite and on PostgreSQL. */
export function onBothEngines(tests: (bench: Bench) => void): void {
  describe('on SQLite', () => {
    const folder = folderForTests();
    let made = 0;
    tests(benchOf('sqlite', async () => join(folder(), `library${++made}.db`)));
  });
  describe('on PostgreSQL', () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server?.end());
    tests(benchOf('postgres', () => server.database()));
  });
}

function benchOf(engine: Bench['engine'], place: () => Promise<string>): Bench {
  const opened: Library[] = [];
  afterEach(async () => {
    for (const library of opened.splice(0)) await library.close();
  });
  const open = async (where: string, options: OpenOptions = {}) => {
    const library = await openLibrary(where, { create: true, ...options });
    opened.push(library);
    return library;
  };
  return { engine, place, open, library: async () => open(await place()) };
}
