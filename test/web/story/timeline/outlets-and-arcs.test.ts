import { expect, it } from 'vitest';
import { timelineOf } from '../../../../src/web/story/timeline/timeline.js';
import { largeStory } from '../large-story.js';

const SIZE = { width: 1_000, row: 24 };

it('has a row for each outlet in the order in which they came, and a mark for each article', () => {
  const story = largeStory(10);
  const { rows, marks, height } = timelineOf(story, SIZE);
  expect(rows.map(({ label }) => label).slice(0, 3)).toEqual([
    'Saltmarsh Wire',
    'The Evening Ferryman',
    'Pell Courier',
  ]);
  expect(marks.map(({ article }) => article).sort()).toEqual(story.articles.map(({ id }) => id));
  expect(height).toBe(10 * 24);
  expect(marks[0]).toMatchObject({ article: 'a000', isOrigin: true, y: 12 });
});

it('keeps the marks of a row apart, however near in time', () => {
  const story = largeStory(12);
  const articles = story.articles.map((card) => ({ ...card, outlet: 'One Wire', published: '2027-04-06T05:00:00Z' }));
  const { marks } = timelineOf({ ...story, articles }, SIZE);
  const xs = marks.map(({ x }) => x).sort((a, b) => a - b);
  for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(12.9);
});

it('puts the outlets with one copy each into one row where there are many, unless each is to have its own', () => {
  const story = largeStory(60);
  const { rows, marks } = timelineOf(story, SIZE);
  const others = rows.at(-1)!;
  expect(others.label).toBe(`${others.outlets.length} others, one each`);
  expect(rows.length + others.outlets.length - 1).toBe(60);
  const inRow = new Set(others.outlets);
  const own = story.articles.filter(({ outlet }) => inRow.has(outlet!)).map(({ id }) => id);
  const inside = marks.filter(({ y }) => y > others.top);
  expect(inside.map(({ article }) => article).sort()).toEqual(own);
  expect(inside.some(({ isOrigin }) => isOrigin)).toBe(false);
  expect(timelineOf(story, { ...SIZE, all: true }).rows).toHaveLength(60);
});

it('draws an arc from each article to what has it from there', () => {
  const { arcs, marks } = timelineOf(largeStory(10), SIZE);
  const at = new Map(marks.map((mark) => [mark.article, mark]));
  const arc = arcs.find(({ to }) => to === 'a004')!;
  expect(arc).toMatchObject({ from: 'a001', relation: 'copy' });
  expect(arc.path.startsWith(`M${at.get('a001')!.x},${at.get('a001')!.y}C`)).toBe(true);
  expect(arc.path.endsWith(`${at.get('a004')!.x},${at.get('a004')!.y}`)).toBe(true);
  expect(arcs.map(({ from, to }) => from === to)).not.toContain(true);
});

it('marks versions, denials and corrections, and keeps what has no date apart', () => {
  const story = largeStory(16);
  const [claim] = story.claims;
  const { marks, undated } = timelineOf(
    {
      ...story,
      articles: story.articles.map((card) => (card.id === 'a006' ? { ...card, published: null } : card)),
      claims: [
        {
          ...claim!,
          statements: [
            { article: 'a003', statement: 's', stance: 'disputes', implied: false, partly: false, why: '' },
            { article: 'a002', statement: 's', stance: 'disputes', implied: false, partly: true, why: '' },
            { article: 'a004', statement: 's', stance: 'disputes', implied: true, partly: false, why: '' },
          ],
        },
      ],
      series: [
        {
          ...{ id: 'n', quantity: 'gates', unit: null, claim: null, values: [] },
          changes: [{ from: 2, to: 3, kind: 'corrected', article: 'a005', why: '' }],
        },
      ],
    },
    SIZE,
  );
  const told = (what: 'isVersion' | 'denies' | 'corrects') => marks.filter((mark) => mark[what]).map((m) => m.article);
  expect([told('isVersion'), told('denies'), told('corrects')]).toEqual([['a013'], ['a003'], ['a005']]);
  expect(marks.at(-1)).toMatchObject({ article: 'a006', x: undated });
});
