import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { articlesListed, covered } from '../../src/library/articles.js';
import { claimsListed } from '../../src/library/claim-list.js';
import { claimsById } from '../../src/library/claims.js';
import type { Listed, Place } from '../../src/library/listed.js';
import type { Library } from '../../src/library/open.js';
import { countParties, partiesListed } from '../../src/library/party-list.js';
import { quotationsListed, seriesListed } from '../../src/library/quotations-and-series.js';
import { searchStatements } from '../../src/library/search.js';
import { articleCount } from '../../src/library/statistics.js';
import { replaceStories } from '../../src/library/stories.js';
import { storiesListed } from '../../src/library/story-summaries.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

/** All of a list, one row at a time. @param list given how many, and behind which of its places */
async function oneByOne<T>(
  list: (after: { readonly limit: number; readonly after: never }) => Promise<Listed<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let after: Place | undefined; ; ) {
    const { items, next } = await list({ limit: 1, after: after as never });
    all.push(...items);
    if (next === null) return all;
    after = next;
  }
}

describe('a list, a stretch at a time', () => {
  onBothEngines((bench) => {
    /** Two stories of two articles each, and an article without one. */
    const filled = async (): Promise<Library> => {
      const library = await bench.library();
      for (const [n, day] of [1, 3].entries()) {
        const added = await addReadings(library, [
          addition({ published: `2031-05-0${day}`, url: `https://quay.example/${n}` }),
          addition({ published: `2031-05-0${day + 1}`, outlet: 'The Post', url: `https://post.example/${n}` }),
        ]);
        const ids = added.map(({ id }) => id);
        const inTime = [...(await covered(library, ids))].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
        await replaceStories(library, [
          { id: `story-${n}`, title: `Ferry ${n}`, articles: ids, coverage: ferryCoverage(inTime) },
        ]);
      }
      await addReadings(library, [addition({ published: '2031-05-09', text: 'Nobody spoke.' })]);
      return library;
    };

    it('is the same as at once, in the same order', async () => {
      const library = await filled();
      const stories = await storiesListed(library, {}, { limit: 9 });
      expect(stories).toMatchObject({ next: null, items: [{ id: 'story-1' }, { id: 'story-0' }] });
      expect(await oneByOne((after) => storiesListed(library, {}, after))).toEqual(stories.items);
      const articles = await articlesListed(library, {}, { limit: 9 });
      expect(articles.items.map(({ published }) => published?.slice(-1))).toEqual(['9', '4', '3', '2', '1']);
      expect(await oneByOne((after) => articlesListed(library, {}, after))).toEqual(articles.items);
      const claims = await claimsListed(library, {}, { limit: 9 });
      expect(claims.items.map(({ story }) => story)).toEqual(['story-1', 'story-0']);
      expect(await oneByOne((after) => claimsListed(library, {}, after))).toEqual(claims.items);
      const parties = await partiesListed(library, {}, { limit: 9 });
      expect(parties.items.length).toBe(await countParties(library, {}));
      expect(await oneByOne((after) => partiesListed(library, {}, after))).toEqual(parties.items);
      const quotations = await quotationsListed(library, {}, { limit: 9 });
      expect(quotations.items.length).toBeGreaterThan(0);
      expect(await oneByOne((after) => quotationsListed(library, {}, after))).toEqual(quotations.items);
      const series = await seriesListed(library, {}, { limit: 9 });
      expect(await oneByOne((after) => seriesListed(library, {}, after))).toEqual(series.items);
    });

    it('has what fits its conditions alone', async () => {
      const library = await filled();
      const titles = async (filter: Parameters<typeof storiesListed>[1]) =>
        (await storiesListed(library, filter, { limit: 9 })).items.map(({ title }) => title);
      expect(await titles({ until: '2031-05-03' })).toEqual(['Ferry 0']);
      expect(await titles({ since: '2031-05-03' })).toEqual(['Ferry 1']);
      const [first] = (await partiesListed(library, {}, { limit: 1 })).items;
      expect(await titles({ party: first!.party.id })).not.toEqual([]);
      expect(await titles({ party: 'nobody' })).toEqual([]);
      const days = async (filter: Parameters<typeof articlesListed>[1]) =>
        (await articlesListed(library, filter, { limit: 9 })).items.map(({ published }) => published?.slice(-1));
      expect(await days({ since: '2031-05-02', until: '2031-05-04' })).toEqual(['3', '2']);
      expect((await claimsListed(library, { story: 'story-0' }, { limit: 9 })).items).toHaveLength(1);
      expect((await claimsListed(library, { party: 'nobody' }, { limit: 9 })).items).toEqual([]);
      expect((await partiesListed(library, { story: 'story-9' }, { limit: 9 })).items).toEqual([]);
      expect((await partiesListed(library, { name: '…' }, { limit: 9 })).items).toEqual([]);
      expect((await quotationsListed(library, { story: 'story-9' }, { limit: 9 })).items).toEqual([]);
      expect((await seriesListed(library, { claim: 'none' }, { limit: 9 })).items).toEqual([]);
    });

    it('tells of a claim how many articles carry it, and how many origins and parties it has', async () => {
      const library = await filled();
      const [claim] = (await claimsListed(library, { story: 'story-0' }, { limit: 1 })).items;
      expect(claim).toMatchObject({ articles: 2, origins: 1, text: 'the ferry would sail on Friday' });
      expect((await claimsById(library, [claim!.id])).get(claim!.id)?.text).toBe(claim!.text);
    });

    it('is found without being counted', async () => {
      const library = await filled();
      const all = await searchStatements(library, '', { limit: 2 });
      const found = await searchStatements(library, '', { limit: 2, offset: 1, counted: false });
      expect(found.total).toBe(3);
      expect(found.hits[0]).toEqual(all.hits[1]);
      expect(all.total).toBeGreaterThan(3);
      expect(await articleCount(library)).toBe(5);
    });
  });
});
