import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticle, findId } from '../../src/desk/find-id.js';
import { claimedMeant, sourcesMeant, statementMeant, storiedMeant } from '../../src/desk/judged-things.js';
import { addReadings } from '../../src/library/add.js';
import { openLibrary } from '../../src/library/open.js';
import { addition } from '../library/additions.js';
import { folderForTests } from '../library/engines.js';
import { bridgeLibraries } from './bridge-library.js';

const libraries = bridgeLibraries();
const folder = folderForTests();

/** A library of so many articles, whose ids are from their content. */
async function withArticles(n: number) {
  const library = await openLibrary(join(folder(), `${n}.db`), { create: true });
  const additions = Array.from({ length: n }, (_, i) => addition({ url: `https://quay.example/${i}` }));
  return { library, ids: (await addReadings(library, additions)).map(({ id }) => id) };
}

describe('an id', () => {
  it('may be given by 4 characters or more', async () => {
    const { library, ids } = await withArticles(3);
    const [id] = ids;
    expect(await findId(library, 'article', id!.slice(0, 4))).toBe(id);
    expect(await findId(library, 'article', id!)).toBe(id);
    await expect(findId(library, 'article', id!.slice(0, 3))).rejects.toThrow('at least 4 characters');
    await library.close();
  });

  it('has to be given further where several begin alike', async () => {
    const { library, ids } = await withArticles(1_500);
    const starts = ids.map((id) => id.slice(0, 4));
    const start = starts.find((one, i) => starts.indexOf(one) !== i)!;
    const alike = ids.filter((id) => id.startsWith(start)).sort();
    await expect(findId(library, 'article', start)).rejects.toThrow(alike.join(', '));
    await library.close();
  });

  it('that is not there is answered with what begins alike, or with how to find it', async () => {
    const { library, ids } = await withArticles(2);
    const [id] = ids;
    await expect(findId(library, 'article', `${id!.slice(0, 6)}zz`)).rejects.toThrow(`Did you mean ${id}?`);
    await expect(findId(library, 'story', 'zzzz')).rejects.toThrow('`hearsay stories` lists them');
    await library.close();
  });

  it('may be short where it is the whole of it', async () => {
    const library = await libraries();
    expect(await findId(library, 'story', 'st1')).toBe('st1');
    await expect(findId(library, 'story', 'st')).rejects.toThrow('st is too short');
  });

  it('of an article may be its address, which is what the address held last', async () => {
    const library = await libraries();
    const url = 'https://quillecho.example/mayor';
    const [later] = await addReadings(library, [addition({ url, published: '2027-06-09' })]);
    expect(await findArticle(library, url)).toBe(later!.id);
    await expect(findArticle(library, 'https://nobody.example/')).rejects.toThrow(
      'no article of https://nobody.example/',
    );
  });
});

describe('what a person judges', () => {
  it('is a source by its id, or as one article has it', async () => {
    const library = await libraries();
    expect(await sourcesMeant(library, 'denial:s2')).toEqual([{ article: 'denial', source: 's2' }]);
    expect((await sourcesMeant(library, 'p-pair')).map(({ article }) => article)).toEqual(['wire', 'copy']);
    await expect(sourcesMeant(library, 'denial:s7')).rejects.toThrow('it has s1, s2, s3');
  });

  it('is a claim by its id, or by one of its statements', async () => {
    const library = await libraries();
    expect(await claimedMeant(library, 'c1')).toHaveLength(3);
    expect(await claimedMeant(library, 'wire:found')).toEqual([{ article: 'wire', statement: 'found' }]);
  });

  it('is a statement by its own id where one article alone has it', async () => {
    const library = await libraries();
    expect(await statementMeant(library, 'denied')).toEqual({ article: 'denial', statement: 'denied' });
    await expect(statementMeant(library, 'found')).rejects.toThrow('copy:found, wire:found');
    expect(await statementMeant(library, 'denial:den')).toEqual({ article: 'denial', statement: 'denied' });
    await expect(statementMeant(library, 'denial:xx')).rejects.toThrow('hearsay article denial');
  });

  it('is a story by its id, or by one of its articles', async () => {
    const library = await libraries();
    expect(await storiedMeant(library, 'st1')).toHaveLength(3);
    expect(await storiedMeant(library, 'copy')).toEqual(['copy']);
  });
});
