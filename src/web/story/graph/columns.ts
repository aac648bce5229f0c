import type { LineageGraph } from './lineage-graph.js';

/** So many nodes at least stand in a column before the next begins. */
const LOWEST = 7;
/** How much higher than wide a graph's grid may be: nodes are wider than high. */
const SHAPE = 1.9;

/**
 * The column of each node, from the left: time never goes back from a column to the next, and what has something from
 * another stands to its right.
 * @param graph with its nodes in order, as `lineageGraph` gives it
 */
export function columnsOf({ nodes, edges }: LineageGraph): ReadonlyMap<string, number> {
  const height = Math.max(LOWEST, Math.ceil(Math.sqrt(nodes.length) * SHAPE));
  const columns = new Map<string, number>();
  let column = 0;
  let filled = 0;
  for (const { id } of nodes) {
    const least = Math.max(-1, ...edges.flatMap(({ from, to }) => (to === id ? (columns.get(from) ?? -1) : []))) + 1;
    if (least > column || filled >= height) {
      column = Math.max(least, column + (filled >= height ? 1 : 0));
      filled = 0;
    }
    columns.set(id, column);
    filled++;
  }
  return columns;
}
