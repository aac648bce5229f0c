import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WholeStory } from '../../../api/contract/story.js';
import type { Sign } from '../../colours/sign.js';
import type { Lit } from '../lit.js';
import { useWidth } from '../use-width.js';
import { EdgeLegend } from './edges.js';
import { folded, foldId } from './folded.js';
import { BEFORE_NAME, GraphDrawing } from './graph-drawing.js';
import { lineageGraph } from './lineage-graph.js';
import { loadPlacing } from './load-placing.js';
import { widthOf } from './node-words.js';
import type { Layout, NodeRoom, placeNodes } from './place-nodes.js';

const NARROWEST = 96;
const WIDEST = 184;
const HEIGHT = 26;
const ON_PAPER = 640;
/** Its place while the layout is worked out, in pixels. */
const WAITING = 300;

/** Who has it from whom, as a graph. */
export function LineagePanel({
  story,
  lit,
  signs,
  open,
  choose,
  setOpen,
}: {
  readonly story: Pick<WholeStory, 'articles' | 'lineage'>;
  readonly lit: Lit;
  readonly signs: ReadonlyMap<string, Sign>;
  /** The articles whose copies are shown one by one. */
  readonly open: readonly string[];
  readonly choose: (article: string) => void;
  readonly setOpen: (open: readonly string[]) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(ON_PAPER);
  const place = usePlacing();
  const whole = useMemo(() => lineageGraph(story.articles, story.lineage), [story]);
  const shown = useMemo(() => folded(whole, new Set(open)), [whole, open.join(' ')]);
  const room = useMemo(() => roomFor(shown.nodes.map(({ label }) => label)), [shown]);
  const layout = useMemo((): Layout | null => place?.(shown, room) ?? null, [place, shown, room]);
  const titles = useMemo(() => new Map(story.articles.map(({ id, title }) => [id, title])), [story]);
  return (
    <>
      <div ref={box} class="graph" style={{ minHeight: `${layout ? 0 : WAITING}px` }}>
        {layout && width !== null && (
          <GraphDrawing
            {...{ layout, room, lit, signs, width, titles, choose }}
            unfold={(fold) => setOpen([...open, fold.slice(foldId('').length)])}
          />
        )}
      </div>
      <EdgeLegend />
      {open.length > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => setOpen([])}>
            Fold the copies again
          </button>
        </p>
      )}
    </>
  );
}

function usePlacing(): typeof placeNodes | null {
  const [place, setPlace] = useState<{ readonly with: typeof placeNodes } | null>(null);
  useEffect(() => {
    void loadPlacing().then((placing) => setPlace({ with: placing }));
  }, []);
  return place?.with ?? null;
}

function roomFor(labels: readonly string[]): NodeRoom {
  const widest = Math.max(0, ...labels.map(widthOf));
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + BEFORE_NAME + 8));
  return { width, height: HEIGHT, between: 8, columns: 36 };
}
