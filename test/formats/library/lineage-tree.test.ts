import { expect, it } from 'vitest';
import type { From } from '../../../src/coverage/covered.js';
import type { Descent, Lineage } from '../../../src/coverage/lineage.js';
import type { ArticleCard } from '../../../src/formats/library/views/cards.js';
import { branchesOf } from '../../../src/formats/library/views/lineage-branches.js';
import { treeLines } from '../../../src/formats/library/views/lineage-tree.js';
import { screenOf } from '../../../src/formats/screen.js';

const card = (id: string, day: number): ArticleCard => ({
  id,
  outlet: id,
  title: null,
  url: null,
  published: `2027-06-${String(day).padStart(2, '0')}`,
  readAt: '2027-07-01T00:00:00Z',
});

const descent = (from: From, relation: Descent['relation'], share: number): Descent => ({
  ...{ from, relation, share },
  ...{ passages: [], credits: [], signs: [], direction: 'time', why: '' },
});

/** Who has it from whom, in short: `echo < wire copy 0.9` for each place. */
function treeOf(articles: readonly ArticleCard[], descents: readonly (readonly [string, Descent])[], width = 60) {
  const lineage = articles.map(
    ({ id }): Lineage => ({
      article: id,
      relation: descents.find(([of]) => of === id)?.[1].relation ?? 'origin',
      from: descents.filter(([of]) => of === id).map(([, from]) => from),
      why: '',
    }),
  );
  return treeLines(branchesOf(lineage, articles), screenOf({ color: false, width }));
}

it('sets those that follow under whom they follow, in the order of time', () => {
  const articles = [card('Echo', 3), card('Wire', 1), card('Star', 2), card('Gazette', 4)];
  const tree = treeOf(articles, [
    ['Echo', descent({ article: 'Wire' }, 'rewrite', 0.4)],
    ['Star', descent({ article: 'Wire' }, 'copy', 0.9)],
    ['Gazette', descent({ article: 'Echo' }, 'copy', 0.9)],
    ['Gazette', descent({ outlet: 'Times' }, 'pickup', 0)],
  ]);
  expect(tree).toEqual([
    'Wire, Tue 1 Jun 2027',
    '├─ copy: Star, Wed 2 Jun 2027',
    '└─ rewrite: Echo, Thu 3 Jun 2027',
    '   └─ copy: Gazette, Fri 4 Jun 2027 · also from Times',
  ]);
});

it('has outlets that are not in the library as roots', () => {
  expect(treeOf([card('Echo', 3)], [['Echo', descent({ outlet: 'Times' }, 'pickup', 0)]])).toEqual([
    'Times (not in the library)',
    '└─ pickup: Echo, Thu 3 Jun 2027',
  ]);
});

it('tells of many copies how many they are', () => {
  const copies = Array.from({ length: 30 }, (_, i) => card(`Copy ${i}`, 2));
  const tree = treeOf(
    [card('Wire', 1), ...copies],
    copies.map(({ id }) => [id, descent({ article: 'Wire' }, 'copy', 1)] as const),
  );
  expect(tree).toHaveLength(8);
  expect(tree.at(-1)).toBe('└─ copy: 24 more');
});

it('has every article once, also where they have it from each other or from themselves', () => {
  const tree = treeOf(
    [card('A', 1), card('B', 2), card('C', 3)],
    [
      ['A', descent({ article: 'B' }, 'copy', 1)],
      ['B', descent({ article: 'A' }, 'copy', 1)],
      ['C', descent({ article: 'C' }, 'copy', 1)],
    ],
  );
  expect(tree).toEqual(['C, Thu 3 Jun 2027', 'A, Tue 1 Jun 2027', '└─ copy: B, Wed 2 Jun 2027']);
});

it('keeps to the width however long the chain is', () => {
  const chain = Array.from({ length: 30 }, (_, i) => card(`The ${i}`, 1 + (i % 28)));
  const tree = treeOf(
    chain,
    chain.slice(1).map(({ id }, i) => [id, descent({ article: chain[i]!.id }, 'copy', 1)] as const),
    40,
  );
  expect(tree.filter((line) => line.includes('The '))).toHaveLength(30);
  for (const line of tree) expect(line.length).toBeLessThanOrEqual(40);
});
