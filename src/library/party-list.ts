import { type RawBuilder, sql } from 'kysely';
import { nameWords } from './coverage-rows.js';
import { type After, type Listed, listed } from './listed.js';
import type { Library } from './open.js';
import { type StoredParty, withCounts } from './parties.js';

/** Which parties to list: all that fit every condition named. */
export interface PartyFilter {
  /** Words that its name has, whatever their case and accents. */
  readonly name?: string | undefined;
  readonly story?: string | undefined;
}

/** How many statements a party has, and its id. */
export type PartyPlace = readonly [statements: number, id: string];

interface Row {
  readonly id: string;
  readonly n: number;
}

/** Parties that say something; who says most first. */
export async function partiesListed(
  library: Library,
  filter: PartyFilter,
  { limit, after }: After<PartyPlace>,
): Promise<Listed<StoredParty, PartyPlace>> {
  const behind = after && sql`having count(*) < ${after[0]} or (count(*) = ${after[0]} and party > ${after[1]})`;
  const rows = await library.read(async (db) => {
    const found = await sql<Row>`select party as id, count(*) as n from statement
      where ${conditions(filter)} group by party ${behind ?? sql``}
      order by count(*) desc, party limit ${limit + 1}`.execute(db);
    return found.rows;
  });
  const { items, next } = listed(rows, limit, ({ n, id }): PartyPlace => [n, id]);
  const parties = await withCounts(library, new Map(items.map(({ id, n }) => [id, n])));
  const byId = new Map(parties.map((one) => [one.party.id, one]));
  return { items: items.flatMap(({ id }) => byId.get(id) ?? []), next };
}

/** How many there are. */
export async function countParties({ read }: Library, filter: PartyFilter): Promise<number> {
  const { rows } = await read((db) =>
    sql<{ n: number }>`select count(distinct party) as n from statement where ${conditions(filter)}`.execute(db),
  );
  return rows[0]!.n;
}

function conditions({ name, story }: PartyFilter): RawBuilder<unknown> {
  const where: RawBuilder<unknown>[] = [sql`party is not null`];
  if (story !== undefined) where.push(sql`party in (select id from party where party.story = ${story})`);
  if (name !== undefined) where.push(sql`party in ${partiesWith(name)}`);
  return sql.join(where, sql` and `);
}

/** The parties whose name has all the words, as a list for `in`. */
export function partiesWith(name: string): RawBuilder<unknown> {
  const words = [...new Set(nameWords(name))];
  if (words.length === 0) return sql`(select party from party_word where 1 = 0)`;
  return sql`(select party from party_word where word in (${sql.join(words)})
    group by party having count(distinct word) = ${words.length})`;
}
