import { createHash } from 'node:crypto';
import type { Coverage } from './coverage.js';

/**
 * The same coverage with the ids of an earlier one, where a claim or party is what was there before: what people wrote
 * down and what alerts wait for stays with it. A claim is the one that it shares most statements with, a party the one
 * that it shares most sources with. No two claims, and no two parties, have one id.
 * @param parties ids that parties are to have in any case, by the ids they have now
 * @param taken ids that claims of other stories have by now
 */
export function inherit(
  fresh: Coverage,
  before: readonly Coverage[],
  parties: ReadonlyMap<string, string> = new Map(),
  taken: Iterable<string> = [],
): Coverage {
  const claim = idsFor(claimKeys(fresh), before.flatMap(claimKeys), [], taken);
  const party = idsFor(partyKeys(fresh), before.flatMap(partyKeys), parties);
  return {
    lineage: fresh.lineage,
    parties: fresh.parties.map((one) => ({
      ...one,
      id: party(one.id),
      maybe: one.maybe.map((other) => ({ ...other, party: party(other.party) })),
    })),
    claims: fresh.claims.map((one) => ({
      ...one,
      id: claim(one.id),
      backedBy: one.backedBy.map(party),
      disputedBy: one.disputedBy.map(party),
    })),
    quotations: fresh.quotations.map((one) => ({
      ...one,
      speaker: one.speaker && party(one.speaker),
      versions: one.versions.map((version) => ({ ...version, speaker: version.speaker && party(version.speaker) })),
    })),
    series: fresh.series.map((one) => ({
      ...one,
      claim: one.claim && claim(one.claim),
      values: one.values.map((value) => ({ ...value, source: value.source && party(value.source) })),
    })),
  };
}

interface Keyed {
  readonly id: string;
  readonly keys: readonly string[];
}

const claimKeys = ({ claims }: Coverage): readonly Keyed[] =>
  claims.map(({ id, statements }) => ({ id, keys: statements.map((ref) => `${ref.article} ${ref.statement}`) }));

const partyKeys = ({ parties }: Coverage): readonly Keyed[] =>
  parties.map(({ id, members }) => ({ id, keys: members.map((ref) => `${ref.article} ${ref.source}`) }));

/**
 * The ids of fresh things: one that is wanted for it, else that of the forerunner that it is likest, else its own; each
 * to one thing alone.
 */
function idsFor(
  fresh: readonly Keyed[],
  before: readonly Keyed[],
  wanted: Iterable<readonly [string, string]>,
  others: Iterable<string> = [],
): (id: string) => string {
  const given = new Map<string, string>();
  const taken = new Set(others);
  const give = (id: string, to: string) => {
    if (given.has(id) || taken.has(to)) return;
    given.set(id, to);
    taken.add(to);
  };
  for (const [id, to] of wanted) give(id, to);
  for (const { id, owner } of forerunners(fresh, before)) give(id, owner);
  // what was parted from the first thing that an id was made of may not have that id as well
  for (const { id } of fresh) for (let n = 0; !given.has(id); n++) give(id, n === 0 ? id : hashed(`${id} ${n}`));
  return (id) => given.get(id) ?? id;
}

const hashed = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);

/** Which fresh thing has how much of which earlier one, those that have most first. */
function forerunners(fresh: readonly Keyed[], before: readonly Keyed[]) {
  const ownerOf = new Map(before.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const shared = fresh.flatMap(({ id, keys }) => {
    const counts = new Map<string, number>();
    for (const key of keys) {
      const owner = ownerOf.get(key);
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return [...counts].map(([owner, count]) => ({ id, owner, count }));
  });
  return shared.sort((a, b) => b.count - a.count || (a.owner < b.owner ? -1 : 1));
}
