import type { Kysely } from 'kysely';
import type { Library } from './open.js';
import { sha256 } from './packing.js';
import type { Tables } from './tables.js';

/** By what an article that was taken out is known again; only hashes are kept of it. */
export interface Hashes {
  readonly id: string;
  readonly url: string | null;
  /** Of its page. */
  readonly page: string | null;
}

/** The hashes under which something of these may have been removed. */
export const removalHashes = ({ id, url, page }: Hashes): readonly string[] => [
  id,
  ...(url === null ? [] : [urlHash(url)]),
  ...(page === null ? [] : [page]),
];

export const urlHash = (url: string): string => sha256(url).slice(0, 32);

export async function removedAmong(db: Kysely<Tables>, asked: readonly Hashes[]): Promise<ReadonlySet<string>> {
  const hashes = asked.flatMap(removalHashes);
  if (hashes.length === 0) return new Set();
  const rows = await db.selectFrom('removed').select('hash').where('hash', 'in', hashes).execute();
  return new Set(rows.map(({ hash }) => hash));
}

export const isRemoved = (removed: ReadonlySet<string>, hashes: Hashes): boolean =>
  removalHashes(hashes).some((hash) => removed.has(hash));

/** A hash of something that was taken out, and when: an ISO instant. */
export interface RemovedHash {
  readonly hash: string;
  readonly at: string;
}

/** The hashes of all that was ever taken out, in order. */
export async function removedHashes(library: Library): Promise<readonly RemovedHash[]> {
  const rows = await library.read((db) => db.selectFrom('removed').selectAll().orderBy('at').orderBy('hash').execute());
  return rows.map(({ hash, at }) => ({ hash, at: new Date(at).toISOString() }));
}
