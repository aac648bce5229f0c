import type { Lineage } from './lineage.js';
import { sameOutlet } from './outlet-names.js';
import type { Prepared } from './prepared.js';
import type { TextDescent } from './text-descent.js';
import { byTime, isAgency } from './which-first.js';

/** The surer kinds first. */
const KINDS = ['carried', 'reworded', 'sourced', 'partly'] as const;
/** Of two as near as this the agency's is the one, then the one with less from others, then the earlier. */
const AS_NEAR = 0.02;

/** The one that an article's text is nearest to; null of none. `known` has the lineage of those before it. */
export function nearestOf(
  one: Prepared,
  found: readonly TextDescent[],
  known: ReadonlyMap<string, Lineage>,
): TextDescent | null {
  const { agency } = one.covered.reading.article;
  const rank = ({ from: { covered, id } }: TextDescent): number => {
    const { outlet } = covered.reading.article;
    if (agency !== null && outlet !== null && sameOutlet(agency, outlet)) return 0;
    if (isAgency(covered)) return 1;
    return (known.get(id)?.from.length ?? 0) === 0 ? 2 : 3;
  };
  const ranked = [...found].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (Math.abs(a.nearness - b.nearness) < AS_NEAR ? 0 : b.nearness - a.nearness) ||
      rank(a) - rank(b) ||
      byTime(a.from.covered, b.from.covered) ||
      (a.from.id < b.from.id ? -1 : 1),
  );
  return ranked[0] ?? null;
}
