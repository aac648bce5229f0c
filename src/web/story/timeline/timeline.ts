import type { WholeStory } from '../../../api/contract/story.js';
import { outletName } from '../../words/outlet.js';
import type { Relation } from '../graph/lineage-graph.js';
import { type OutletRow, outletRows } from './outlet-rows.js';
import { type Day, timeScale } from './time-scale.js';

/** An article on the timeline. */
export interface TimeMark {
  readonly article: string;
  readonly x: number;
  readonly y: number;
  /** From where to where it may have been, if only its day is known. */
  readonly within: readonly [number, number] | null;
  readonly isOrigin: boolean;
  /** A later state of a page is drawn as a tick. */
  readonly isVersion: boolean;
  /** It gives a figure in place of an earlier one that it calls wrong. */
  readonly corrects: boolean;
  /** Somebody in it disputes what another says. */
  readonly denies: boolean;
}

/** That one article has it from another. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly path: string;
}

export interface Timeline {
  readonly rows: readonly OutletRow[];
  readonly marks: readonly TimeMark[];
  readonly arcs: readonly Arc[];
  readonly days: readonly Day[];
  readonly height: number;
  /** Where what has no date stands, if there is any. */
  readonly undated: number | null;
}

/** Pixels between two marks of one row, at least. */
const APART = 13;
const MARGIN = 10;
const UNDATED = 64;

/**
 * A row for each outlet, a mark for each article by its time, and an arc for each that has it from another.
 * @param how the width of all and the height of a row, in pixels; whether every outlet has its row
 */
export function timelineOf(
  { articles, lineage, claims, series }: Pick<WholeStory, 'articles' | 'lineage' | 'claims' | 'series'>,
  { width, row, all = false }: { readonly width: number; readonly row: number; readonly all?: boolean },
): Timeline {
  const inTime = [...articles].sort((a, b) => timeOf(a.published) - timeOf(b.published) || (a.id < b.id ? -1 : 1));
  const rows = outletRows(inTime, lineage, { row, all });
  const someUndated = inTime.some(({ published }) => timeOf(published) === Number.POSITIVE_INFINITY);
  const plot = width - 2 * MARGIN - (someUndated ? UNDATED : 0);
  const scale = timeScale(
    inTime.map(({ published }) => published),
    plot,
  );
  const relations = new Map(lineage.map(({ article, relation }) => [article, relation]));
  const correcting = new Set(
    series.flatMap(({ changes }) => changes.flatMap(({ kind, article }) => (kind === 'corrected' ? [article] : []))),
  );
  const denying = new Set(
    claims.flatMap(({ statements }) =>
      statements.flatMap(({ article, stance, implied, partly }) =>
        stance === 'disputes' && !implied && !partly ? [article] : [],
      ),
    ),
  );
  const put = placing(rows, width - MARGIN);
  const marks = inTime.map(({ id, outlet, published }): TimeMark => {
    const { x, y } = put(outletName(outlet), MARGIN + (scale.at(published) ?? plot + UNDATED / 2));
    const within = scale.within(published);
    return {
      ...{ article: id, x, y },
      within: within && [within[0] + MARGIN, within[1] + MARGIN],
      isOrigin: (relations.get(id) ?? 'origin') === 'origin',
      isVersion: relations.get(id) === 'version',
      ...{ corrects: correcting.has(id), denies: denying.has(id) },
    };
  });
  return {
    ...{ rows, marks, arcs: arcsOf(marks, lineage), height: (rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0) },
    days: scale.days.map((day) => ({ ...day, left: day.left + MARGIN, right: day.right + MARGIN })),
    undated: someUndated ? MARGIN + plot + UNDATED / 2 : null,
  };
}

/**
 * Puts marks, from left to right, where they are wanted; in the first lane with room there, else in the one with most.
 * @param right where no mark goes beyond, in pixels
 */
function placing(rows: readonly OutletRow[], right: number) {
  const rowOf = new Map(rows.flatMap((row) => row.outlets.map((outlet) => [outlet, row] as const)));
  const ends = new Map(rows.map((row) => [row, Array.from({ length: row.lanes }, () => Number.NEGATIVE_INFINITY)]));
  return (outlet: string, wanted: number): { readonly x: number; readonly y: number } => {
    const row = rowOf.get(outlet)!;
    const lanes = ends.get(row)!;
    const free = lanes.findIndex((end) => end + APART <= wanted);
    const lane = free >= 0 ? free : lanes.indexOf(Math.min(...lanes));
    const x = Math.min(right, Math.max(wanted, lanes[lane]! + APART));
    lanes[lane] = x;
    return { x, y: row.top + ((lane + 0.5) * row.height) / row.lanes };
  };
}

/** An arc leaves one mark to the right and comes to the other from the left; in one row it goes over what is between. */
function arcsOf(marks: readonly TimeMark[], lineage: WholeStory['lineage']): readonly Arc[] {
  const at = new Map(marks.map((mark) => [mark.article, mark]));
  return lineage.flatMap(({ article, from }) =>
    from.flatMap(({ from: place, relation }): readonly Arc[] => {
      const [a, b] = ['article' in place ? at.get(place.article) : undefined, at.get(article)];
      if (!a || !b) return [];
      return [{ from: a.article, to: b.article, relation, path: arcPath(a, b) }];
    }),
  );
}

function arcPath(a: TimeMark, b: TimeMark): string {
  if (a.y === b.y) return `M${a.x},${a.y}Q${(a.x + b.x) / 2},${a.y - 16} ${b.x},${b.y}`;
  const bend = Math.max(10, Math.abs(b.x - a.x) / 2);
  return `M${a.x},${a.y}C${a.x + bend},${a.y} ${b.x - bend},${b.y} ${b.x},${b.y}`;
}

const timeOf = (iso: string | null): number => {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};
