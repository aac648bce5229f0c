import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { articleLines } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { type OpenOptions, openLibrary } from '../../src/library/open.js';
import { searchStatements } from '../../src/library/search.js';
import { addition } from './additions.js';
import { folderForTests } from './engines.js';

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a file that is no library, or a bad one', () => {
  const folder = folderForTests();
  const at = (name: string) => join(folder(), name);
  const refused = async (where: string, options: OpenOptions = { create: true }) => {
    const error = await openLibrary(where, options).catch((thrown: unknown) => thrown);
    return error as Error & { readonly reason?: string };
  };
  const filled = async (name: string, articles: number) => {
    const library = await openLibrary(at(name), { create: true });
    await addReadings(
      library,
      Array.from({ length: articles }, (_, n) =>
        addition({ url: `https://quay.example/${n}`, text: `Rain ${n}. `.repeat(40) }),
      ),
    );
    return library;
  };

  it('is refused where its folder is not there', async () => {
    const error = await refused(at('nowhere/news.db'));
    expect(error).toMatchObject({ reason: 'not-found' });
    expect(error.message).toContain('there is no folder');
  });

  it('is not made where it was only to be opened', async () => {
    expect(await refused(at('new.db'), {})).toMatchObject({ reason: 'not-found' });
    expect(await refused(at('new.db'), { readOnly: true, create: true })).toMatchObject({ reason: 'not-found' });
  });

  it('is refused where it is a folder', async () => {
    mkdirSync(at('folder.db'));
    expect(await refused(at('folder.db'))).toMatchObject({ reason: 'not-a-library' });
  });

  it('is refused where it is text, and stays as it is', async () => {
    for (const [name, words] of [
      ['short.db', 'hello'],
      ['long.db', 'no database at all. '.repeat(2000)],
    ] as const) {
      writeFileSync(at(name), words);
      const error = await refused(at(name));
      expect(error).toMatchObject({ name: 'LibraryError', reason: 'not-a-library' });
      expect(error.message).toContain(name);
      expect(readFileSync(at(name), 'utf8')).toBe(words);
    }
  });

  it('is refused where it is a database of something else, and stays as it is', async () => {
    const other = new Database(at('other.db'));
    other.exec('create table recipes (name text)');
    other.close();
    const before = hash(at('other.db'));
    expect(await refused(at('other.db'))).toMatchObject({ reason: 'not-a-library' });
    expect(hash(at('other.db'))).toBe(before);
  });

  it('is refused where a later version made it, and stays as it is', async () => {
    await (await filled('newer.db', 1)).close();
    const newer = new Database(at('newer.db'));
    newer.exec('pragma user_version = 99; pragma wal_checkpoint(truncate)');
    newer.close();
    const before = hash(at('newer.db'));
    for (const options of [{ create: true }, { readOnly: true }]) {
      const error = await refused(at('newer.db'), options);
      expect(error).toMatchObject({ reason: 'newer' });
      expect(error.message).toMatch(/install a newer Hearsay/);
    }
    expect(hash(at('newer.db'))).toBe(before);
  });

  it('is read, but not written, where it was opened for reading', async () => {
    await (await filled('read.db', 2)).close();
    const library = await openLibrary(at('read.db'), { readOnly: true });
    expect(await articleLines(library, {})).toHaveLength(2);
    await expect(addReadings(library, [addition()])).rejects.toMatchObject({ reason: 'read-only' });
    await library.close();
  });

  it('says so where the disk is full, and keeps what was there', async () => {
    const library = await filled('full.db', 5);
    await library.engine.db.executeQuery({ sql: 'pragma max_page_count = 1', parameters: [] } as never);
    const many = Array.from({ length: 60 }, (_, n) =>
      addition({ url: `https://post.example/${n}`, text: `Wind ${n}. `.repeat(900) }),
    );
    await expect(addReadings(library, many)).rejects.toMatchObject({ reason: 'full' });
    expect(await articleLines(library, {})).toHaveLength(5);
    await library.engine.db.executeQuery({ sql: 'pragma max_page_count = 1000000', parameters: [] } as never);
    expect(await check(library)).toEqual([]);
    expect(await addReadings(library, many)).toHaveLength(60);
    await library.close();
  });

  it('says so where it is damaged, and how to save what can be saved', async () => {
    await (await filled('whole.db', 80)).close();
    copyFileSync(at('whole.db'), at('damaged.db'));
    const bytes = readFileSync(at('damaged.db'));
    for (let place = 8192; place + 2048 < bytes.length; place += 4096) bytes.fill(0xa5, place, place + 2048);
    writeFileSync(at('damaged.db'), bytes);
    const used = async () => {
      const library = await openLibrary(at('damaged.db'), {});
      try {
        await searchStatements(library, 'rain');
        for (const line of await articleLines(library, {})) await addReadings(library, [addition({ title: line.id })]);
        return await check(library);
      } finally {
        await library.close();
      }
    };
    const error = await used().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'LibraryError', reason: 'corrupt' });
    expect((error as Error).message).toMatch(/backup.*\.recover/s);
  });

  it('says so where it was cut off', async () => {
    await (await filled('cut.db', 80)).close();
    truncateSync(at('cut.db'), 40_960);
    const used = async () => {
      const library = await openLibrary(at('cut.db'), {});
      try {
        return await check(library);
      } finally {
        await library.close();
      }
    };
    const outcome = await used().catch((thrown: unknown) => thrown);
    if (outcome instanceof Error) expect(outcome).toMatchObject({ reason: 'corrupt' });
    else expect(outcome).not.toEqual([]);
  });
});
