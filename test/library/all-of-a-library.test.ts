import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { allArticles, covered } from '../../src/library/articles.js';
import { statistics } from '../../src/library/statistics.js';
import { replaceStories } from '../../src/library/stories.js';
import { allStories } from '../../src/library/story-list.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

describe('all of a library', () => {
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

    it('tells how much there is', async () => {
      const { library } = await filled();
      const { bytes, ...counts } = await statistics(library);
      expect(counts).toEqual({ articles: 3, statements: 6, stories: 1, claims: 1, parties: 1 });
      expect(bytes).toBeGreaterThan(1000);
    });

    it('gives all articles and stories', async () => {
      const { library, ids } = await filled();
      const found = [];
      for await (const { id } of allArticles(library)) found.push(id);
      expect(found.sort()).toEqual([...ids].sort());
      const stories = [];
      for await (const { id } of allStories(library)) stories.push(id);
      expect(stories).toEqual(['story']);
    });
  });
});
