import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { allArticles, covered, withoutStory } from '../../src/library/articles.js';
import { originCounts, outletProfile, statementCounts } from '../../src/library/counts.js';
import { keepOut, removedHashes } from '../../src/library/removed.js';
import { allSightings, putSightings } from '../../src/library/sightings.js';
import { statistics } from '../../src/library/statistics.js';
import { replaceStories } from '../../src/library/stories.js';
import { allStories } from '../../src/library/story-list.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

describe('counting and listing all of a library', () => {
  onBothEngines((bench) => {
    const filled = async () => {
      const library = await bench.library();
      const added = await addReadings(library, [
        addition({ published: '2031-05-01' }),
        addition({ published: '2031-06-02', outlet: 'The Post', url: 'https://post.example/1' }),
        addition({ published: null, outlet: null, url: null }),
      ]);
      const ids = added.map(({ id }) => id);
      const articles = ids.slice(0, 2);
      const readings = await covered(library, articles);
      const ordered = articles.map((id) => readings.find((one) => one.id === id)!);
      await replaceStories(library, [{ id: 'story', title: 'Ferry', articles, coverage: ferryCoverage(ordered) }]);
      return { library, ids };
    };

    it('counts statements by outlet, month and party', async () => {
      const { library } = await filled();
      const counted = { articles: 1, statements: 2, named: 1, unnamed: 1, nobody: 0 };
      expect(await statementCounts(library, 'month')).toEqual([
        { group: '2031-05', party: null, ...counted },
        { group: '2031-06', party: null, ...counted },
        { group: null, party: null, ...counted },
      ]);
      const outlets = await statementCounts(library, 'outlet');
      expect(outlets.map(({ group }) => group)).toEqual(['The Post', 'The Quay', null]);
      const [nobody, brel] = await statementCounts(library, 'party');
      expect(nobody).toMatchObject({ group: null, party: null, statements: 4 });
      expect(brel).toMatchObject({ group: 'Maud Brel', party: 'party-brel', articles: 2, named: 2 });
    });

    it('counts where claims come from', async () => {
      const { library } = await filled();
      expect(await originCounts(library, 'outlet')).toEqual([{ group: 'The Quay', claims: 1, alone: 0 }]);
      expect(await originCounts(library, 'month')).toEqual([{ group: '2031-05', claims: 1, alone: 0 }]);
    });

    it('tells what an outlet rests on', async () => {
      const { library } = await filled();
      expect(await outletProfile(library, 'post')).toEqual({
        name: 'The Post',
        articles: 1,
        relations: [{ relation: 'copy', articles: 1 }],
        statements: 2,
        unnamed: 1,
        from: [{ outlet: 'The Quay', relation: 'copy', articles: 1 }],
      });
      expect(await outletProfile(library, 'nobody')).toBeNull();
    });

    it('tells how much there is', async () => {
      const { library } = await filled();
      const { bytes, ...counts } = await statistics(library);
      expect(counts).toEqual({ articles: 3, statements: 6, stories: 1, claims: 1, parties: 1 });
      expect(bytes).toBeGreaterThan(1000);
    });

    it('gives all articles and stories, and those of none', async () => {
      const { library, ids } = await filled();
      const found = [];
      for await (const { id } of allArticles(library)) found.push(id);
      expect(found.sort()).toEqual([...ids].sort());
      const stories = [];
      for await (const { id } of allStories(library)) stories.push(id);
      expect(stories).toEqual(['story']);
      expect(await withoutStory(library, 10)).toEqual([ids[2]]);
    });

    it('gives and takes what pages held when, and what was taken out', async () => {
      const { library } = await filled();
      const all = async () => {
        const found = [];
        for await (const one of allSightings(library)) found.push(one);
        return found;
      };
      const before = await all();
      expect(before).toHaveLength(2);
      const changed = before.map((one) => ({ ...one, checks: 7 }));
      await putSightings(library, [...changed, { ...changed[0]!, article: 'unknown' }]);
      expect(await all()).toEqual(changed);
      const hashes = [{ hash: 'ab', at: '2031-01-01T00:00:00.000Z' }];
      await keepOut(library, hashes);
      await keepOut(library, hashes);
      expect(await removedHashes(library)).toEqual(hashes);
    });
  });
});
