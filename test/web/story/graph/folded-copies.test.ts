import { expect, it } from 'vitest';
import { folded, foldId } from '../../../../src/web/story/graph/folded.js';
import { lineageGraph } from '../../../../src/web/story/graph/lineage-graph.js';
import { largeStory } from '../large-story.js';

const graphOf = (size: number) => {
  const { articles, lineage } = largeStory(size);
  return lineageGraph(articles, lineage);
};
const none: ReadonlySet<string> = new Set();

it('leaves a small graph as it is', () => {
  const graph = graphOf(38);
  expect(graph.nodes.length).toBeLessThanOrEqual(40);
  expect(folded(graph, none)).toBe(graph);
});

it('puts the copies of one article in a large graph into one node that tells how many they are', () => {
  const graph = graphOf(60);
  const small = folded(graph, none);
  const fold = small.nodes.find(({ id }) => id === foldId('a000'))!;
  expect(fold.label).toBe(`+${fold.articles.length} copies`);
  expect(fold.articles.length).toBeGreaterThan(10);
  expect(small.edges).toContainEqual({ from: 'a000', to: fold.id, relation: 'copy' });
  const shown = small.nodes.flatMap(({ articles }) => articles);
  expect([...shown].sort()).toEqual(graph.nodes.flatMap(({ articles }) => articles).sort());
});

it('folds only what has it from one article alone and leads no further', () => {
  const graph = graphOf(60);
  const inside = folded(graph, none).nodes.flatMap(({ kind, articles }) => (kind === 'fold' ? articles : []));
  for (const id of inside) {
    expect(graph.edges.filter(({ to }) => to === id)).toEqual([expect.objectContaining({ relation: 'copy' })]);
    expect(graph.edges.filter(({ from }) => from === id)).toEqual([]);
  }
});

it('opens one fold and leaves the others', () => {
  const open = folded(graphOf(60), new Set(['a000']));
  expect(open.nodes.some(({ id }) => id === foldId('a000'))).toBe(false);
  expect(open.nodes.some(({ id }) => id === foldId('a001'))).toBe(true);
});
