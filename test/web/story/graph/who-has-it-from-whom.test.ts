import { expect, it } from 'vitest';
import type { Lineage } from '../../../../src/api/contract/lineage.js';
import type { ArticleCard } from '../../../../src/api/contract/source.js';
import { lineageGraph } from '../../../../src/web/story/graph/lineage-graph.js';

const article = (id: string, published: string | null): ArticleCard => {
  return { id, outlet: id.toUpperCase(), title: null, url: null, published, readAt: '2027-05-01' };
};
const from = (id: string, places: readonly ({ article: string } | { outlet: string })[]): Lineage => ({
  ...{ article: id, relation: places.length === 0 ? 'origin' : 'copy', why: '' },
  from: places.map((place) => {
    return {
      ...{ from: place, relation: 'copy', share: 1, passages: [], credits: [], signs: [], direction: 'time', why: '' },
    } as Lineage['from'][number];
  }),
});

it('puts what an article has something from before it, even where its time says otherwise', () => {
  const { nodes, edges } = lineageGraph(
    [article('copy', '2027-04-13'), article('first', '2027-04-13T06:00:00Z'), article('undated', null)],
    [from('copy', [{ article: 'first' }]), from('first', []), from('undated', [])],
  );
  expect(nodes.map(({ id }) => id)).toEqual(['first', 'copy', 'undated']);
  expect(edges).toEqual([{ from: 'first', to: 'copy', relation: 'copy' }]);
  expect(nodes.map(({ isOrigin }) => isOrigin)).toEqual([true, false, true]);
});

it('has an outlet outside the library once, however many have it from there', () => {
  const { nodes, edges } = lineageGraph(
    [article('one', '2027-04-13'), article('two', '2027-04-14')],
    [from('one', [{ outlet: 'Southern Wire' }]), from('two', [{ outlet: 'Southern Wire' }, { article: 'one' }])],
  );
  expect(nodes[0]).toMatchObject({ kind: 'outside', label: 'Southern Wire', articles: [] });
  expect(nodes).toHaveLength(3);
  expect(edges).toHaveLength(3);
});

it('leaves out what leads round, and what leads to no article of the story', () => {
  const { nodes, edges } = lineageGraph(
    [article('one', '2027-04-13'), article('two', '2027-04-14')],
    [from('one', [{ article: 'two' }, { article: 'elsewhere' }]), from('two', [{ article: 'one' }])],
  );
  expect(nodes).toHaveLength(2);
  expect(edges).toEqual([{ from: 'one', to: 'two', relation: 'copy' }]);
});
