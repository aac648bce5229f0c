import { isDim, type Lit } from '../lit.js';
import type { Layout, PlacedEdge, PlacedTrunk } from './place-nodes.js';

/** Edges by their kind: solid copy, dashed rewrite, dotted pickup, double version; lit ones above the others. */
export function Edges({ layout, lit }: { readonly layout: Layout; readonly lit: Lit }) {
  const articles = new Map(layout.nodes.map(({ id, articles }) => [id, articles]));
  const isOff = (id: string) => {
    const inside = articles.get(id) ?? [];
    return inside.length > 0 && inside.every((article) => isDim(lit, article));
  };
  const isAt = (id: string) => (articles.get(id) ?? []).some((article) => lit.at.has(article));
  const lookOf = ({ from, to }: Pick<PlacedEdge, 'from' | 'to'>) => {
    if (isAt(from) || isAt(to)) return 'at';
    return (lit.roles !== null && (isOff(from) || isOff(to))) || (lit.roles === null && lit.at.size > 0) ? 'dim' : '';
  };
  const lookOfTrunk = ({ from, to }: PlacedTrunk) => {
    const looks = to.map((id) => lookOf({ from, to: id }));
    return looks.every((look) => look === 'dim') ? 'dim' : '';
  };
  const order = ['dim', '', 'at'];
  const all = layout.edges
    .map((edge) => ({ edge, look: lookOf(edge) }))
    .sort((a, b) => order.indexOf(a.look) - order.indexOf(b.look));
  return (
    <g class="edges">
      {layout.trunks.map((trunk) => (
        <path key={trunk.id} class={`trunk ${lookOfTrunk(trunk)}`} d={trunk.path} />
      ))}
      {all.map(({ edge: { from, to, relation, path, branch }, look }) => (
        <g key={`${from} ${to}`} class={`edge ${relation} ${look}`}>
          <path d={look === 'at' ? path : branch} />
          {relation === 'version' && <path class="inside" d={look === 'at' ? path : branch} />}
        </g>
      ))}
    </g>
  );
}

const KINDS = [
  ['copy', 'copies'],
  ['rewrite', 'rewrites'],
  ['pickup', 'picks up, with a credit'],
  ['version', 'later version'],
] as const;

/** What each kind of edge means. */
export function EdgeLegend() {
  return (
    <p class="edge-legend quiet">
      {KINDS.map(([relation, words]) => (
        <span key={relation}>
          <svg width="30" height="8" aria-hidden="true">
            <g class={`edge ${relation}`}>
              <path d="M0,4H30" />
              {relation === 'version' && <path class="inside" d="M0,4H30" />}
            </g>
          </svg>{' '}
          {words}
        </span>
      ))}
    </p>
  );
}
