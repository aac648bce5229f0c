import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { article, articleLines, covered } from '../../src/library/articles.js';
import { claim } from '../../src/library/claims.js';
import type { Library } from '../../src/library/open.js';
import { partiesNamed, party } from '../../src/library/parties.js';
import { searchStatements } from '../../src/library/search.js';
import { replaceStories } from '../../src/library/stories.js';
import { story, storyLines } from '../../src/library/story-list.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

describe('what was worked out across articles', () => {
  onBothEngines((bench) => {
    /** Articles on several days, in order. */
    const withArticles = async (days: readonly number[]) => {
      const library = await bench.library();
      const added = await addReadings(
        library,
        days.map((day) => addition({ published: `2031-05-0${day}`, url: `https://quay.example/${day}` })),
      );
      return { library, ids: added.map(({ id }) => id) };
    };
    const put = async (library: Library, id: string, articles: readonly string[], name?: string) => {
      const readings = [...(await covered(library, articles))].sort((a, b) =>
        a.reading.article.published! < b.reading.article.published! ? -1 : 1,
      );
      const coverage = ferryCoverage(readings, name ? { name } : {});
      await replaceStories(library, [{ id, title: 'Ferry', articles, coverage }]);
      return coverage;
    };

    it('comes back as it was put in', async () => {
      const { library, ids } = await withArticles([1, 2]);
      const coverage = await put(library, 'story', ids);
      const stored = await story(library, 'story');
      expect(stored?.coverage).toEqual(coverage);
      expect(stored?.articleIds).toEqual(ids);
      expect(stored).toMatchObject({ title: 'Ferry', articles: 2, claims: 1, started: '2031-05-01T00:00:00.000Z' });
      expect(await claim(library, 'claim-sails')).toEqual({ claim: coverage.claims[0], story: 'story' });
      expect((await article(library, ids[1]!))?.lineage).toEqual(coverage.lineage[1]);
      expect(await articleLines(library, { story: 'story' })).toHaveLength(2);
    });

    it('stands on the statements, so that they are found by it', async () => {
      const { library, ids } = await withArticles([1, 2]);
      await put(library, 'story', ids);
      const { hits } = await searchStatements(library, 'sail', { source: 'brel' });
      expect(hits).toHaveLength(2);
      expect(hits[0]).toMatchObject({ party: 'party-brel', claim: 'claim-sails' });
      expect((await searchStatements(library, '', { claim: 'claim-sails' })).total).toBe(2);
      expect((await searchStatements(library, '', { source: 'captain' })).total).toBe(0);
    });

    it('is replaced as a whole when a story is worked out anew', async () => {
      const { library, ids } = await withArticles([1, 2, 3]);
      await put(library, 'story', ids);
      const fewer = await put(library, 'story', ids.slice(0, 2));
      expect((await story(library, 'story'))?.coverage).toEqual(fewer);
      expect((await article(library, ids[2]!))?.story).toBeNull();
      expect((await searchStatements(library, '', { party: 'party-brel' })).total).toBe(2);
    });

    it('leaves what other stories have of the same party', async () => {
      const { library, ids } = await withArticles([1, 2, 3]);
      await put(library, 'one', ids.slice(0, 2), 'Brel');
      await put(library, 'two', ids.slice(2));
      const both = await party(library, 'party-brel');
      expect(both).toMatchObject({ stories: ['one', 'two'], statements: 3, party: { name: 'Maud Brel' } });
      expect(both?.party.members).toHaveLength(3);
      await replaceStories(library, [], ['two']);
      expect(await party(library, 'party-brel')).toMatchObject({ stories: ['one'], statements: 2 });
      expect((await partiesNamed(library, 'BREL')).map((found) => found.party.id)).toEqual(['party-brel']);
    });

    it('moves an article that is found to be of another story', async () => {
      const { library, ids } = await withArticles([1, 2]);
      await put(library, 'one', ids.slice(0, 1));
      await put(library, 'two', ids.slice(1));
      await put(library, 'joined', ids);
      await replaceStories(library, [], ['one', 'two']);
      expect((await storyLines(library)).map(({ id, articles }) => [id, articles])).toEqual([['joined', 2]]);
      expect((await searchStatements(library, '', { party: 'party-brel' })).total).toBe(2);
    });

    it('lists stories, the latest first', async () => {
      const { library, ids } = await withArticles([1, 2, 3]);
      await put(library, 'early', ids.slice(0, 1));
      await put(library, 'late', ids.slice(1));
      expect((await storyLines(library)).map(({ id }) => id)).toEqual(['late', 'early']);
      expect((await storyLines(library, { limit: 1, offset: 1 })).map(({ id }) => id)).toEqual(['early']);
      expect((await storyLines(library, { atLeast: 2 })).map(({ id }) => id)).toEqual(['late']);
    });
  });
});
