import type { Party } from '../coverage/party.js';
import { nameWords } from './coverage-rows.js';
import type { Library } from './open.js';

/** A party as several stories have it. */
export interface StoredParty {
  /** Its members in all stories; the fullest name. */
  readonly party: Party;
  /** Ids of the stories that it speaks in. */
  readonly stories: readonly string[];
  /** How many statements it has. */
  readonly statements: number;
}

/** The party of that id; null if there is none. */
export async function party(library: Library, id: string): Promise<StoredParty | null> {
  const [found] = await partiesOf(library, [id]);
  return found ?? null;
}

/** Parties whose name has all the words of `name`, whatever their case and accents; who says most first. */
export async function partiesNamed(library: Library, name: string, limit = 20): Promise<readonly StoredParty[]> {
  const words = [...new Set(nameWords(name))];
  if (words.length === 0) return [];
  const rows = await library.read((db) =>
    db
      .selectFrom('party_word')
      .select('party')
      .where('word', 'in', words)
      .groupBy('party')
      .having((e) => e.fn.count('word').distinct(), '=', words.length)
      .execute(),
  );
  const found = await partiesOf(
    library,
    rows.map((row) => row.party),
  );
  return [...found].sort((a, b) => b.statements - a.statements || (a.party.id < b.party.id ? -1 : 1)).slice(0, limit);
}

/** So many names are looked at for one that was mistyped. */
const LIKE = 2_000;

/** Names of parties of which a word begins as a word of `name` does: among them are those that it was mistyped for. */
export async function partyNames({ read }: Library, name: string): Promise<readonly string[]> {
  const starts = [...new Set(nameWords(name).map((word) => word.slice(0, 2)))];
  if (starts.length === 0) return [];
  const rows = await read((db) =>
    db
      .selectFrom('party_word')
      .innerJoin('party', (on) =>
        on.onRef('party.id', '=', 'party_word.party').onRef('party.story', '=', 'party_word.story'),
      )
      .select('party.name')
      .distinct()
      .where((e) => e.or(starts.map((start) => e('party_word.word', 'like', `${start}%`))))
      .limit(LIKE)
      .execute(),
  );
  return rows.flatMap((row) => row.name ?? []);
}

/** The parties of those ids, in the order of the stories that have them. */
export async function partiesOf(library: Library, ids: readonly string[]): Promise<readonly StoredParty[]> {
  if (ids.length === 0) return [];
  const rows = await library.read((db) =>
    db
      .selectFrom('statement')
      .select((e) => ['party', e.fn.countAll<number>().as('n')])
      .where('party', 'in', ids)
      .groupBy('party')
      .execute(),
  );
  const counts = new Map(rows.map(({ party, n }) => [party, n]));
  return withCounts(library, new Map(ids.map((id) => [id, counts.get(id) ?? 0])));
}

/** The same of which is known how many statements each has. @param counts by their ids */
export async function withCounts(
  { read }: Library,
  counts: ReadonlyMap<string, number>,
): Promise<readonly StoredParty[]> {
  if (counts.size === 0) return [];
  const rows = await read((db) =>
    db
      .selectFrom('party')
      .select(['id', 'story', 'data'])
      .where('id', 'in', [...counts.keys()])
      .orderBy('story')
      .execute(),
  );
  const byId = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const its = byId.get(row.id);
    if (its) its.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId].map(([id, its]) => ({
    party: joined(its.map(({ data }) => JSON.parse(data) as Party)),
    stories: its.map(({ story }) => story),
    statements: counts.get(id)!,
  }));
}

/** One party of what its stories tell of it: the fullest name, and the first story's word where they differ. */
function joined(parts: readonly Party[]): Party {
  const fullest = parts.reduce((a, b) => ((b.name?.length ?? 0) > (a.name?.length ?? 0) ? b : a));
  const first = (field: 'description' | 'affiliation') => parts.find((part) => part[field] !== null)?.[field] ?? null;
  return {
    ...fullest,
    named: parts.some(({ named }) => named),
    description: first('description'),
    affiliation: first('affiliation'),
    members: parts.flatMap(({ members }) => members),
    maybe: parts.flatMap(({ maybe }) => maybe),
  };
}
