import type { Lineage } from '../../../api/contract/lineage.js';
import type { ArticleCard } from '../../../api/contract/source.js';
import { outletName } from '../../words/outlet.js';

export type Relation = Exclude<Lineage['relation'], 'origin'>;

/** An article; an outlet whose article the library does not have; or several copies of one article, folded. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'article' | 'outside' | 'fold';
  readonly label: string;
  /** The articles that it stands for; none for an outlet outside. */
  readonly articles: readonly string[];
  readonly isOrigin: boolean;
  /** When the (first) article was published, if it is known. */
  readonly at: string | null;
}

/** That one has it from another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

export interface LineageGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The id of the node of an outlet whose article the library does not have. */
const outsideId = (outlet: string): string => `outside:${outlet}`;

/** Who has it from whom, with each article and each outlet outside as a node; in time, as far as it is known. */
export function lineageGraph(articles: readonly ArticleCard[], lineage: readonly Lineage[]): LineageGraph {
  const relations = new Map(lineage.map((one) => [one.article, one]));
  const nodes = new Map<string, GraphNode>();
  for (const { id, outlet, published } of articles)
    nodes.set(id, {
      ...{ id, kind: 'article', label: outletName(outlet), articles: [id], at: published },
      isOrigin: (relations.get(id)?.relation ?? 'origin') === 'origin',
    });
  const edges: GraphEdge[] = [];
  for (const { article, from } of lineage)
    for (const { from: place, relation } of from) {
      const id = 'article' in place ? place.article : outsideId(place.outlet);
      if (!nodes.has(article) || ('article' in place && !nodes.has(id))) continue;
      if ('outlet' in place && !nodes.has(id))
        nodes.set(id, { id, kind: 'outside', label: place.outlet, articles: [], isOrigin: true, at: null });
      edges.push({ from: id, to: article, relation });
    }
  return inOrder({ nodes: [...nodes.values()], edges });
}

/** What an article has something from comes before it; else by time, what has none last. Edges that go round are left out. */
function inOrder({ nodes, edges }: LineageGraph): LineageGraph {
  const waiting = [...nodes].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const placed = new Set<string>();
  const ordered: GraphNode[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ id }) => edges.every(({ from, to }) => to !== id || placed.has(from)));
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    placed.add(next!.id);
    ordered.push(next!);
  }
  const at = new Map(ordered.map(({ id }, i) => [id, i]));
  return { nodes: ordered, edges: edges.filter(({ from, to }) => at.get(from)! < at.get(to)!) };
}

/** An outlet outside wrote before all that has it from there. */
const timeOf = ({ kind, at }: GraphNode): number => {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? (kind === 'outside' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : time;
};
