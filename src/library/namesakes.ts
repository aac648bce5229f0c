import { sql } from 'kysely';
import type { Party } from '../coverage/party.js';
import type { Library } from './open.js';

/**
 * Named parties of other stories that have one of the names, letter for letter, each as one of its stories tells of it.
 * Takes time by how many parties there are of a name, not by in how many stories they speak: from one id to the next is
 * a look-up in an index.
 */
export async function namesakes(
  { engine, read }: Library,
  names: readonly string[],
  besides: readonly string[],
): Promise<readonly Party[]> {
  if (names.length === 0) return [];
  const next = sql`select min(party.id) from party where party.named = 1 and party.name =`;
  const { rows } = await read((db) =>
    sql<{ data: string }>`with recursive found (name, id) as (
        select wanted.value, (${next} wanted.value) from ${engine.strings([...new Set(names)])} wanted
        union all
        select found.name, (${next} found.name and party.id > found.id) from found where found.id is not null)
      select data from (select id, (select data from party
          where party.name = one.name and party.named = 1 and party.id = one.id
          and party.story not in ${engine.strings(besides)} order by party.story limit 1) as data
        from (select id, min(name) as name from found where id is not null group by id) one) told
      where data is not null order by id`.execute(db),
  );
  return rows.map(({ data }) => JSON.parse(data) as Party);
}
