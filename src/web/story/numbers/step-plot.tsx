import { useMemo } from 'preact/hooks';
import type { Series } from '../../../api/contract/lineage.js';
import type { ArticleCard } from '../../../api/contract/source.js';
import { to } from '../../address/to.js';
import { NO_SOURCE, type Sign } from '../../colours/sign.js';
import { SourceName } from '../../swatch/swatch.js';
import { counted } from '../../words/counted.js';
import { cutTo } from '../graph/node-words.js';
import { useWidth } from '../use-width.js';
import { Changes } from './changes.js';
import { figureWords } from './figure-words.js';
import { type Step, type StepLine, stepLines, stepPath } from './step-lines.js';

const HEIGHT = 150;
const ON_PAPER = 640;
/** For the names at the end of the lines. */
const NAMES = 180;
const NARROW_NAMES = 130;
const AXIS = 20;
/** Days narrower than this, in pixels, are not told apart. */
const CLOSE = 12;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** A quantity over time: a line for each source, its last figure at the end; below, where it was corrected. */
export function StepPlot({
  series,
  articles,
  signs,
  chosen,
  at,
  choose,
}: {
  readonly series: Series;
  readonly articles: ReadonlyMap<string, ArticleCard>;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly chosen: string | null;
  /** The articles that are pointed at; empty for all. */
  readonly at: ReadonlySet<string>;
  readonly choose: (kind: 'party', id: string) => void;
}) {
  const [box, width] = useWidth<HTMLDivElement>(ON_PAPER);
  const all = width ?? 600;
  const names = all < 480 ? NARROW_NAMES : NAMES;
  const plot = useMemo(() => stepLines(series, { width: all - names, height: HEIGHT }), [series, all, names]);
  const signOf = ({ source }: StepLine) => (source === null ? NO_SOURCE : (signs.get(source) ?? NO_SOURCE));
  return (
    <figure class="step-plot">
      <figcaption>
        <b>{series.quantity}</b> {series.unit !== null && series.unit !== series.quantity && `in ${series.unit}`}
      </figcaption>
      <div ref={box} class="plot-of-steps">
        <svg
          width={all}
          height={HEIGHT + AXIS}
          viewBox={`0 0 ${all} ${HEIGHT + AXIS}`}
          role="img"
          aria-label={`${series.quantity}: ${plot.lines.map((line) => lineWords(line, signOf(line).label, series)).join('; ')}`}
        >
          <g class="day-lines">
            {plot.days
              .filter(({ left, right }, i) => i === 0 || right - left > CLOSE)
              .map(({ start, left, right }, i) => (
                <g key={start}>
                  <path class="day" d={`M${left},0V${HEIGHT}`} />
                  {(right - left > 44 || i === 0) && (
                    <text x={left + 3} y={HEIGHT + 14}>
                      {DAY.format(start)}
                    </text>
                  )}
                </g>
              ))}
          </g>
          {plot.lines.map((line) => {
            const { colour, label } = signOf(line);
            const last = line.steps.at(-1)!;
            const isDim = chosen !== null && chosen !== line.source;
            return (
              <g
                key={line.source}
                class={`step-line c${colour}${isDim ? ' dim' : ''}${line.source === null ? ' nobody' : ''}`}
              >
                {line.source !== null && <path d={stepPath(line, all - names)} />}
                {line.source !== null && (
                  <path class="lead" d={`M${all - names},${last.y}L${all - names + 8},${line.nameY}`} />
                )}
                {[...line.steps, ...line.aside].map((step) => (
                  <circle
                    key={`${step.at} ${step.value}`}
                    class={at.size > 0 && !step.articles.some((id) => at.has(id)) ? 'dim' : ''}
                    cx={step.x}
                    cy={step.y}
                    r="3"
                  />
                ))}
                {line.source !== null && (
                  <text x={all - names + 11} y={line.nameY + 4}>
                    {cutTo(`${figureWords(last, null)} ${label}`, names - 14)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        {plot.lines.flatMap((line) =>
          [...line.steps, ...line.aside].map((step) => (
            <FigureLink
              key={`${line.source} ${step.at} ${step.value}`}
              step={step}
              words={`${signOf(line).label}: ${figureWords(step, series.unit)} · in ${counted(step.articles.length, 'article')}`}
            />
          )),
        )}
      </div>
      <ul class="figures">
        {plot.lines.map((line) => (
          <li key={line.source}>
            {line.source === null ? (
              <SourceName sign={NO_SOURCE} />
            ) : (
              <button
                type="button"
                class="plain party"
                aria-pressed={chosen === line.source}
                onClick={() => choose('party', line.source!)}
              >
                <SourceName sign={signOf(line)} />
              </button>
            )}{' '}
            {figuresOfLine(line)}
          </li>
        ))}
        {plot.undated > 0 && <li class="quiet">{counted(plot.undated, 'figure')} without a date not drawn</li>}
      </ul>
      <Changes series={series} articles={articles} />
    </figure>
  );
}

/** Over the dot of a figure: leads to the first article that gives it, at its words. */
function FigureLink({ step: { articles, statement, x, y }, words }: { readonly step: Step; readonly words: string }) {
  return (
    <a
      class="figure-link"
      href={to.article(articles[0]!, { s: statement })}
      style={{ left: `${x}px`, top: `${y}px` }}
      title={words}
    >
      <span class="unseen">{words}</span>
    </a>
  );
}

/** `up to 180 → 310, also 240` */
const figuresOfLine = ({ source, steps, aside }: StepLine): string =>
  [
    steps.map((step) => figureWords(step, null)).join(source === null ? ', ' : ' → '),
    ...(aside.length > 0 ? [`also ${aside.map((step) => figureWords(step, null)).join(', ')}`] : []),
  ].join(', ');

const lineWords = ({ steps }: StepLine, label: string, { unit }: Series): string =>
  `${label} ${steps.map((step) => figureWords(step, unit)).join(', then ')}`;
