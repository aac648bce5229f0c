import type { Coverage } from './coverage.js';
import { refKey, sourceKey } from './covered.js';

/** What an alert is on. */
export interface AlertTarget {
  readonly kind: 'claim' | 'story' | 'party';
  readonly id: string;
}

/** Stories by their ids. */
export type Coverages = ReadonlyMap<string, Coverage>;

/**
 * The id that a claim, story or party goes by after it was worked out anew: its own if that is still there, else of the
 * one that has most of its statements, articles or sources; null if nothing of it was there before, or is left.
 */
export function targetNow({ kind, id }: AlertTarget, before: Coverages, after: Coverages): string | null {
  const now = membersOf(kind, after);
  if (now.has(id)) return id;
  const had = membersOf(kind, before).get(id);
  if (had === undefined) return null;
  const shares = [...now]
    .map(([other, members]) => [other, [...members].filter((member) => had.has(member)).length] as const)
    .filter(([, share]) => share > 0)
    .sort(([a, shareA], [b, shareB]) => shareB - shareA || (a < b ? -1 : 1));
  return shares[0]?.[0] ?? null;
}

function membersOf(kind: AlertTarget['kind'], stories: Coverages): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, members: readonly string[]) => {
    const known = found.get(id) ?? new Set();
    for (const member of members) known.add(member);
    found.set(id, known);
  };
  for (const [story, { lineage, claims, parties }] of stories) {
    if (kind === 'story')
      add(
        story,
        lineage.map(({ article }) => article),
      );
    else if (kind === 'claim') for (const { id, statements } of claims) add(id, statements.map(refKey));
    else for (const { id, members } of parties) add(id, members.map(sourceKey));
  }
  return found;
}
