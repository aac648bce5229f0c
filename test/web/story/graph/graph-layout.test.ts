import { expect, it } from 'vitest';
import { columnsOf } from '../../../../src/web/story/graph/columns.js';
import { edgePath } from '../../../../src/web/story/graph/edge-path.js';
import { folded } from '../../../../src/web/story/graph/folded.js';
import { lineageGraph } from '../../../../src/web/story/graph/lineage-graph.js';
import { nearest } from '../../../../src/web/story/graph/nearest.js';
import { type Layout, placeNodes } from '../../../../src/web/story/graph/place-nodes.js';
import { largeStory } from '../large-story.js';

const ROOM = { width: 150, height: 26, between: 8, columns: 52 };
const graphOf = (size: number, fold = true) => {
  const { articles, lineage } = largeStory(size);
  const graph = lineageGraph(articles, lineage);
  return fold ? folded(graph, new Set()) : graph;
};

/** All points that an edge runs through on the level, inside columns. */
const levels = (path: string) =>
  [...path.matchAll(/([\d.-]+),([\d.-]+)H([\d.-]+)/g)].map(([, from, y, to]) => [from, y, to].map(Number));

const overlapping = ({ nodes }: Layout) =>
  nodes.flatMap((one, i) =>
    nodes
      .slice(i + 1)
      .filter((other) => Math.abs(one.x - other.x) < ROOM.width && Math.abs(one.y - other.y) < ROOM.height)
      .map((other) => `${one.id} ${other.id}`),
  );

it.each([3, 18, 40, 60, 120])('keeps the names of %i articles apart', (size) => {
  expect(overlapping(placeNodes(graphOf(size), ROOM))).toEqual([]);
  expect(overlapping(placeNodes(graphOf(size, false), ROOM))).toEqual([]);
});

it('goes left to right: with the days, and from each article to what has it from there', () => {
  const graph = graphOf(60, false);
  const columns = columnsOf(graph);
  for (const { from, to } of graph.edges) expect(columns.get(to)!).toBeGreaterThan(columns.get(from)!);
  const days = new Map<string, number[]>();
  for (const { id, at } of graph.nodes)
    if (at !== null) days.set(at.slice(0, 10), [...(days.get(at.slice(0, 10)) ?? []), columns.get(id)!]);
  const inTime = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
  expect(inTime.length).toBeGreaterThan(5);
  for (let i = 1; i < inTime.length; i++)
    expect(Math.min(...inTime[i]!)).toBeGreaterThanOrEqual(Math.max(...inTime[i - 1]!));
});

it('needs no more columns for one day than its longest chain, as long as they are not too high', () => {
  const graph = graphOf(8);
  expect(Math.max(...columnsOf(graph).values())).toBe(2);
  const { articles, lineage } = largeStory(60);
  const oneDay = lineageGraph(
    articles.map((card) => ({ ...card, published: '2027-04-06' })),
    lineage,
  );
  const heights = new Map<number, number>();
  for (const column of columnsOf(oneDay).values()) heights.set(column, (heights.get(column) ?? 0) + 1);
  expect(Math.max(...heights.values())).toBeLessThanOrEqual(15);
});

it('leads no edge through a name', () => {
  const { nodes, edges } = placeNodes(graphOf(60, false), ROOM);
  for (const edge of edges)
    for (const [from, y, to] of levels(edge.path))
      for (const node of nodes)
        if (node.x < to! && node.x + ROOM.width > from!)
          expect(y! < node.y || y! > node.y + ROOM.height, `${edge.from} → ${edge.to} at ${node.id}`).toBe(true);
});

it('lays the same graph out the same, and takes less than a blink for it', () => {
  const started = performance.now();
  const first = placeNodes(graphOf(60), ROOM);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(placeNodes(graphOf(60), ROOM)).toEqual(first);
});

it('runs what one article gave to later columns together, and branches from there', () => {
  const { edges, trunks } = placeNodes(graphOf(60), ROOM);
  const trunk = trunks.find(({ from }) => from === 'a000')!;
  expect(trunk.to.length).toBeGreaterThan(3);
  for (const to of trunk.to) {
    const edge = edges.find((one) => one.from === 'a000' && one.to === to)!;
    expect(edge.path.length).toBeGreaterThan(edge.branch.length);
    expect(edge.path.endsWith(edge.branch.slice(edge.branch.indexOf('C')))).toBe(true);
  }
});

it('leaves a node at its right side and comes to the next at its left', () => {
  expect(
    edgePath(
      [
        [50, 10],
        [250, 40],
      ],
      100,
    ),
  ).toBe('M100,10C150,10 150,40 200,40');
});

it('goes to the neighbour by arrow keys, never out of the graph', () => {
  const { nodes } = placeNodes(graphOf(18), ROOM);
  const first = nodes[0]!;
  expect(nearest(nodes, first, 'ArrowLeft')).toBeNull();
  const right = nearest(nodes, first, 'ArrowRight')!;
  expect(right.column).toBeGreaterThan(first.column);
  const below = nearest(nodes, right, 'ArrowDown') ?? nearest(nodes, right, 'ArrowUp')!;
  expect(below.column).toBe(right.column);
});

it('draws a graph of nothing', () => {
  expect(placeNodes({ nodes: [], edges: [] }, ROOM)).toMatchObject({ nodes: [], edges: [], width: 0, height: 0 });
});
