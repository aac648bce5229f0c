import type { GraphNode, LineageGraph } from './lineage-graph.js';

/** A graph of more nodes than this has its copies folded. */
export const MOST_UNFOLDED = 40;
/** Two copies take as little room as their fold. */
const FEWEST = 3;

/** The id of the fold of the copies of an article. */
export const foldId = (origin: string): string => `fold:${origin}`;

/**
 * A large graph with the copies of each article as one node (`+12 copies`), but for those that were opened. Only what is
 * a copy of one article alone, and leads no further, folds. A small graph stays as it is.
 * @param open the articles whose copies are shown one by one
 */
export function folded(graph: LineageGraph, open: ReadonlySet<string>): LineageGraph {
  if (graph.nodes.length <= MOST_UNFOLDED) return graph;
  const groups = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    const origin = copiedFrom(graph, node.id);
    if (origin !== null) groups.set(origin, [...(groups.get(origin) ?? []), node]);
  }
  const inside = new Map<string, string>();
  const folds = new Map<string, GraphNode>();
  for (const [origin, copies] of groups) {
    if (copies.length < FEWEST || open.has(origin)) continue;
    const id = foldId(origin);
    for (const copy of copies) inside.set(copy.id, id);
    folds.set(copies[0]!.id, {
      ...{ id, kind: 'fold', label: `+${copies.length} copies`, isOrigin: false, at: copies[0]!.at },
      articles: copies.flatMap(({ articles }) => articles),
    });
  }
  return {
    nodes: graph.nodes.flatMap((node) => (inside.has(node.id) ? (folds.get(node.id) ?? []) : node)),
    edges: [
      ...graph.edges.filter(({ to }) => !inside.has(to)),
      ...[...folds.values()].map(
        ({ id }) => ({ from: id.slice(foldId('').length), to: id, relation: 'copy' }) as const,
      ),
    ],
  };
}

/** The one article that this one copies, if it has nothing from others and none has anything from it. */
function copiedFrom({ edges }: LineageGraph, id: string): string | null {
  const into = edges.filter(({ to }) => to === id);
  const [only] = into;
  const isLeaf = edges.every(({ from }) => from !== id);
  return into.length === 1 && only?.relation === 'copy' && isLeaf ? only.from : null;
}
