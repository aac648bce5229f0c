import type { Library } from './open.js';
import { see } from './sightings.js';

/** What is known of a page before it is read: its article, or that it was removed. */
export type KnownPage = { readonly article: string } | { readonly removed: true };

/**
 * Which of the pages need not be read, for they were. Those that are there count as seen once more.
 *
 * @param hashes by `pageHash`
 * @param at ISO instant at which they were fetched
 */
export async function knownPages(
  library: Library,
  hashes: readonly string[],
  at: string,
): Promise<ReadonlyMap<string, KnownPage>> {
  if (hashes.length === 0) return new Map();
  const asked = [...new Set(hashes)];
  const found = await library.read((db) =>
    db
      .selectFrom('page')
      .innerJoin('article', 'article.page', 'page.key')
      .select(['page.hash', 'article.id', 'article.key', 'article.url'])
      .where('page.hash', 'in', library.engine.strings(asked))
      .execute(),
  );
  const removed = await library.read((db) =>
    db.selectFrom('removed').select('hash').where('hash', 'in', library.engine.strings(asked)).execute(),
  );
  const instant = Date.parse(at);
  const sights = found.flatMap(({ url, key }) => (url === null ? [] : [{ url, article: key, at: instant }]));
  if (sights.length > 0) await library.write((db) => see(db, sights));
  return new Map<string, KnownPage>([
    ...removed.map(({ hash }) => [hash, { removed: true }] as const),
    ...found.map(({ hash, id }) => [hash, { article: id }] as const),
  ]);
}
