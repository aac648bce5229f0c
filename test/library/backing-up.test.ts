import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { articleLines } from '../../src/library/articles.js';
import { backup } from '../../src/library/backup.js';
import { check } from '../../src/library/check.js';
import { openLibrary } from '../../src/library/open.js';
import { statistics } from '../../src/library/statistics.js';
import { addition } from './additions.js';
import { folderForTests } from './engines.js';

const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => addition({ url: `https://quay.example/${name}/${n}` }));

describe('backing a library up', () => {
  const folder = folderForTests();
  const at = (name: string) => join(folder(), name);

  it('gives a whole library, though others write meanwhile', async () => {
    const [one, two] = [await openLibrary(at('news.db'), { create: true }), await openLibrary(at('news.db'))];
    await addReadings(one, many('before', 60));
    const [outcomes] = await Promise.all([addReadings(two, many('meanwhile', 120)), backup(one, at('copy.db'))]);
    expect(outcomes).toHaveLength(120);
    const copy = await openLibrary(at('copy.db'));
    expect(await check(copy)).toEqual([]);
    const { articles } = await statistics(copy);
    expect(articles).toBeGreaterThanOrEqual(60);
    // a transaction is in it whole or not at all
    expect([0, 10, 20]).toContain(articles % 50);
    expect((await articleLines(one, {}, { limit: 1000 })).length).toBe(180);
    for (const library of [one, two, copy]) await library.close();
  });

  it('never writes over a file', async () => {
    writeFileSync(at('mine.txt'), 'mine');
    const library = await openLibrary(at('other.db'), { create: true });
    await expect(backup(library, at('mine.txt'))).rejects.toMatchObject({ reason: 'unsupported' });
    await expect(backup(library, at('nowhere/copy.db'))).rejects.toMatchObject({ name: 'LibraryError' });
    await library.close();
  });
});
