import { createHash } from 'node:crypto';
import type { Source } from '../sources/source.js';
import { sourceKey } from './covered.js';
import type { Party } from './party.js';
import type { Member } from './party-groups.js';

/** What most say; of equals the longest. */
function usual(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

const firstOf = (words: readonly (string | null)[]): string | null => words.find((word) => word !== null) ?? null;

const longest = (words: readonly (string | null)[]): string | null =>
  words.reduce<string | null>((best, word) => (word !== null && word.length > (best?.length ?? 0) ? word : best), null);

/** @param derived articles whose text is another's: what they make of a source is their wording */
export function toParty(members: readonly (Member & { readonly why: string })[], derived: ReadonlySet<string>): Party {
  const named = members.filter(({ found }) => found.named);
  const [first] = named.length > 0 ? named : members;
  const { named: isNamed } = first!.found;
  const told = [...(named.length > 0 ? named : members)]
    .sort((a, b) => Number(derived.has(a.article)) - Number(derived.has(b.article)))
    .map(({ found }) => found);
  const full = told.map(({ name }) => name).filter((name) => name?.includes(' '));
  const withReason = told.find(({ reason }) => reason !== null);
  return {
    id: createHash('sha256').update(sourceKey(members[0]!)).digest('hex').slice(0, 16),
    name: usual(full.length > 0 ? full : told.map(({ name }) => name)),
    kind: usual(told.map(({ kind }) => kind)) as Source['kind'],
    named: isNamed,
    count: JSON.parse(usual(told.map(({ count }) => JSON.stringify(count)))!),
    // of who has no name the first report tells it best
    description: (isNamed ? longest : firstOf)(told.map(({ description }) => description)),
    affiliation: told.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
    reason: withReason?.reason ?? null,
    reasonClass: withReason?.reasonClass ?? null,
    members: members.map(({ article, source, why }) => ({ article, source, why })),
    maybe: [],
  };
}
