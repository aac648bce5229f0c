import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addReadings } from '../../src/library/add.js';
import { article, articleLines, covered } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { near, sharing } from '../../src/library/inverted-index.js';
import { addJudgements, judgements } from '../../src/library/judgements.js';
import { knownPages } from '../../src/library/known-pages.js';
import { type Page, pageHash } from '../../src/library/page.js';
import { remove } from '../../src/library/remove.js';
import { searchArticles, searchStatements } from '../../src/library/search.js';
import { replaceStories } from '../../src/library/stories.js';
import { story } from '../../src/library/story-list.js';
import { addition } from './additions.js';
import { ferryCoverage } from './coverage.js';
import { onBothEngines } from './engines.js';

const AT = '2031-06-01T00:00:00Z';
/** Words that nothing else has. */
const SECRET = 'zanzibarquux';
const TEXT = `Maud Brel said the ${SECRET} would sail. Two dockers denied that it was safe.`;
const SAID = [{ source: 'Maud Brel', cue: 'said', content: `the ${SECRET} would sail` }];
const URL = 'https://quay.example/taken';
const page: Page = {
  kind: 'words',
  bytes: Buffer.from(TEXT),
  origin: `${SECRET}.txt`,
  name: null,
  url: URL,
  contentType: null,
  item: null,
};

describe('taking an article out', () => {
  onBothEngines((bench) => {
    const filled = async (where?: string) => {
      const library = where ? await bench.open(where) : await bench.library();
      const [kept, taken] = await addReadings(library, [
        addition({ published: '2031-05-01' }),
        addition(
          { text: TEXT, title: `The ${SECRET}`, url: URL, outlet: 'The Post', published: '2031-05-02' },
          { said: SAID, page, fingerprints: [11, 12], terms: [21, 22] },
        ),
      ]);
      const articles = [kept!.id, taken!.id];
      const coverage = ferryCoverage(await covered(library, articles));
      await replaceStories(library, [{ id: 'story', title: `Of the ${SECRET}`, articles, coverage }]);
      return { library, kept: kept!.id, taken: taken!.id };
    };

    it('takes all that came of it out of every table and the search', async () => {
      const { library, kept, taken } = await filled();
      const removed = await remove(library, { id: taken }, AT);
      expect(removed).toEqual({ articles: [taken], stories: [{ id: 'story', articles: [kept] }] });
      expect(await article(library, taken)).toBeNull();
      expect(await story(library, 'story')).toBeNull();
      expect((await searchStatements(library, SECRET)).total).toBe(0);
      expect((await searchArticles(library, SECRET)).total).toBe(0);
      expect(await sharing(library, [11, 12], { atMost: 5 })).toEqual([]);
      expect(await near(library, [21, 22], [0, 99_999], { atMost: 5 })).toEqual([]);
      expect((await searchStatements(library, 'ferry')).hits[0]).toMatchObject({ party: null, claim: null });
      expect(await check(library)).toEqual([]);
    });

    it('keeps it out for good', async () => {
      const { library, taken } = await filled();
      await remove(library, { id: taken }, AT);
      const again = addition({
        text: TEXT,
        title: `The ${SECRET}`,
        url: URL,
        outlet: 'The Post',
        published: '2031-05-02',
      });
      expect(await addReadings(library, [again])).toEqual([{ id: taken, outcome: 'removed', previous: null }]);
      const known = await knownPages(library, [pageHash(page)], AT);
      expect([...known.values()]).toEqual([{ removed: true }]);
    });

    it('keeps out whatever an address holds later, when the address was named', async () => {
      const { library } = await filled();
      await remove(library, { url: URL }, AT);
      const [later] = await addReadings(library, [addition({ text: 'Another text.', url: URL })]);
      expect(later?.outcome).toBe('removed');
    });

    it('takes out all of an outlet', async () => {
      const { library, kept, taken } = await filled();
      expect((await remove(library, { outlet: 'post' }, AT)).articles).toEqual([taken]);
      expect((await articleLines(library, {})).map(({ id }) => id)).toEqual([kept]);
    });

    it('takes judgements about it along', async () => {
      const { library, kept, taken } = await filled();
      const by = { at: AT, who: 'ann', undoneBy: null };
      const decision = (other: string) => ({ kind: 'story' as const, one: kept, other, same: false });
      await addJudgements(library, [
        { ...by, id: 'j1', why: `${SECRET} is another ship`, decision: decision(taken) },
        { ...by, id: 'j2', why: 'no', decision: decision('elsewhere') },
      ]);
      await remove(library, { id: taken }, AT);
      expect((await judgements(library)).map(({ id }) => id)).toEqual(['j2']);
    });

    it('does nothing where there is nothing', async () => {
      const { library } = await filled();
      expect(await remove(library, { id: 'nobody' }, AT)).toEqual({ articles: [], stories: [] });
      expect(await articleLines(library, {})).toHaveLength(2);
    });

    if (bench.engine === 'sqlite')
      it('leaves none of its words in the files', async () => {
        const where = await bench.place();
        const { library, taken } = await filled(where);
        // others before and after it, so that its words share pages with theirs and were moved about
        const many = Array.from({ length: 300 }, (_, n) =>
          addition({ text: `Number ${n} of the ${n % 7} gulls said nothing.`, url: `https://quay.example/${n}` }),
        );
        await addReadings(library, many);
        const words = () =>
          ['', '-wal'].map((ending) => readFileSync(`${where}${ending}`).toString('latin1').toLowerCase()).join();
        expect(words()).toContain(SECRET);
        await remove(library, { id: taken }, AT);
        expect(words()).not.toContain(SECRET);
        expect(words()).not.toContain(SECRET.slice(0, 8));
      });
  });
});
