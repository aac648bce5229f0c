import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { near, sharing } from '../../src/library/inverted-index.js';
import { addition } from './additions.js';
import { onBothEngines } from './engines.js';

/** Large enough to need eight bytes, as hashes do. */
const BIG = Number.MAX_SAFE_INTEGER;
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('finding articles that may belong together', () => {
  onBothEngines((bench) => {
    const filled = async () => {
      const library = await bench.library();
      const added = await addReadings(library, [
        addition({ title: 'A', published: '2031-05-01' }, { fingerprints: [1, 2, BIG], terms: [7, 8, BIG] }),
        addition({ title: 'B', published: '2031-05-03' }, { fingerprints: [2, BIG, -5], terms: [8, BIG] }),
        addition({ title: 'C', published: '2031-06-01' }, { fingerprints: [2], terms: [8] }),
        addition({ title: 'D', published: null }, { fingerprints: [-5], terms: [9, 9] }),
      ]);
      return { library, ids: added.map(({ id }) => id) };
    };

    it('finds those that share fingerprints, those with most first', async () => {
      const { library, ids } = await filled();
      const [a, b, c] = ids;
      const found = await sharing(library, [1, 2, BIG, 3], { atMost: 10 });
      expect(found).toEqual([
        { article: a, shared: 3 },
        { article: b, shared: 2 },
        { article: c, shared: 1 },
      ]);
      expect(await sharing(library, [], { atMost: 10 })).toEqual([]);
    });

    it('passes over fingerprints that many have', async () => {
      const { library, ids } = await filled();
      const found = await sharing(library, [1, 2, BIG], { atMost: 2 });
      expect(found).toEqual([
        { article: ids[0], shared: 2 },
        { article: ids[1], shared: 1 },
      ]);
    });

    it('finds those near in time that share terms', async () => {
      const { library, ids } = await filled();
      const days = [day('2031-04-30'), day('2031-05-10')] as const;
      const found = await near(library, [8, BIG, 9], days, { atMost: 10 });
      expect(new Map(found.map(({ article, terms }) => [article, terms]))).toEqual(
        new Map([
          [ids[0], [8, BIG]],
          [ids[1], [8, BIG]],
          // it has no date, and was read on the second
          [ids[3], [9]],
        ]),
      );
      expect(await near(library, [8, BIG], days, { atMost: 1 })).toEqual([]);
    });
  });
});
