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

/** The texts of claims by their ids. */
export async function claimTexts(
  { engine, read }: Library,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await read((db) =>
    db.selectFrom('claim').select(['id', 'text']).where('id', 'in', engine.strings(ids)).execute(),
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}
