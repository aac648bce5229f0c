import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sign } from '../../colours/sign.js';
import { dateWords } from '../../dates/words.js';
import { Hatching } from '../../swatch/hatching.js';
import { isDim, type Lit } from '../lit.js';
import { RoleMark } from '../role-mark.js';
import { Edges } from './edges.js';
import { nearest, type Way } from './nearest.js';
import { cutTo, fromWords, nodeWords } from './node-words.js';
import type { Layout, PlacedNode } from './place-nodes.js';
import { useView } from './use-view.js';
import { heightFor } from './view-box.js';

/** Above the nodes, for the time that each column begins at. */
const HEAD = 26;
/** Left of a node's name, for its mark. */
export const BEFORE_NAME = 24;
const PAN = 60;
const HEIGHTS = [160, 620] as const;

/** The lineage graph as it is laid out, which may be moved and made larger by pointer, touch and keys. */
export function GraphDrawing({
  layout,
  room,
  lit,
  signs,
  width,
  titles,
  choose,
  unfold,
}: {
  readonly layout: Layout;
  readonly room: { readonly width: number; readonly height: number };
  readonly lit: Lit;
  /** Who says the claim chosen at first hand, by article. */
  readonly signs: ReadonlyMap<string, Sign>;
  readonly width: number;
  readonly titles: ReadonlyMap<string, string | null>;
  readonly choose: (article: string) => void;
  readonly unfold: (fold: string) => void;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const drawing = { width: layout.width, height: layout.height + HEAD };
  const height = heightFor(drawing, width, HEIGHTS);
  const { view, zoom, pan, show } = useView(svg, drawing, { width, height });
  const [at, setAt] = useState<string | null>(null);
  const current = layout.nodes.some(({ id }) => id === at) ? at : (layout.nodes[0]?.id ?? null);
  const pointed = useMemo(
    () => layout.nodes.find(({ articles }) => articles.some((id) => lit.at.has(id))),
    [layout, lit],
  );
  const from = useMemo(() => fromWords(layout), [layout]);
  const shown = (node: PlacedNode) => ({ ...room, x: node.x, y: node.y + HEAD });
  useEffect(() => {
    if (pointed) show(shown(pointed));
  }, [pointed?.id]);
  const press = (node: PlacedNode) =>
    node.kind === 'fold' ? unfold(node.id) : node.articles[0] && choose(node.articles[0]);
  const keys = (event: KeyboardEvent) => {
    const node = layout.nodes.find(({ id }) => id === current);
    const zooms = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' } as const;
    const pans: Record<Way, readonly [number, number]> = {
      ...{ ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0] },
      ...{ ArrowUp: [0, PAN], ArrowDown: [0, -PAN] },
    };
    if (event.key in zooms) zoom(zooms[event.key as keyof typeof zooms]);
    else if (event.key in pans && event.shiftKey) pan(...pans[event.key as Way]);
    else if (event.key in pans && node) {
      const next = nearest(layout.nodes, node, event.key as Way);
      if (!next) return;
      setAt(next.id);
      svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next.id)}"]`)?.focus({ preventScroll: true });
      show(shown(next));
    } else if ((event.key === 'Enter' || event.key === ' ') && node) press(node);
    else return;
    event.preventDefault();
  };
  return (
    <div class="graph-drawing" style={{ height: `${height}px` }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset */}
      <svg
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={keys}
        role="group"
        aria-label="Who has it from whom"
      >
        <Hatching />
        <g class="moved" style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}>
          <ColumnHeads layout={layout} />
          <g transform={`translate(0 ${HEAD})`}>
            <Edges layout={layout} lit={lit} />
            {layout.nodes.map((node) => {
              const dim = node.kind === 'outside' ? lit.roles !== null : node.articles.every((id) => isDim(lit, id));
              const isAt = node.articles.some((id) => lit.at.has(id));
              const [article = ''] = node.articles;
              const words = nodeWords(node, {
                title: titles.get(article) ?? null,
                role: lit.roles?.get(article) ?? null,
                from: from.get(node.id) ?? [],
              });
              return (
                // biome-ignore lint/a11y/useSemanticElements: a button can't stand in a drawing
                <g
                  key={node.id}
                  class={`node ${node.kind}${node.isOrigin ? ' origin' : ''}${dim ? ' dim' : ''}${isAt ? ' at' : ''}`}
                  data-node={node.id}
                  role="button"
                  tabIndex={node.id === current ? 0 : -1}
                  aria-label={words}
                  aria-pressed={node.kind === 'article' ? isAt : undefined}
                  onClick={() => press(node)}
                  onFocus={() => setAt(node.id)}
                  style={{ transform: `translate(${node.x}px, ${node.y}px)` }}
                >
                  <title>{words}</title>
                  <rect width={room.width} height={room.height} rx="2" />
                  <g transform={`translate(13 ${room.height / 2})`}>
                    {node.kind === 'article' && (
                      <RoleMark
                        isOrigin={node.isOrigin}
                        role={lit.roles?.get(article) ?? null}
                        sign={lit.roles?.get(article)?.isOrigin ? (signs.get(article) ?? null) : null}
                        size={3.5}
                      />
                    )}
                  </g>
                  <text x={BEFORE_NAME} y={room.height / 2 + 4}>
                    {cutTo(node.label, room.width - BEFORE_NAME - 6)}
                  </text>
                </g>
              );
            })}
          </g>
        </g>
      </svg>
      <p class="zooming">
        <button type="button" onClick={() => zoom('in')} aria-label="Larger" title="Larger (+)">
          +
        </button>
        <button type="button" onClick={() => zoom('out')} aria-label="Smaller" title="Smaller (−)">
          −
        </button>
        <button type="button" onClick={() => zoom('fit')} aria-label="As at first" title="As at first (0)">
          ⤢
        </button>
      </p>
    </div>
  );
}

/** When the first article of each column was published. */
function ColumnHeads({ layout }: { readonly layout: Layout }) {
  const first = new Map<number, PlacedNode>();
  for (const node of layout.nodes)
    if (node.at !== null && !(Date.parse(first.get(node.column)?.at ?? '9999') <= Date.parse(node.at)))
      first.set(node.column, node);
  return (
    <g class="column-heads">
      {[...first.values()].map(({ column, x, at }) => (
        <text key={column} x={x} y="12">
          {dateWords(at!, { now: new Date() })} →
        </text>
      ))}
    </g>
  );
}
