import type { Party } from '../coverage/party.js';
import type { Library } from './open.js';

/** Named parties of other stories that have one of the names, letter for letter. */
export async function namesakes(
  { engine, read }: Library,
  names: readonly string[],
  besides: readonly string[],
): Promise<readonly Party[]> {
  if (names.length === 0) return [];
  const rows = await read((db) =>
    db
      .selectFrom('party')
      .select('id')
      // what one of its stories tells of it will do
      .select((e) => e.fn.min('data').as('data'))
      .where('name', 'in', engine.strings(names))
      .where('named', '=', 1)
      .where('story', 'not in', engine.strings(besides))
      .groupBy('id')
      .orderBy('id')
      .execute(),
  );
  return rows.map(({ data }) => JSON.parse(data) as Party);
}
