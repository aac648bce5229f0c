import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { covered } from '../../src/library/articles.js';
import { idsBeginning, statementsBeginning } from '../../src/library/ids-beginning.js';
import { keptArticles } from '../../src/library/kept-articles.js';
import type { Library } from '../../src/library/open.js';
import { outletFigures, outlets } from '../../src/library/outlets.js';
import { partyNames } from '../../src/library/parties.js';
import { replaceStories } from '../../src/library/stories.js';
import { storyTitles } from '../../src/library/story-list.js';
import { storySummaries } from '../../src/library/story-summaries.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

describe('what views ask of a library', () => {
  onBothEngines((bench) => {
    /** One report, and its copy by another outlet whose name is given in two ways. */
    const filled = async (): Promise<{ readonly library: Library; readonly ids: readonly string[] }> => {
      const library = await bench.library();
      const added = await addReadings(library, [
        addition({ published: '2031-05-01' }),
        addition({ published: '2031-05-02', outlet: 'The Post', url: 'https://post.example/1' }),
        addition({ published: '2031-05-03', outlet: 'Post', url: 'https://post.example/2', text: 'Nobody spoke.' }),
      ]);
      const ids = added.map(({ id }) => id);
      const readings = await covered(library, ids.slice(0, 2));
      const inTime = [...readings].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      const coverage = ferryCoverage(inTime);
      await replaceStories(library, [{ id: 'story-1', title: 'Ferry', articles: ids.slice(0, 2), coverage }]);
      return { library, ids };
    };

    it('ids by their beginnings', async () => {
      const { library, ids } = await filled();
      expect(await idsBeginning(library, 'article', ids[0]!.slice(0, 9))).toEqual([ids[0]]);
      expect(await idsBeginning(library, 'article', '')).toEqual([...ids].sort());
      expect(await idsBeginning(library, 'claim', 'claim-')).toEqual(['claim-sails']);
      expect(await idsBeginning(library, 'story', 'storx')).toEqual([]);
      const [one] = (await covered(library, [ids[0]!]))[0]!.reading.statements;
      const found = await statementsBeginning(library, one!.id.slice(0, 8));
      expect(found.map(({ article }) => article)).toEqual(ids.slice(0, 2).sort());
    });

    it('outlets, whatever way their names are given', async () => {
      const { library } = await filled();
      const [post, quay] = await outlets(library);
      expect(post).toMatchObject({ articles: 2 });
      expect(quay).toEqual({ outlet: 'The Quay', articles: 1 });
      expect(await outletFigures(library, 'post')).toEqual({
        ...{ articles: 2, first: '2031-05-02', last: '2031-05-03', claims: 1, ownClaims: 0, to: [] },
        relations: { origin: 0, copy: 1, rewrite: 0, pickup: 0, version: 0 },
        from: [{ outlet: 'The Quay', relation: 'copy', articles: 1 }],
      });
      expect(await outletFigures(library, 'quay')).toMatchObject({
        ownClaims: 1,
        to: [{ outlet: 'The Post', relation: 'copy', articles: 1 }],
      });
      expect(await outletFigures(library, 'nobody')).toMatchObject({ articles: 0, first: null });
    });

    it('stories in short', async () => {
      const { library } = await filled();
      expect(await storySummaries(library)).toEqual([
        {
          ...{ id: 'story-1', title: 'Ferry', first: '2031-05-01', last: '2031-05-02', articles: 2, outlets: 2 },
          ...{ claims: 1, origins: 1, statements: 4, unnamed: 2 },
          widest: { text: 'the ferry would sail on Friday', articles: 2, origins: 1 },
        },
      ]);
      expect(await storySummaries(library, { outlet: 'post', since: '2031-05-02', atLeast: 2, limit: 1 })).toHaveLength(
        1,
      );
      expect(await storySummaries(library, { since: '2031-05-03' })).toEqual([]);
      expect((await storyTitles(library, ['story-1', 'gone'])).get('story-1')).toBe('Ferry');
    });

    it('articles with their parties, claims and the state before', async () => {
      const { library, ids } = await filled();
      const later = addition({ published: '2031-05-01', text: 'It stays.' }, { readAt: '2031-05-04T00:00:00.000Z' });
      const [changed] = await addReadings(library, [later]);
      const [first] = await keptArticles(library, [ids[0]!]);
      expect(first).toMatchObject({
        story: 'story-1',
        reader: 'first model',
        before: null,
        lineage: { relation: 'origin' },
      });
      expect(Object.values(first!.parties)).toMatchObject([{ id: 'party-brel', name: 'Maud Brel', named: true }]);
      expect(Object.values(first!.claims)).toEqual([{ claim: 'claim-sails', stance: 'backs' }]);
      expect((await keptArticles(library, [changed!.id, 'gone']))[0]).toMatchObject({ before: ids[0], story: null });
    });

    it('names for one that was mistyped', async () => {
      const { library } = await filled();
      expect(await partyNames(library, 'Mud Brell')).toEqual(['Maud Brel']);
      expect(await partyNames(library, '…')).toEqual([]);
    });
  });
});
