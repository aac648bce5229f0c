import {
  coordSimplex,
  type GraphNode as DagNode,
  decrossTwoLayer,
  type Graph,
  type GraphLink,
  graph,
  sugiyama,
} from 'd3-dag';
import { columnsOf } from './columns.js';
import { edgePath, type Point } from './edge-path.js';
import type { GraphEdge, GraphNode, LineageGraph } from './lineage-graph.js';
import { type Trunk, trunksOf } from './trunks.js';

/** How large nodes are and how far apart, in pixels. */
export interface NodeRoom {
  readonly width: number;
  readonly height: number;
  readonly between: number;
  readonly columns: number;
}

export interface PlacedNode extends GraphNode {
  /** Of its left upper corner. */
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

export interface PlacedEdge extends GraphEdge {
  /** All the way. */
  readonly path: string;
  /** From where it leaves what other edges of its node share. */
  readonly branch: string;
}

/** A stretch that edges of one node share, with where they lead. */
export interface PlacedTrunk {
  readonly id: string;
  readonly path: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** A graph laid out: left to right with time, nodes apart from each other, edges round the nodes that are in their way. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly trunks: readonly PlacedTrunk[];
  readonly width: number;
  readonly height: number;
}

type Spot = GraphNode | Trunk;

/** More take longer, and take no crossing away in stories of up to 120 articles. */
const PASSES = 4;
const TRUNK = 4;
/** Trunks are kept as level as they can be. */
const LEVEL = 8;

/** Lays out a graph by layers (Sugiyama, Tagawa and Toda 1981); the same graph is always laid out the same. */
export function placeNodes(lineage: LineageGraph, { width, height, between, columns: gap }: NodeRoom): Layout {
  const column = columnsOf(lineage);
  const { trunks, routed } = trunksOf(lineage, column);
  const dag = graph<Spot, null>();
  const spots = new Map([...lineage.nodes, ...trunks].map((spot) => [spot.id, dag.node(spot)]));
  const stepsOf = ({ from, through, to }: (typeof routed)[number]) => [from, ...through, to];
  const links = new Set(routed.flatMap((edge) => pairs(stepsOf(edge)).map((pair) => pair.join('\n'))));
  for (const link of links) {
    const [from, to] = link.split('\n') as [string, string];
    dag.link(spots.get(from)!, spots.get(to)!, null);
  }
  const columnOf = (spot: Spot): number => ('column' in spot ? spot.column : column.get(spot.id)!);
  // d3-dag works from top to bottom: its x is our y
  const layering = (all: Graph<Spot, null>): number => {
    for (const node of all.nodes()) node.y = columnOf(node.data);
    return Math.max(0, ...column.values());
  };
  const isTrunk = ({ data }: { readonly data: Spot }) => 'column' in data;
  const lay = sugiyama()
    .layering(layering)
    .decross(decrossTwoLayer().passes(PASSES))
    .coord(
      coordSimplex().weight(({ source, target }: GraphLink<Spot, null>): [number, number, number] =>
        isTrunk(source) && isTrunk(target) ? [LEVEL, LEVEL, LEVEL] : [1, 2, LEVEL],
      ),
    )
    .nodeSize((node: DagNode<Spot, null>): [number, number] => [isTrunk(node) ? TRUNK : height, width])
    .gap([between, gap]);
  const size = lineage.nodes.length === 0 ? { width: 0, height: 0 } : lay(dag);
  const middle = (id: string): Point => [spots.get(id)!.y, spots.get(id)!.x];
  const pathOf = (ids: readonly string[]) => edgePath(ids.map(middle), width);
  return {
    nodes: lineage.nodes.map((node) => {
      const [x, y] = middle(node.id);
      return { ...node, x: x - width / 2, y: y - height / 2, column: column.get(node.id)! };
    }),
    edges: routed.map(({ through, ...edge }) => {
      const { from, to } = edge;
      return { ...edge, path: pathOf([from, ...through, to]), branch: pathOf([through.at(-1) ?? from, to]) };
    }),
    trunks: trunks.map(({ id, from }) => {
      const shared = routed.filter(({ through }) => through.includes(id));
      const before = shared[0]!.through[shared[0]!.through.indexOf(id) - 1] ?? from;
      return { id, from, to: shared.map(({ to }) => to), path: `${pathOf([before, id])}H${middle(id)[0] + width / 2}` };
    }),
    width: size.height,
    height: size.width,
  };
}

const pairs = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.slice(1).map((id, i) => [ids[i]!, id]);
