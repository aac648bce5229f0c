import type { GraphEdge, LineageGraph } from './lineage-graph.js';

/** A stretch of one column that all edges of a node run through on their way to later columns. */
export interface Trunk {
  readonly id: string;
  readonly from: string;
  readonly column: number;
}

/** An edge with the trunks that it runs through, from the left. */
export interface Routed extends GraphEdge {
  readonly through: readonly string[];
}

/**
 * What one article gave to many runs together as long as it can, so that many copies over many days are one line with
 * branches and not many lines beside each other.
 * @param columns of the nodes
 */
export function trunksOf(
  { edges }: LineageGraph,
  columns: ReadonlyMap<string, number>,
): { readonly trunks: readonly Trunk[]; readonly routed: readonly Routed[] } {
  const trunks = new Map<string, Trunk>();
  const routed = edges.map((edge): Routed => {
    const through: string[] = [];
    for (let column = columns.get(edge.from)! + 1; column < columns.get(edge.to)!; column++) {
      const id = `trunk:${column}:${edge.from}`;
      trunks.set(id, { id, from: edge.from, column });
      through.push(id);
    }
    return { ...edge, through };
  });
  return { trunks: [...trunks.values()], routed };
}
