import { useMemo, useState } from 'preact/hooks';
import type { WholeStory } from '../../../api/contract/story.js';
import type { Sign } from '../../colours/sign.js';
import { dateWords } from '../../dates/words.js';
import { Hatching } from '../../swatch/hatching.js';
import type { Choice } from '../choice.js';
import { isDim, type Lit } from '../lit.js';
import { RoleMark } from '../role-mark.js';
import { useWidth } from '../use-width.js';
import { DayLines } from './day-lines.js';
import { markWords } from './mark-words.js';
import { MANY } from './outlet-rows.js';
import { type TimeMark, timelineOf } from './timeline.js';

const ROW = 26;
/** Of stories of many outlets. */
const LOW_ROW = 22;
const HEAD = 22;
/** Pixels that the narrowest paper has beside the names of the outlets. */
const ON_PAPER = 500;

/** A story's articles by outlet and time, with who has it from whom. */
export function TimelineDrawing({
  story,
  lit,
  signs,
  choice,
  all,
  showAll,
  choose,
}: {
  readonly story: WholeStory;
  readonly lit: Lit;
  /** Who says the claim chosen at first hand, by article. */
  readonly signs: ReadonlyMap<string, Sign>;
  readonly choice: Choice;
  /** Whether each of many outlets has its row. */
  readonly all: boolean;
  readonly showAll: (all: boolean) => void;
  readonly choose: (kind: 'article' | 'outlet', id: string) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(ON_PAPER);
  const row = new Set(story.articles.map(({ outlet }) => outlet)).size > MANY ? LOW_ROW : ROW;
  const timeline = useMemo(() => timelineOf(story, { width: width ?? 600, row, all }), [story, width, row, all]);
  const cards = useMemo(() => new Map(story.articles.map((card) => [card.id, card])), [story]);
  const [at, setAt] = useState<string | null>(null);
  const { marks, arcs, rows, height } = timeline;
  const current = marks.some(({ article }) => article === at) ? at : (marks[0]?.article ?? null);
  const keys = (event: KeyboardEvent) => {
    const i = marks.findIndex(({ article }) => article === current);
    const next = { ArrowRight: marks[i + 1], ArrowLeft: marks[i - 1] }[event.key];
    if (next) {
      setAt(next.article);
      box.current?.querySelector<SVGGElement>(`[data-article="${next.article}"]`)?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && current !== null) choose('article', current);
    else return;
    event.preventDefault();
  };
  const lookOf = ({ article, isVersion }: TimeMark) =>
    `time-mark${isVersion ? ' version' : ''}${isDim(lit, article) ? ' dim' : ''}${lit.at.has(article) ? ' at' : ''}`;
  const arcLook = (from: string, to: string) => {
    if (lit.at.has(from) || lit.at.has(to)) return ' at';
    return isDim(lit, from) || isDim(lit, to) || (lit.roles === null && lit.at.size > 0) ? ' dim' : '';
  };
  return (
    <div class="timeline">
      <ul class="rows" aria-label="Outlets" style={{ paddingTop: `${HEAD}px` }}>
        {rows.map(({ label, outlets: [outlet = '', ...others], height: high }) => (
          <li key={label} style={{ height: `${high}px` }}>
            {others.length > 0 ? (
              <button type="button" class="plain quiet" title="A row for each" onClick={() => showAll(true)}>
                {label}
              </button>
            ) : (
              <button
                type="button"
                class="plain"
                title={outlet}
                aria-pressed={choice.outlet === outlet}
                onClick={() => choose('outlet', outlet)}
              >
                {outlet}
              </button>
            )}
          </li>
        ))}
        {all && rows.length > MANY && (
          <li>
            <button type="button" class="plain quiet" onClick={() => showAll(false)}>
              Fewer rows
            </button>
          </li>
        )}
      </ul>
      <div ref={box} class="plot">
        {width !== null && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset
          <svg
            width={width}
            height={height + HEAD}
            viewBox={`0 0 ${width} ${height + HEAD}`}
            role="group"
            aria-label="Articles by outlet and time"
            onKeyDown={keys}
          >
            <Hatching />
            <DayLines timeline={timeline} head={HEAD} />
            <g transform={`translate(0 ${HEAD})`}>
              <g class="arcs">
                {arcs.map(({ from, to, relation, path }) => (
                  <path key={`${from} ${to}`} class={`arc ${relation}${arcLook(from, to)}`} d={path} />
                ))}
              </g>
              {marks.map((mark) => {
                const card = cards.get(mark.article)!;
                const role = lit.roles?.get(mark.article) ?? null;
                const words = markWords(mark, card, role);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a button can't stand in a drawing
                  <g
                    key={mark.article}
                    class={lookOf(mark)}
                    data-article={mark.article}
                    role="button"
                    tabIndex={mark.article === current ? 0 : -1}
                    aria-pressed={lit.at.has(mark.article)}
                    aria-label={words}
                    transform={`translate(${mark.x} ${mark.y})`}
                    onClick={() => choose('article', mark.article)}
                    onFocus={() => setAt(mark.article)}
                  >
                    <title>{`${words}${card.published === null ? '' : ` · ${dateWords(card.published, { now: new Date() })}`}`}</title>
                    {mark.within && (
                      <path class="some-time" d={`M${mark.within[0] - mark.x + 2},0H${mark.within[1] - mark.x - 2}`} />
                    )}
                    <rect class="reach" x="-8" y="-9" width="16" height="18" />
                    {mark.isVersion && !role ? (
                      <path class="tick" d="M0,-7V7" />
                    ) : (
                      <RoleMark
                        isOrigin={mark.isOrigin}
                        role={role}
                        sign={role?.isOrigin ? (signs.get(mark.article) ?? null) : null}
                        size={3.5}
                      />
                    )}
                    {lit.roles === null && mark.denies && <path class="denies" d="M0,6.5L2.6,9.1L0,11.7L-2.6,9.1Z" />}
                    {lit.roles === null && mark.corrects && <path class="corrects" d="M4,-11L9,-6M9,-11L4,-6" />}
                  </g>
                );
              })}
            </g>
          </svg>
        )}
      </div>
    </div>
  );
}
