import type { Lineage } from '../../../api/contract/lineage.js';
import type { ArticleCard } from '../../../api/contract/source.js';
import { outletName } from '../../words/outlet.js';

/** A row of the timeline: one outlet, or all those that only carry what others wrote. */
export interface OutletRow {
  readonly label: string;
  readonly outlets: readonly string[];
  /** Of its upper edge, in pixels. */
  readonly top: number;
  readonly height: number;
  /** Marks that would touch stand in different lanes of the row. */
  readonly lanes: number;
}

/** A story of more outlets than this has the lesser ones in one row. */
export const MANY = 16;
/** Fewer than this take as little room as their row. */
const FEWEST = 3;
const LANE = 14;
const IN_A_LANE = 12;
const MOST_LANES = 4;

/**
 * A row for each outlet, in the order in which they came to the story. Of many outlets, those with a single article, which
 * is from another and leads no further, share the last row.
 * @param articles in time
 * @param all whether every outlet is to have its row, however many there are
 */
export function outletRows(
  articles: readonly ArticleCard[],
  lineage: readonly Lineage[],
  { row, all }: { readonly row: number; readonly all: boolean },
): readonly OutletRow[] {
  const byOutlet = new Map<string, string[]>();
  for (const { id, outlet } of articles)
    byOutlet.set(outletName(outlet), [...(byOutlet.get(outletName(outlet)) ?? []), id]);
  const derived = new Set(lineage.flatMap(({ article, relation }) => (relation === 'origin' ? [] : [article])));
  const followed = new Set(
    lineage.flatMap(({ from }) => from.flatMap(({ from: place }) => ('article' in place ? [place.article] : []))),
  );
  const lesser = [...byOutlet].flatMap(([outlet, [only, ...others]]) =>
    others.length === 0 && derived.has(only!) && !followed.has(only!) ? [outlet] : [],
  );
  const isFolded = !all && byOutlet.size > MANY && lesser.length >= FEWEST;
  const own = [...byOutlet.keys()].filter((outlet) => !isFolded || !lesser.includes(outlet));
  const rows = own.map((outlet, i): OutletRow => {
    return { label: outlet, outlets: [outlet], top: i * row, height: row, lanes: 1 };
  });
  if (!isFolded) return rows;
  const lanes = Math.min(MOST_LANES, Math.ceil(lesser.length / IN_A_LANE));
  const label = `${lesser.length} others, one each`;
  return [...rows, { label, outlets: lesser, top: rows.length * row, height: Math.max(row, lanes * LANE + 8), lanes }];
}
