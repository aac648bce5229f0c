import { coordSimplex, decrossTwoLayer, graph, sugiyama } from 'd3-dag';
import { columnsOf } from './columns.js';
import { edgePath, type Point } from './edge-path.js';
import type { GraphEdge, GraphNode, LineageGraph } from './lineage-graph.js';

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
  readonly path: string;
}

/** A graph laid out: left to right with time, nodes apart from each other, edges round the nodes that are in their way. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** Lays out a graph by layers (Sugiyama, Tagawa and Toda 1981); the same graph is always laid out the same. */
export function placeNodes(lineage: LineageGraph, { width, height, between, columns: gap }: NodeRoom): Layout {
  const column = columnsOf(lineage);
  const dag = graph<GraphNode, GraphEdge>();
  const nodes = new Map(lineage.nodes.map((node) => [node.id, dag.node(node)]));
  for (const edge of lineage.edges) dag.link(nodes.get(edge.from)!, nodes.get(edge.to)!, edge);
  // d3-dag works from top to bottom: its x is our y
  const layering = (all: typeof dag): number => {
    for (const node of all.nodes()) node.y = column.get(node.data.id)!;
    return Math.max(0, ...column.values());
  };
  const lay = sugiyama()
    .layering(layering as never)
    .decross(decrossTwoLayer())
    .coord(coordSimplex())
    .nodeSize([height, width])
    .gap([between, gap]);
  const size = lineage.nodes.length === 0 ? { width: 0, height: 0 } : lay(dag as never);
  return {
    nodes: [...dag.nodes()].map(({ x, y, data }) => {
      return { ...data, x: y - width / 2, y: x - height / 2, column: column.get(data.id)! };
    }),
    edges: [...dag.links()].map(({ data, points }) => {
      return {
        ...data,
        path: edgePath(
          points.map(([x, y]): Point => [y, x]),
          width,
        ),
      };
    }),
    width: size.height,
    height: size.width,
  };
}
