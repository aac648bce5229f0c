import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLibrary } from '../../src/desk/import-library.js';
import { openLibrary } from '../../src/library/open.js';
import { type PostgresServer, startPostgres } from '../library/postgres-server.mjs';
import { type Served, servers } from './served.js';

const DEMO = fileURLToPath(new URL('../../demo/harbour.json.gz', import.meta.url));
const { folder, serve } = servers();
let engine: PostgresServer;
let [postgres, sqlite]: Served[] = [];
/** What the parameters of addresses stand for: the same in both libraries. */
const known: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  engine = await startPostgres();
  const serveDemo = async (where: string): Promise<Served> => {
    const library = await openLibrary(where, { create: true });
    await importLibrary(library, DEMO);
    await library.close();
    return serve(where);
  };
  [postgres, sqlite] = [await serveDemo(await engine.database()), await serveDemo(join(folder, 'harbour.db'))];
  for (const list of ['stories', 'claims', 'sources', 'articles']) {
    const { items } = (await sqlite.get(`/api/v1/${list}?limit=1`)).json;
    known[list] = { id: items[0].id };
  }
  const [found] = (await sqlite.get('/api/v1/statements?limit=1')).json.items;
  known.statements = { article: found.article, statement: found.statement };
});
afterAll(async () => {
  // the server that has it open ends first: what loses its database tells of it
  await postgres?.end();
  await engine?.end();
});

const both = async (path: string) => Promise.all([postgres!.get(path), sqlite!.get(path)]);
const idsOf = (items: readonly Record<string, string>[]) =>
  items.map(({ id, article, statement }) => id ?? `${article} ${statement}`).sort();

describe('the harbour demo on PostgreSQL', () => {
  it('is answered at every address as on SQLite', async () => {
    const document = (await postgres!.get('/api/openapi.json')).json;
    const addresses = Object.entries<object>(document.paths)
      .filter(([path, methods]) => 'get' in methods && !/\/(?:search|export)$/.test(path))
      .map(([path]) => path.replace(/\{(\w+)\}/g, (_, name) => known[path.split('/')[3]!]![name]!));
    expect(addresses.length).toBeGreaterThan(12);
    for (const address of addresses) {
      const [there, here] = await both(address);
      expect(there!.status, there!.text).toBe(200);
      expect(there!.json, address).toEqual(here!.json);
    }
  });

  it.each(['stories', 'claims', 'sources', 'articles', 'statements', 'quotes', 'values'])(
    '/%s goes on in small pages as on SQLite',
    async (list) => {
      let cursor = '';
      for (let pages = 0; pages < 4; pages++) {
        const [there, here] = await both(`/api/v1/${list}?limit=3${cursor}`);
        expect(there!.json).toEqual(here!.json);
        if (there!.json.next === null) break;
        cursor = `&cursor=${there!.json.next}`;
      }
    },
  );

  it.each([
    'stories?atLeast=5&since=2000-01-01',
    'sources?q=council',
    'articles?outlet=The%20Tarn%20Wire',
    'statements?unnamed=true&limit=200',
    'statements?act=denied&limit=200',
  ])('/%s finds the same as on SQLite', async (path) => {
    const [there, here] = await both(`/api/v1/${path}`);
    expect(there!.status).toBe(here!.status);
    expect(there!.json).toEqual(here!.json);
  });

  it.each(['harbour', 'cracks in the piers', 'council said'])('a search for “%s” finds the same', async (words) => {
    const [there, here] = await both(`/api/v1/search?limit=50&q=${encodeURIComponent(words)}`);
    expect(there!.status).toBe(200);
    for (const kind of ['statements', 'sources', 'articles']) {
      expect(there!.json[kind].total, kind).toBe(here!.json[kind].total);
      expect(idsOf(there!.json[kind].items)).toEqual(idsOf(here!.json[kind].items));
    }
  });

  it.each(['json', 'graphml', 'jsonld', 'ftm', 'csv&table=statements'])('is exported as %s', async (format) => {
    const [there, here] = await both(`/api/v1/export?format=${format}`);
    expect(there!.status).toBe(200);
    expect(there!.text).toBe(here!.text);
  });
});
