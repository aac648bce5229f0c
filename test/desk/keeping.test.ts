import { describe, expect, it } from 'vitest';
import { keep } from '../../src/desk/keep.js';
import type { Material } from '../../src/desk/material.js';
import { materialOfPage } from '../../src/desk/page-of-material.js';
import { toArticle } from '../../src/desk/to-article.js';
import { articleLines } from '../../src/library/articles.js';
import { pagesToReread } from '../../src/library/reread.js';
import { sightingsOf } from '../../src/library/sightings.js';
import { toReading } from '../../src/statements/to-reading.js';
import { onBothEngines } from '../library/engines.js';
import { FETCHED, PAGE, PARAGRAPHS, STORY } from './found.js';

const NOW = '2027-03-02T09:00:00.000Z';
const URL = 'https://tide.example/mill';
const ITEM = {
  url: URL,
  outlet: 'The Tide',
  title: 'Mill sold',
  byline: ['Ada Finch'],
  published: '2027-03-01',
  modified: null,
};

const bytesOf = (words: string) => new TextEncoder().encode(words);
const PAGE_FETCHED: Material = {
  kind: 'bytes',
  id: URL,
  from: URL,
  url: URL,
  bytes: bytesOf(PAGE),
  contentType: 'text/html',
  fetched: FETCHED,
  item: ITEM,
};

/** As `readOne` would, with nothing said in it. */
const read = async (material: Material) => ({ material, reading: toReading(await toArticle(material), [], []) });

describe('what is kept of a reading', () => {
  onBothEngines((bench) => {
    it.each<[string, Material]>([
      ['a page that a feed led to', PAGE_FETCHED],
      ['a text that a feed holds', { ...PAGE_FETCHED, bytes: bytesOf(PARAGRAPHS), isFeedText: true }],
      [
        'a Markdown file',
        {
          kind: 'bytes',
          id: 'mill',
          from: 'a/mill.md',
          name: 'a/mill.md',
          bytes: bytesOf(`# Mill\n\n${STORY.join('\n\n')}`),
        },
      ],
      ['words', { kind: 'words', id: 'input', from: 'input', words: STORY.join('\n\n') }],
      [
        'a row',
        {
          kind: 'row',
          from: 'a.jsonl, line 7',
          line: 7,
          json: JSON.stringify({ id: 'r', text: STORY.join('\n'), url: URL }),
        },
      ],
    ])('has all that is needed to read %s again', async (_, material) => {
      const library = await bench.library();
      const one = await read(material);
      const [added] = await keep(library, [one], NOW);
      expect(added).toMatchObject({ outcome: 'added' });
      for await (const { page } of pagesToReread(library, 'another'))
        expect(await toArticle(materialOfPage(page, one.reading.id))).toEqual(await toArticle(material));
      expect(await keep(library, [await read(material)], NOW)).toMatchObject([
        { outcome: 'unchanged', previous: null },
      ]);
    });

    it('is from when the page was fetched, or else from now', async () => {
      const library = await bench.library();
      const { item: _, fetched: __, ...file } = PAGE_FETCHED as Material & { kind: 'bytes' };
      await keep(library, [await read(PAGE_FETCHED), await read({ ...file, url: `${URL}2` })], NOW);
      expect((await articleLines(library, { url: URL }))[0]?.readAt).toBe(FETCHED);
      expect((await articleLines(library, { url: `${URL}2` }))[0]?.readAt).toBe(NOW);
    });

    it('tells a page that has changed, and one that is back to what it was', async () => {
      const library = await bench.library();
      const state = async (words: string) => {
        const [added] = await keep(library, [await read({ ...PAGE_FETCHED, bytes: bytesOf(words) })], NOW);
        return added!;
      };
      const changed = PAGE.replace('half of the price', 'a third of the price');
      const [first, second, third] = [await state(PAGE), await state(changed), await state(PAGE)];
      expect(second).toMatchObject({ outcome: 'version', previous: first.id });
      expect(third).toEqual({ id: first.id, outcome: 'unchanged', previous: second.id });
      expect(await state(PAGE)).toEqual({ id: first.id, outcome: 'unchanged', previous: null });
      expect((await sightingsOf(library, URL)).map(({ article }) => article)).toEqual([first.id, second.id, first.id]);
    });
  });
});
