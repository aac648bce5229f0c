import type { Claim } from '../coverage/claim.js';
import type { Library } from './open.js';

/** A claim with the story that it is of; null if there is none of that id. */
export async function claim(
  library: Library,
  id: string,
): Promise<{ readonly claim: Claim; readonly story: string } | null> {
  const row = await library.read((db) =>
    db.selectFrom('claim').select(['story', 'data']).where('id', '=', id).orderBy('story').executeTakeFirst(),
  );
  return row ? { claim: JSON.parse(row.data), story: row.story } : null;
}

/** Claims by their ids. */
export async function claimsById(
  { engine, read }: Library,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const rows = await read((db) =>
    db.selectFrom('claim').select(['id', 'data']).where('id', 'in', engine.strings(ids)).execute(),
  );
  return new Map(rows.map(({ id, data }) => [id, JSON.parse(data)]));
}
