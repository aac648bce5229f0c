import type { Series } from '../../../api/contract/lineage.js';
import { type Day, timeScale } from '../timeline/time-scale.js';

type Value = Series['values'][number];

/** A figure at a time, with the articles that give it. */
export interface Step {
  readonly value: number;
  readonly bound: Value['bound'];
  readonly at: string;
  readonly articles: readonly string[];
  /** The statement that gives it in the first of them, if it is in one. */
  readonly statement: string | null;
  readonly x: number;
  readonly y: number;
}

/** What one source says of a quantity over time; null for the figures that the articles give no source for. */
export interface StepLine {
  readonly source: string | null;
  readonly steps: readonly Step[];
  /** Figures that it gives at the same time as a step. */
  readonly aside: readonly Step[];
  /** Where the name of the line stands, apart from other names. */
  readonly nameY: number;
}

export interface Plot {
  readonly lines: readonly StepLine[];
  readonly days: readonly Day[];
  /** How many figures have no date, and are not drawn. */
  readonly undated: number;
}

/** Pixels between two names. */
const NAME = 15;
const INSET = 8;

/**
 * A line for each source of a series, a step for each figure that differs from its last.
 * @param size of the plot, in pixels
 */
export function stepLines(
  { values }: Series,
  { width, height }: { readonly width: number; readonly height: number },
): Plot {
  const dated = values.filter(({ at }) => at !== null && !Number.isNaN(Date.parse(at)));
  const scale = timeScale(
    dated.map(({ at }) => at),
    width - 2 * INSET,
  );
  const [least, most] = [Math.min(...dated.map(({ value }) => value)), Math.max(...dated.map(({ value }) => value))];
  const y = (value: number) =>
    most === least ? height / 2 : height - INSET - ((value - least) / (most - least)) * (height - 2 * INSET);
  const bySource = new Map<string | null, Value[]>();
  for (const value of dated) bySource.set(value.source, [...(bySource.get(value.source) ?? []), value]);
  const lines = [...bySource].map(([source, own]): StepLine => {
    const placed = (figure: Figure): Step => {
      return { ...figure, x: INSET + (scale.at(figure.at) ?? 0), y: y(figure.value) };
    };
    const { steps, aside } = figuresOf(source, own);
    return { source, steps: steps.map(placed), aside: aside.map(placed), nameY: y(steps.at(-1)!.value) };
  });
  const days = scale.days.map((day) => ({ ...day, left: day.left + INSET, right: day.right + INSET }));
  return { lines: apart(lines, height), days, undated: values.length - dated.length };
}

type Figure = Omit<Step, 'x' | 'y'>;

/**
 * The figures of a source in time: of several at one moment, that of most articles is the step and the others stand
 * aside; one that is the same as the step before adds its articles to it.
 */
function figuresOf(
  source: string | null,
  values: readonly Value[],
): { readonly steps: readonly Figure[]; readonly aside: readonly Figure[] } {
  const moments = new Map<number, Value[]>();
  for (const value of [...values].sort((a, b) => Date.parse(a.at!) - Date.parse(b.at!)))
    moments.set(Date.parse(value.at!), [...(moments.get(Date.parse(value.at!)) ?? []), value]);
  const steps: Figure[] = [];
  const aside: Figure[] = [];
  for (const [first, ...others] of [...moments.values()].map(byFrequency)) {
    // what no source is given for makes no line, so each figure is told once
    const before = source === null ? steps.findIndex(({ value }) => value === first!.value) : steps.length - 1;
    if (steps[before]?.value === first!.value) steps[before] = joined(steps[before]!, first!);
    else steps.push(first!);
    for (const other of others) {
      const same = aside.findIndex(({ value }) => value === other.value);
      if (same >= 0) aside[same] = joined(aside[same]!, other);
      else aside.push(other);
    }
  }
  return { steps, aside };
}

/** The figures of one moment, that of most articles first. */
function byFrequency(values: readonly Value[]): readonly Figure[] {
  const figures = new Map<number, Figure>();
  for (const { value, bound, at, article, statement } of values) {
    const own: Figure = { value, bound, at: at!, articles: [article], statement };
    figures.set(value, figures.has(value) ? joined(figures.get(value)!, own) : own);
  }
  return [...figures.values()].sort((a, b) => b.articles.length - a.articles.length);
}

const joined = (one: Figure, other: Figure): Figure => {
  return { ...one, articles: [...new Set([...one.articles, ...other.articles])] };
};

/** Names moved up or down as little as keeps them apart. */
function apart(lines: readonly StepLine[], height: number): readonly StepLine[] {
  const inOrder = [...lines].sort((a, b) => a.nameY - b.nameY);
  const placed: number[] = [];
  for (const { nameY } of inOrder) placed.push(Math.max(nameY, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + NAME));
  const over = Math.max(0, (placed.at(-1) ?? 0) - (height - INSET / 2));
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i] = Math.min(placed[i]!, i === placed.length - 1 ? placed[i]! - over : placed[i + 1]! - NAME);
  return inOrder.map((line, i) => ({ ...line, nameY: placed[i]! }));
}

/** The path of a line: level until the next figure, and on to the right end. */
export const stepPath = ({ steps }: Pick<StepLine, 'steps'>, width: number): string =>
  `M${steps[0]!.x},${steps[0]!.y}${steps
    .slice(1)
    .map(({ x, y }) => `H${x}V${y}`)
    .join('')}H${width}`;
