import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { article, articleLines } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { meta } from '../../src/library/meta.js';
import { SCHEMA_VERSION } from '../../src/library/migrate.js';
import { type Library, openLibrary } from '../../src/library/open.js';
import { searchStatements } from '../../src/library/search.js';
import { story } from '../../src/library/story-list.js';
import { addition } from './additions.js';
import { folderForTests, onBothEngines } from './engines.js';

/** A library of each version there was, made by `make-version.mjs` when it was the newest. */
const VERSIONS = fileURLToPath(new URL('versions', import.meta.url));

/** What tables there are, with their columns and indexes, as SQLite writes them down. */
async function shape({ engine }: Library): Promise<readonly string[]> {
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_master where sql is not null`.execute(engine.db);
  return rows.map((row) => row.sql.replace(/\s+/g, ' ')).sort();
}

describe('a library of an earlier version', () => {
  const folder = folderForTests();

  it('is there for every version there was', () => {
    const expected = Array.from({ length: SCHEMA_VERSION }, (_, n) => `version-${n + 1}.db.gz`);
    expect(readdirSync(VERSIONS).sort()).toEqual(expected.sort());
  });

  for (const name of readdirSync(VERSIONS))
    it(`is brought up to date without loss: ${name}`, async () => {
      const where = join(folder(), name.replace('.gz', ''));
      writeFileSync(where, gunzipSync(readFileSync(join(VERSIONS, name))));
      const library = await openLibrary(where);
      const fresh = await openLibrary(join(folder(), `fresh-${name}`), { create: true });
      expect(await shape(library)).toEqual(await shape(fresh));
      expect(await check(library)).toEqual([]);
      const lines = await articleLines(library, {});
      expect(lines.map(({ title }) => title)).toEqual(['The gulls', 'Ferry to sail']);
      expect((await article(library, lines[1]!.id))?.reading.statements).toHaveLength(2);
      expect((await searchStatements(library, 'ferry', { source: 'Brel' })).total).toBe(1);
      expect((await story(library, 'story'))?.coverage.claims).toHaveLength(1);
      expect(await meta(library, 'model')).toBe('first model');
      expect(await addReadings(library, [addition({ title: 'Another' })])).toMatchObject([{ outcome: 'added' }]);
      for (const open of [library, fresh]) await open.close();
    });
});

describe('making a library', () => {
  onBothEngines((bench) => {
    it('is done once, however many open it at once', async () => {
      const where = await bench.place();
      const opened = await Promise.all(Array.from({ length: 4 }, () => bench.open(where)));
      await addReadings(opened[0]!, [addition()]);
      expect(await articleLines(opened[3]!, {})).toHaveLength(1);
    });

    it('leaves a later version alone', async () => {
      const where = await bench.place();
      const library = await bench.open(where);
      const later = SCHEMA_VERSION + 1;
      await library.write((db) => library.engine.setVersion(db, later));
      await expect(bench.open(where)).rejects.toMatchObject({ name: 'LibraryError', reason: 'newer' });
      expect(await library.engine.version(library.engine.db)).toBe(later);
    });
  });
});
