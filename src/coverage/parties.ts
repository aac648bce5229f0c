import type { Aligned } from './aligned.js';
import type { Covered } from './covered.js';
import type { Judgement } from './judgement.js';
import { isDerived, type Lineage } from './lineage.js';
import { mergeNamed } from './merge-named.js';
import { mergeByLineage, mergeByNumber } from './merge-unnamed.js';
import type { Party } from './party.js';
import { type Member, PartyGroups } from './party-groups.js';
import { nameOf } from './same-named.js';
import { toParty } from './to-party.js';

/** What is known of the articles beside their readings. */
export interface PartyOptions {
  readonly lineage?: readonly Lineage[];
  readonly judgements?: readonly Judgement[];
}

/**
 * The same source across the articles of a story. Names are compared with one another; who has no name is never merged
 * for being alike, only where one article has its statement from the other (lineage), or where a person says so.
 */
export function partiesOf(
  articles: readonly Covered[],
  aligned: readonly Aligned[],
  { lineage = [], judgements = [] }: PartyOptions = {},
): readonly Party[] {
  const members = articles.flatMap(({ id, reading }) =>
    reading.sources.map(
      (found): Member => ({ article: id, source: found.id, found, name: found.named ? nameOf(found) : null }),
    ),
  );
  const groups = new PartyGroups(members);
  judge(groups, judgements);
  mergeNamed(groups);
  mergeByLineage(groups, articles, aligned);
  mergeByNumber(groups, articles, lineage);
  const derived = new Set(lineage.filter(({ relation }) => isDerived(relation)).map(({ article }) => article));
  return groups.all().map((group) => toParty(group, derived));
}

/** Does as people decided; of two decisions on the same two sources the later one holds. */
function judge(groups: PartyGroups, judgements: readonly Judgement[]): void {
  const decided = new Map<string, () => void>();
  for (const { decision, why, undoneBy } of judgements) {
    if (decision.kind !== 'source' || undoneBy !== null) continue;
    const [i, j] = [groups.numberOf(decision.one), groups.numberOf(decision.other)];
    if (i === undefined || j === undefined) continue;
    const pair = `${Math.min(i, j)} ${Math.max(i, j)}`;
    decided.delete(pair);
    decided.set(pair, () => (decision.same ? groups.join(i, j, `a person says so: ${why}`) : groups.keepApart(i, j)));
  }
  for (const decide of decided.values()) decide();
}
