import { dayOf } from '../../dates/words.js';
import type { LineageGraph } from './lineage-graph.js';

/** So many nodes at least stand in a column before the next begins. */
const LOWEST = 9;
/** How much higher than wide a graph's grid may be: nodes are wider than high. */
const SHAPE = 1.9;

/**
 * The column of each node, from the left: what has something from another stands to its right, and no day of the reader to
 * the left of one before. Within a day, how far something is from its origin tells more than the hour.
 * @param graph with its nodes in order, as `lineageGraph` gives it
 */
export function columnsOf({ nodes, edges }: LineageGraph): ReadonlyMap<string, number> {
  const height = Math.max(LOWEST, Math.ceil(Math.sqrt(nodes.length) * SHAPE));
  const columns = new Map<string, number>();
  const filled: number[] = [];
  let today = '';
  let first = 0;
  for (const { id, at } of nodes) {
    const day = (at === null ? null : dayOf(at)) ?? today;
    if (day > today) {
      today = day;
      first = Math.max(0, filled.length - 1);
    }
    const from = edges.flatMap((edge) => (edge.to === id ? (columns.get(edge.from) ?? []) : []));
    let column = Math.max(first, ...from.map((left) => left + 1));
    while ((filled[column] ?? 0) >= height) column++;
    for (let i = filled.length; i <= column; i++) filled[i] = 0;
    filled[column]!++;
    columns.set(id, column);
  }
  return columns;
}
