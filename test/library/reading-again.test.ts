import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { article, articleLines } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { addJudgements, judgements } from '../../src/library/judgements.js';
import type { Library } from '../../src/library/open.js';
import type { Page } from '../../src/library/page.js';
import { pagesToReread, replaceReading } from '../../src/library/reread.js';
import { searchArticles, searchStatements } from '../../src/library/search.js';
import { sightingsOf } from '../../src/library/sightings.js';
import { addition } from './additions.js';
import { onBothEngines } from './engines.js';

const URL = 'https://quay.example/ferry';
const page = (n: number): Page => ({
  kind: 'bytes',
  bytes: Buffer.from([n, 0, 255]),
  origin: `page ${n}`,
  name: 'ferry.html',
  url: URL,
  contentType: 'text/html',
  item: null,
});
const BETTER = { reader: 'second model', fingerprints: [], terms: [] };

describe('reading a library again with a better model', () => {
  onBothEngines((bench) => {
    const pages = async (library: Library) => {
      const found = [];
      for await (const one of pagesToReread(library, 'second model')) found.push(one);
      return found;
    };

    it('gives back every page as it came, and those alone that are still to be read', async () => {
      const library = await bench.library();
      const [first] = await addReadings(library, [
        addition({}, { page: page(1) }),
        addition({ title: 'Two' }, { page: page(2), reader: 'second model' }),
        addition({ title: 'No page' }),
      ]);
      const found = await pages(library);
      expect(found).toEqual([{ id: first!.id, readAt: '2031-05-02T10:00:00.000Z', page: page(1) }]);
      await replaceReading(library, first!.id, { ...BETTER, reading: addition().reading });
      expect(await pages(library)).toEqual([]);
    });

    it('puts the new reading in place of the old', async () => {
      const library = await bench.library();
      const [old] = await addReadings(library, [addition({}, { page: page(1) })]);
      const reading = addition(
        {},
        { said: [{ source: 'Two dockers', cue: 'denied', content: 'that it was safe' }] },
      ).reading;
      expect(await replaceReading(library, old!.id, { ...BETTER, reading })).toEqual({ id: old!.id, story: null });
      expect((await article(library, old!.id))?.reading).toEqual(reading);
      expect((await searchStatements(library, 'ferry')).total).toBe(0);
      expect((await searchStatements(library, 'safe')).total).toBe(1);
      expect(await check(library)).toEqual([]);
    });

    it('keeps judgements and sightings where the article has another id now', async () => {
      const library = await bench.library();
      const [old] = await addReadings(library, [addition({}, { page: page(1) })]);
      const decision = { kind: 'lineage', article: old!.id, relation: 'origin', from: [] } as const;
      await addJudgements(library, [{ id: 'j', at: '', who: '', why: '', decision, undoneBy: null }]);
      const { reading } = addition({ text: 'Maud Brel said the barge would sail.' }, { said: [] });
      const now = await replaceReading(library, old!.id, { ...BETTER, reading });
      expect(now!.id).not.toBe(old!.id);
      expect(await article(library, old!.id)).toBeNull();
      expect((await judgements(library, [now!.id]))[0]?.decision).toEqual({ ...decision, article: now!.id });
      expect((await sightingsOf(library, URL)).map((spell) => spell.article)).toEqual([now!.id]);
      expect((await searchArticles(library, 'barge')).total).toBe(1);
      expect((await searchArticles(library, 'ferry')).total).toBe(0);
      expect(await check(library)).toEqual([]);
    });

    it('makes one of two articles that turn out to be the same', async () => {
      const library = await bench.library();
      const [one, two] = await addReadings(library, [addition(), addition({ title: 'Odd' }, { page: page(1) })]);
      const now = await replaceReading(library, two!.id, { ...BETTER, reading: addition().reading });
      expect(now).toMatchObject({ id: one!.id });
      expect(await articleLines(library, {})).toHaveLength(1);
    });

    it('says so where there is no such article', async () => {
      expect(
        await replaceReading(await bench.library(), 'none', { ...BETTER, reading: addition().reading }),
      ).toBeNull();
    });
  });
});
