import type { Coverage } from './coverage.js';

/**
 * The same coverage with the ids of an earlier one, where a claim or party is what was there before: what people wrote
 * down and what alerts wait for stays with it. A claim is the one that it shares most statements with, a party the one
 * that it shares most sources with.
 * @param parties ids that parties are to have in any case, by the ids they have now
 */
export function inherit(
  fresh: Coverage,
  before: readonly Coverage[],
  parties: ReadonlyMap<string, string> = new Map(),
): Coverage {
  const claimIds = successors(
    fresh.claims.map(({ id, statements }) => ({
      id,
      keys: statements.map((ref) => `${ref.article} ${ref.statement}`),
    })),
    before.flatMap(({ claims }) =>
      claims.map(({ id, statements }) => ({ id, keys: statements.map((ref) => `${ref.article} ${ref.statement}`) })),
    ),
  );
  const memberIds = successors(
    fresh.parties.map(({ id, members }) => ({ id, keys: members.map((ref) => `${ref.article} ${ref.source}`) })),
    before.flatMap((one) =>
      one.parties.map(({ id, members }) => ({ id, keys: members.map((ref) => `${ref.article} ${ref.source}`) })),
    ),
  );
  const claim = (id: string) => claimIds.get(id) ?? id;
  const party = (id: string) => parties.get(id) ?? memberIds.get(id) ?? id;
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

/** For each fresh thing that has a forerunner the forerunner's id; each forerunner has one successor, the likest. */
function successors(fresh: readonly Keyed[], before: readonly Keyed[]): ReadonlyMap<string, string> {
  const ownerOf = new Map(before.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const shared = fresh.flatMap(({ id, keys }) => {
    const counts = new Map<string, number>();
    for (const key of keys) {
      const owner = ownerOf.get(key);
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return [...counts].map(([owner, count]) => ({ id, owner, count }));
  });
  const given = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, owner } of shared.sort((a, b) => b.count - a.count || (a.owner < b.owner ? -1 : 1)))
    if (!given.has(id) && !taken.has(owner)) {
      given.set(id, owner);
      taken.add(owner);
    }
  return given;
}
