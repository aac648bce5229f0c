import type { WholeStory } from '../../../api/contract/story.js';
import type { Relation } from '../graph/lineage-graph.js';
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
  /** Outlets in the order in which they came to the story. */
  readonly outlets: readonly string[];
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
const NO_NAME = 'Outlet not known';

/** What an article's outlet is called. */
export const outletName = (outlet: string | null): string => outlet ?? NO_NAME;

/**
 * A row for each outlet, a mark for each article by its time, and an arc for each that has it from another.
 * @param size the width of all, and the height of a row, in pixels
 */
export function timelineOf(
  { articles, lineage, claims, series }: Pick<WholeStory, 'articles' | 'lineage' | 'claims' | 'series'>,
  { width, row }: { readonly width: number; readonly row: number },
): Timeline {
  const inTime = [...articles].sort((a, b) => timeOf(a.published) - timeOf(b.published) || (a.id < b.id ? -1 : 1));
  const outlets = [...new Set(inTime.map(({ outlet }) => outletName(outlet)))];
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
      statements.flatMap(({ article, stance, partly }) => (stance === 'disputes' && !partly ? [article] : [])),
    ),
  );
  const last = new Map<number, number>();
  const marks = inTime.map(({ id, outlet, published }): TimeMark => {
    const line = outlets.indexOf(outletName(outlet));
    const wanted = MARGIN + (scale.at(published) ?? plot + UNDATED / 2);
    const x = Math.max(wanted, (last.get(line) ?? Number.NEGATIVE_INFINITY) + APART);
    last.set(line, x);
    const within = scale.within(published);
    return {
      ...{ article: id, x, y: (line + 0.5) * row },
      within: within && [within[0] + MARGIN, within[1] + MARGIN],
      isOrigin: (relations.get(id) ?? 'origin') === 'origin',
      isVersion: relations.get(id) === 'version',
      ...{ corrects: correcting.has(id), denies: denying.has(id) },
    };
  });
  return {
    ...{ outlets, marks, arcs: arcsOf(marks, lineage), height: outlets.length * row },
    days: scale.days.map((day) => ({ ...day, left: day.left + MARGIN, right: day.right + MARGIN })),
    undated: someUndated ? MARGIN + plot + UNDATED / 2 : null,
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
