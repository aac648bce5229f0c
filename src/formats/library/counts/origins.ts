import { type By, byGroup, type Group, groupColumns, groupKey } from './by.js';
import { type CountTable, countTable, ratio } from './count-table.js';
import type { CountedClaim } from './counted-claims.js';

interface Gap extends Group {
  claims: number;
  own: number;
  disputed: number;
  oneOrigin: number;
  articles: number;
  origins: number;
}

/**
 * The gap between how many articles carry a claim and how many places it comes from. By outlet: the claims that it
 * carries, `own` those that it had from a source itself. By month: the claims first published in it. By party: the
 * claims that it backs. `articles_per_origin` is what counting articles exaggerates by.
 */
export async function originsTable(claims: AsyncIterable<CountedClaim>, by: By): Promise<CountTable> {
  const gaps = new Map<string, Gap>();
  for await (const claim of claims)
    for (const group of groupsOf(claim, by)) {
      const key = groupKey(group, by)!;
      const gap = gaps.get(key) ?? { ...group, claims: 0, own: 0, disputed: 0, oneOrigin: 0, articles: 0, origins: 0 };
      gaps.set(key, gap);
      gap.claims++;
      gap.own += claim.origin.includes(group.outlet) ? 1 : 0;
      gap.disputed += claim.disputed ? 1 : 0;
      gap.oneOrigin += claim.origins === 1 ? 1 : 0;
      gap.articles += claim.articles;
      gap.origins += claim.origins;
    }
  return countTable<Gap>([...gaps.values()].sort(byGroup(by)), [
    ...groupColumns(by),
    ['claims', 'whole', (gap) => gap.claims],
    ...(by === 'outlet' ? [['own', 'whole', (gap: Gap) => gap.own] as const] : []),
    ['disputed', 'whole', ({ disputed }) => disputed],
    ['one_origin', 'whole', ({ oneOrigin }) => oneOrigin],
    ['share_one_origin', 'share', (gap) => ratio(gap.oneOrigin, gap.claims)],
    ['articles_per_claim', 'share', (gap) => ratio(gap.articles, gap.claims)],
    ['origins_per_claim', 'share', (gap) => ratio(gap.origins, gap.claims)],
    ['articles_per_origin', 'share', (gap) => ratio(gap.articles, gap.origins)],
  ]);
}

function groupsOf({ month, outlets, backedBy }: CountedClaim, by: By): readonly Group[] {
  const none = { outlet: null, month: null, party: null };
  if (by === 'month') return [{ ...none, month }];
  if (by === 'outlet') return outlets.map((outlet) => ({ ...none, outlet }));
  return backedBy.map((party) => ({ ...none, party }));
}
