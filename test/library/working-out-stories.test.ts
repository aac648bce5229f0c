import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { covered } from '../../src/library/articles.js';
import { keepMeanings, type Meanings, meaningsOf } from '../../src/library/meanings.js';
import { namesakes } from '../../src/library/namesakes.js';
import type { Library } from '../../src/library/open.js';
import { membersOf, placements, uncovered } from '../../src/library/placements.js';
import { remove } from '../../src/library/remove.js';
import { replaceStories } from '../../src/library/stories.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** Three articles: of the second of June, of the first of May, and without a date. */
async function filled(library: Library): Promise<readonly string[]> {
  const added = await addReadings(library, [
    addition({ published: '2031-06-02T12:00:00Z', title: 'Ferry sails' }),
    addition({ published: '2031-05-01', outlet: 'The Post', url: 'https://post.example/1' }),
    addition({ published: null, outlet: null, url: null }),
  ]);
  return added.map(({ id }) => id);
}

async function place(library: Library, story: string, articles: readonly string[], name = 'Maud Brel'): Promise<void> {
  const found = await covered(library, articles);
  await replaceStories(library, [{ id: story, title: 'Ferry', articles, coverage: ferryCoverage(found, { name }) }]);
}

describe('what stories are worked out from', () => {
  onBothEngines((bench) => {
    it('articles are placed by their time: as published, else as read', async () => {
      const library = await bench.library();
      const [june, may, undated] = await filled(library);
      const found = await placements(library, [june!, may!, undated!, 'nowhere']);
      expect(found.map(({ id }) => id)).toEqual([june!, may!, undated!].sort());
      const of = (id: string | undefined) => found.find((one) => one.id === id)!;
      expect(of(june)).toMatchObject({ day: day('2031-06-02T12:00:00Z'), title: 'Ferry sails', story: null });
      expect(of(may)).toMatchObject({ day: day('2031-05-01'), outlet: 'The Post' });
      expect(of(undated).day).toBe(day('2031-05-02T10:00:00Z'));
      expect(await placements(library, [])).toEqual([]);
    });

    it('articles of no story are found, in order of time, until they are placed', async () => {
      const library = await bench.library();
      const [june, may, undated] = await filled(library);
      expect(await uncovered(library, 10)).toEqual([may, undated, june]);
      expect(await uncovered(library, 1)).toEqual([may]);
      await place(library, 'ferry', [may!, june!]);
      expect(await uncovered(library, 10)).toEqual([undated]);
      expect((await placements(library, [may!]))[0]!.story).toBe('ferry');
      expect(await membersOf(library, ['ferry', 'none'])).toEqual([may!, june!].sort());
    });

    it('meanings are kept as they were, and gone with their article', async () => {
      const library = await bench.library();
      const [june, may, undated] = await filled(library);
      const meanings: Meanings = new Map([
        ['s1', Int8Array.of(1, -127, 0)],
        ['s2', Int8Array.of(10, 127, -10)],
      ]);
      await keepMeanings(
        library,
        new Map<string, Meanings>([
          [june!, meanings],
          [may!, new Map()],
          ['nowhere', meanings],
        ]),
      );
      const kept = await meaningsOf(library, [june!, may!, undated!]);
      expect(kept).toEqual(
        new Map<string | undefined, Meanings>([
          [june, meanings],
          [may, new Map()],
        ]),
      );
      await keepMeanings(library, new Map([[june!, new Map()]]));
      expect((await meaningsOf(library, [june!])).get(june!)).toEqual(meanings);
      await remove(library, { id: june! }, '2031-06-03T00:00:00Z');
      expect(await meaningsOf(library, [june!])).toEqual(new Map());
    });

    it('namesakes are named parties of other stories, letter for letter, each once', async () => {
      const library = await bench.library();
      const [june, may, undated] = await filled(library);
      await place(library, 'ferry', [june!]);
      await place(library, 'strike', [may!]);
      await place(library, 'other', [undated!], 'Maud Brell');
      const names = async (...besides: readonly string[]) =>
        (await namesakes(library, ['Maud Brel', 'Nobody'], besides)).map(({ id, name }) => `${id}: ${name}`);
      expect(await names('none')).toEqual(['party-brel: Maud Brel']);
      expect(await names('ferry')).toEqual(['party-brel: Maud Brel']);
      expect(await names('ferry', 'strike')).toEqual([]);
      expect(await namesakes(library, [], [])).toEqual([]);
    });
  });
});
