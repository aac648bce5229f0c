import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importLibrary } from '../../src/desk/import-library.js';
import { libraryContents } from '../../src/desk/library-contents.js';
import { toLibraryJson } from '../../src/formats/library/json/to-json.js';
import { addReadings } from '../../src/library/add.js';
import { addEvents, alerts, events, markSent, putAlert } from '../../src/library/alerts.js';
import { articleLines, covered } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import { near, sharing } from '../../src/library/inverted-index.js';
import { addJudgements, judgements } from '../../src/library/judgements.js';
import { knownPages } from '../../src/library/known-pages.js';
import type { Library } from '../../src/library/open.js';
import { type Page, pageHash } from '../../src/library/page.js';
import { remove } from '../../src/library/remove.js';
import { pagesToReread } from '../../src/library/reread.js';
import { searchArticles, searchStatements } from '../../src/library/search.js';
import { sightingsOf } from '../../src/library/sightings.js';
import { replaceStories } from '../../src/library/stories.js';
import { story } from '../../src/library/story-list.js';
import { textOf } from '../formats/library/harbour-bridge.js';
import { addition } from '../library/additions.js';
import { ferryCoverage } from '../library/coverage.js';
import { folderForTests, onBothEngines } from '../library/engines.js';

const URL = 'https://quay.example/ferry';
const AT = '2031-06-01T00:00:00.000Z';
const page: Page = {
  kind: 'bytes',
  bytes: Buffer.from('<p>the ferry</p>'),
  origin: 'ferry.html',
  name: 'ferry.html',
  url: URL,
  contentType: 'text/html',
  item: null,
};
const WORDS = Array.from({ length: 400 }, (_, n) => `plank${n}`).join(' ');

/** A page that went back and forth between two states, another outlet's copy, and all that is kept beside. */
async function fill(library: Library): Promise<readonly string[]> {
  const first = addition({ published: '2031-05-01' }, { page });
  const second = addition({ published: '2031-05-02', text: `Two dockers denied it. ${WORDS}` });
  const later = (hour: number) => ({ readAt: `2031-05-03T0${hour}:00:00.000Z` });
  await addReadings(library, [{ ...first, ...later(1) }]);
  await addReadings(library, [{ ...second, ...later(2) }]);
  await addReadings(library, [
    { ...first, ...later(3) },
    addition({ outlet: 'The Post', url: null, published: '2031-05-04' }),
    addition({ outlet: 'Gone', url: 'https://gone.example' }),
  ]);
  await remove(library, { outlet: 'gone' }, AT);
  const articles = (await articleLines(library, {})).map(({ id }) => id);
  const readings = await covered(library, articles);
  const spoken = readings.filter(({ reading }) => reading.statements.length > 0);
  await replaceStories(library, [{ id: 'story-1', title: 'The ferry', articles, coverage: ferryCoverage(spoken) }]);
  const on = { article: spoken[0]!.id, statement: spoken[0]!.reading.statements[0]!.id };
  await addJudgements(library, [
    { id: 'j2', at: AT, who: 'ann', why: 'I asked', decision: { kind: 'stance', on, stance: null }, undoneBy: null },
    {
      ...{ id: 'j1', at: AT, who: 'bo', why: 'no, I did', undoneBy: null },
      decision: { kind: 'undo', judgement: 'j2', articles: [on.article] },
    },
  ]);
  await putAlert(library, {
    id: 'a1',
    target: { kind: 'claim', id: 'claim-sails' },
    on: 'denial',
    to: 'f.xml',
    madeAt: AT,
  });
  const event = { alert: 'a1', article: on.article, at: AT, title: 'Denied', url: URL, text: 'it was safe' };
  await addEvents(library, [
    { ...event, mark: 'm2' },
    { ...event, mark: 'm1', article: null },
  ]);
  await markSent(library, [(await events(library, 'a1'))[0]!.key], AT);
  return articles;
}

const exported = (library: Library) => textOf(toLibraryJson(libraryContents(library, 'as read')));

describe('a library that is exported and imported', () => {
  const folder = folderForTests();
  let files = 0;
  const saved = (words: string | Uint8Array, ending = '.json') => {
    const file = join(folder(), `export${++files}${ending}`);
    writeFileSync(file, words);
    return file;
  };

  onBothEngines((bench) => {
    it('is exported again byte for byte', async () => {
      const library = await bench.library();
      await fill(library);
      const before = await exported(library);
      const other = await bench.library();
      const restored = await importLibrary(other, saved(before));
      expect(restored).toMatchObject({ unchanged: 0, removed: 0, whole: true });
      expect(restored.added).toHaveLength(3);
      expect(await exported(other)).toBe(before);
      expect(await check(other)).toEqual([]);
    });

    it('holds the same: stories, states of a page, judgements, alerts', async () => {
      const library = await bench.library();
      await fill(library);
      const other = await bench.library();
      await importLibrary(other, saved(gzipSync(await exported(library)), '.json.gz'));
      const told = async (it: Library) => {
        const { articleIds, coverage, ...line } = (await story(it, 'story-1'))!;
        return { articleIds: [...articleIds].sort(), ...line, parties: coverage.parties, claims: coverage.claims };
      };
      expect(await told(other)).toEqual(await told(library));
      expect(await sightingsOf(other, URL)).toEqual(await sightingsOf(library, URL));
      expect((await sightingsOf(other, URL)).map(({ firstSeen }) => firstSeen.slice(11, 13))).toEqual([
        '01',
        '02',
        '03',
      ]);
      expect(await judgements(other)).toEqual(await judgements(library));
      expect(await alerts(other)).toEqual(await alerts(library));
      expect((await events(other, 'a1')).map(({ mark, sentAt }) => [mark, sentAt])).toEqual([
        ['m2', AT],
        ['m1', null],
      ]);
    });

    it('is searched, joined by new articles and kept free of removed ones as before', async () => {
      const library = await bench.library();
      const articles = await fill(library);
      const other = await bench.library();
      await importLibrary(other, saved(await exported(library)));
      expect((await searchStatements(other, 'sail', { source: 'brel' })).total).toBe(2);
      expect((await searchArticles(other, 'plank7')).total).toBe(1);
      const [again] = await addReadings(other, [addition({ outlet: 'Gone', url: 'https://gone.example' })]);
      expect(again?.outcome).toBe('removed');
      expect((await addReadings(other, [addition({ published: '2031-05-01' })]))[0]?.outcome).toBe('unchanged');
      const { fingerprintOf } = await import('../../src/coverage/fingerprint.js');
      expect(await sharing(other, fingerprintOf(WORDS), { atMost: 9 })).toHaveLength(1);
      expect(articles).toHaveLength(3);
      const days: [number, number] = [0, 99_999];
      const { termHashes } = await import('../../src/coverage/term-hashes.js');
      const { storyTerms } = await import('../../src/coverage/story-terms.js');
      expect(await near(other, termHashes(storyTerms({ title: null, text: WORDS })), days, { atMost: 9 })).toHaveLength(
        1,
      );
    });

    it('knows the pages that it was read from, without having them', async () => {
      const library = await bench.library();
      await fill(library);
      const other = await bench.library();
      await importLibrary(other, saved(await exported(library)));
      expect((await knownPages(other, [pageHash(page)], AT)).size).toBe(1);
      const pages = [];
      for await (const one of pagesToReread(other, 'a better model')) pages.push(one);
      expect(pages).toEqual([]);
    });

    it('adds to a library that has articles only what is new', async () => {
      const library = await bench.library();
      await fill(library);
      const other = await bench.library();
      await addReadings(other, [addition({ published: '2031-05-01' }), addition({ url: 'https://else.example' })]);
      const restored = await importLibrary(other, saved(await exported(library)));
      expect(restored).toMatchObject({ unchanged: 1, whole: false });
      expect(restored.added).toHaveLength(2);
      expect(await story(other, 'story-1')).toBeNull();
      expect(await judgements(other)).toHaveLength(2);
    });

    it('is not there at all where the file breaks off', async () => {
      const library = await bench.library();
      await fill(library);
      const words = await exported(library);
      const other = await bench.library();
      await expect(importLibrary(other, saved(words.slice(0, -200)))).rejects.toThrow('cut off');
      expect(await articleLines(other, {})).toEqual([]);
    });
  });
});
