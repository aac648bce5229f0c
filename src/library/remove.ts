import type { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';
import { removalHashes, urlHash } from './removed.js';
import { dropStories, markStatements } from './stories.js';
import type { Tables } from './tables.js';

/** What to take out: one article, all that an address ever held, or all of an outlet. */
export type Removal = { readonly id: string } | { readonly url: string } | { readonly outlet: string };

export interface Removed {
  /** Ids of the articles that were taken out. */
  readonly articles: readonly string[];
  /** The stories that stood on them, which have to be worked out anew, with the articles that are left to each. */
  readonly stories: readonly { readonly id: string; readonly articles: readonly string[] }[];
}

/**
 * Takes articles out with all that came of them: pages, statements, search words, and what was worked out of their
 * stories, whose evidence has their words. Judgements and alerts about them go too. Only hashes stay, so that they are
 * not added again. In a file, what was deleted is overwritten.
 */
export async function remove(library: Library, removal: Removal, at: string): Promise<Removed> {
  const { engine } = library;
  const removed = await library.write(async (db) => {
    const doomed = await doomedBy(db, removal);
    if (doomed.length === 0) return { articles: [], stories: [] };
    const keys = doomed.map(({ key }) => key);
    const stories = await storiesOf(db, engine, keys);
    const ids = stories.map(({ id }) => id);
    const touched = await dropStories(db, engine, ids);
    await forget(db, engine, doomed);
    await markStatements(db, engine, touched);
    const hashes = doomed.flatMap(({ id, hash }) => removalHashes({ id, url: null, page: hash }));
    const own = 'url' in removal ? [urlHash(removal.url)] : [];
    const rows = [...new Set([...hashes, ...own])].map((hash) => ({ hash, at: Date.parse(at) }));
    await engine.insertAll(db, 'removed', rows);
    return { articles: doomed.map(({ id }) => id), stories };
  });
  if (removed.articles.length > 0) await library.read(() => engine.scrub());
  return removed;
}

/** The ids of the articles that would be taken out. */
export async function wouldRemove({ read }: Library, removal: Removal): Promise<readonly string[]> {
  return (await read((db) => doomedBy(db, removal))).map(({ id }) => id);
}

interface Doomed {
  readonly key: number;
  readonly id: string;
  readonly page: number | null;
  readonly hash: string | null;
  readonly url: string | null;
  /** Where its page was fetched, which may be another address than the one that the page gives itself. */
  readonly fetched: string | null;
}

function doomedBy(db: Kysely<Tables>, removal: Removal): Promise<readonly Doomed[]> {
  const articles = db
    .selectFrom('article')
    .leftJoin('page', 'page.key', 'article.page')
    .select(['article.key', 'article.id', 'article.page', 'article.url', 'page.hash', 'page.url as fetched'])
    .orderBy('article.key');
  if ('id' in removal) return articles.where('article.id', '=', removal.id).execute();
  if ('outlet' in removal) return articles.where('article.outlet_key', '=', outletKey(removal.outlet)).execute();
  const { url } = removal;
  return articles.where((e) => e.or([e('article.url', '=', url), e('page.url', '=', url)])).execute();
}

/** The stories of the articles, and of those that have their text or claims from them; without the articles. */
async function storiesOf(db: Kysely<Tables>, engine: Engine, keys: readonly number[]) {
  const listed = engine.numbers(keys);
  const own = db.selectFrom('lineage').select('story').where('article', 'in', listed);
  const fed = db
    .selectFrom('lineage_edge')
    .innerJoin('article', 'article.id', 'lineage_edge.from_article')
    .select('story')
    .where('article.key', 'in', listed);
  const touched = [...new Set([...(await own.execute()), ...(await fed.execute())].map(({ story }) => story))].sort();
  const left = await db
    .selectFrom('lineage')
    .innerJoin('article', 'article.key', 'lineage.article')
    .select(['story', 'id'])
    .where('story', 'in', engine.strings(touched))
    .where('article.key', 'not in', listed)
    .orderBy('position')
    .execute();
  return touched.map((id) => ({ id, articles: left.filter(({ story }) => story === id).map((row) => row.id) }));
}

async function forget(db: Kysely<Tables>, engine: Engine, doomed: readonly Doomed[]): Promise<void> {
  const keys = engine.numbers(doomed.map(({ key }) => key));
  const ids = engine.strings(doomed.map(({ id }) => id));
  const about = db.selectFrom('judgement_article').select('judgement').where('article', 'in', ids);
  await db.deleteFrom('judgement').where('id', 'in', about).execute();
  await db.deleteFrom('alert_event').where('article', 'in', ids).execute();
  await db.deleteFrom('fingerprint').where('article', 'in', keys).execute();
  await db.deleteFrom('term').where('article', 'in', keys).execute();
  await db.deleteFrom('article').where('key', 'in', keys).execute();
  const pages = doomed.flatMap(({ page }) => (page === null ? [] : [page]));
  const urls = doomed.flatMap(({ url, fetched }) => [url, fetched].filter((one) => one !== null));
  const left = db.selectFrom('article').select('page').where('page', 'is not', null);
  await db
    .deleteFrom('page')
    .where('key', 'in', engine.numbers(pages))
    .where('key', 'not in', left.$castTo<{ page: number }>())
    .execute();
  await db.deleteFrom('recheck').where('url', 'in', engine.strings(urls)).execute();
}
