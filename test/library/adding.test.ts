import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { article, articleLines } from '../../src/library/articles.js';
import { knownPages } from '../../src/library/known-pages.js';
import { type Page, pageHash } from '../../src/library/page.js';
import { searchStatements } from '../../src/library/search.js';
import { sightingsOf } from '../../src/library/sightings.js';
import { addition, FERRY } from './additions.js';
import { onBothEngines } from './engines.js';

const LATER = 'Maud Brel said the ferry would sail on Sunday.';

describe('adding articles to a library', () => {
  onBothEngines((bench) => {
    it('gives back the reading as it was, to the last character', async () => {
      const library = await bench.library();
      const known = { title: 'Ferry to sail', published: '2031-05-02T08:00:00+02:00', byline: ['Ann Osk'] };
      const added = addition(known);
      const [outcome] = await addReadings(library, [added]);
      const stored = await article(library, outcome!.id);
      expect(JSON.stringify(stored?.reading)).toBe(JSON.stringify(added.reading));
      expect(stored).toMatchObject({ ...known, url: 'https://quay.example/ferry', outlet: 'The Quay', story: null });
      expect(stored?.readAt).toBe('2031-05-02T10:00:00.000Z');
    });

    it('keeps half characters, NUL and control signs of a text', async () => {
      const library = await bench.library();
      const text = 'A\0 torn \ud83d character, \u0001marks\u0002 and emoji 🛳 before Brel.';
      const added = addition({ text, title: 'A\0title' });
      const [outcome] = await addReadings(library, [added]);
      expect((await article(library, outcome!.id))?.reading).toEqual(added.reading);
    });

    it('adds nothing twice, and says so', async () => {
      const library = await bench.library();
      const outcomes = await addReadings(library, [addition(), addition()]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged']);
      const [again] = await addReadings(library, [addition()]);
      expect(again).toEqual({ id: outcomes[0]!.id, outcome: 'unchanged', previous: null });
      expect(await articleLines(library, {})).toHaveLength(1);
      expect((await searchStatements(library, 'ferry')).total).toBe(1);
    });

    it('keeps the old text when a page changes, and tells which it was', async () => {
      const library = await bench.library();
      const [first] = await addReadings(library, [addition()]);
      const [second] = await addReadings(library, [addition({ text: LATER })]);
      expect(second).toMatchObject({ outcome: 'version', previous: first!.id });
      const lines = await articleLines(library, { url: 'https://quay.example/ferry' });
      expect(lines.map(({ id }) => id).sort()).toEqual([first!.id, second!.id].sort());
    });

    it('takes the states of a page that come together in the order in which they come', async () => {
      const states = ['1', '2', '3', '4'].map((day) => addition({ text: LATER, published: `2031-05-0${day}` }));
      for (const order of [states, [...states].reverse()]) {
        const library = await bench.library();
        const added = await addReadings(library, order);
        expect(added.map(({ outcome }) => outcome)).toEqual(['added', 'version', 'version', 'version']);
        expect(added.map(({ previous }) => previous)).toEqual([null, ...added.slice(0, 3).map(({ id }) => id)]);
        const spells = await sightingsOf(library, 'https://quay.example/ferry');
        expect(spells.map(({ article }) => article)).toEqual(added.map(({ id }) => id));
      }
    });

    it('sees a page flip between two states as two articles and three spells', async () => {
      const library = await bench.library();
      const at = (hour: string) => ({ readAt: `2031-05-02T${hour}:00:00.000Z` });
      const [one] = await addReadings(library, [addition({}, at('10'))]);
      await addReadings(library, [addition({}, at('11'))]);
      const [two] = await addReadings(library, [addition({ text: LATER }, at('12'))]);
      const [back] = await addReadings(library, [addition({}, at('13'))]);
      expect(back).toMatchObject({ id: one!.id, outcome: 'unchanged' });
      const spells = await sightingsOf(library, 'https://quay.example/ferry');
      expect(spells.map(({ article }) => article)).toEqual([one!.id, two!.id, one!.id]);
      expect(spells[0]).toMatchObject({
        firstSeen: '2031-05-02T10:00:00.000Z',
        lastSeen: '2031-05-02T11:00:00.000Z',
        checks: 2,
      });
    });

    it('keeps one text under a hundred addresses as a hundred articles', async () => {
      const library = await bench.library();
      const many = Array.from({ length: 100 }, (_, n) => addition({ url: `https://quay.example/${n}` }));
      const outcomes = await addReadings(library, many);
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(100);
      expect(await articleLines(library, { outlet: 'quay' })).toHaveLength(100);
    });

    it('takes outlets whose names differ by "The" for one', async () => {
      const library = await bench.library();
      await addReadings(library, [addition(), addition({ outlet: 'QUAY', url: 'https://quay.example/2' })]);
      expect(await articleLines(library, { outlet: 'the quay' })).toHaveLength(2);
    });

    it('knows a page before it is read again, and counts it as seen', async () => {
      const library = await bench.library();
      const page: Page = {
        kind: 'bytes',
        bytes: Buffer.from('<p>Maud Brel said so'),
        origin: 'ferry.html',
        name: 'ferry.html',
        url: 'https://quay.example/ferry',
        contentType: 'text/html',
        item: null,
      };
      const [added] = await addReadings(library, [addition({}, { page })]);
      const hashes = [pageHash(page), pageHash({ ...page, url: 'https://quay.example/other' })];
      const known = await knownPages(library, hashes, '2031-05-03T10:00:00Z');
      expect([...known]).toEqual([[hashes[0], { article: added!.id }]]);
      const [spell] = await sightingsOf(library, page.url!);
      expect(spell).toMatchObject({ lastSeen: '2031-05-03T10:00:00.000Z', checks: 2 });
    });

    it('takes articles from the future, of no date and of the first moment of 1970', async () => {
      const library = await bench.library();
      const dates = ['2199-01-01', null, '1970-01-01T00:00:00Z'];
      await addReadings(
        library,
        dates.map((published, n) => addition({ published, url: `https://quay.example/${n}` })),
      );
      const lines = await articleLines(library, {});
      expect(lines.map(({ published }) => published)).toEqual(expect.arrayContaining(dates));
      const { hits } = await searchStatements(library, 'ferry', { until: '1990-01-01' });
      expect(hits).toEqual([]);
    });

    it('adds the same from two sides at once without harm', async () => {
      const where = await bench.place();
      const [one, two] = [await bench.open(where), await bench.open(where)];
      const many = Array.from({ length: 120 }, (_, n) =>
        addition({ text: `${FERRY} ${n}`, url: `https://quay.example/${n}` }),
      );
      const both = await Promise.all([addReadings(one, many), addReadings(two, [...many].reverse())]);
      const outcomes = both.flat().map(({ outcome }) => outcome);
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(120);
      expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(120);
    });
  });
});
