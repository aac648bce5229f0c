import { type Kysely, sql } from 'kysely';
import { type Addition, indexArticles } from './add.js';
import { articleId, articleRow } from './article-rows.js';
import { inBatches } from './batches.js';
import type { Library } from './open.js';
import { ABSENT, type Page, pageOf } from './page.js';
import { markStatements } from './stories.js';
import type { Tables } from './tables.js';

/** An article with the page that it was read from. */
export interface ArticlePage {
  readonly id: string;
  /** ISO instant. */
  readonly readAt: string;
  readonly page: Page;
}

/**
 * The pages of all articles that something else than `reader` read, a batch in memory at a time. What is put back by
 * `replaceReading` meanwhile is not given again, so that it can be broken off at any time and begun again.
 */
export async function* pagesToReread({ read }: Library, reader: string): AsyncGenerator<ArticlePage> {
  const rows = inBatches((after, limit) =>
    read((db) =>
      db
        .selectFrom('article')
        .innerJoin('page', 'page.key', 'article.page')
        .select(['article.key', 'article.id', 'article.read_at'])
        .select(['page.kind', 'page.name', 'page.url', 'page.origin', 'page.content_type', 'page.item'])
        .select('page.bytes')
        .where('article.reader', '!=', reader)
        .where('page.kind', '!=', ABSENT)
        .where('article.key', '>', after)
        .orderBy('article.key')
        .limit(limit)
        .execute(),
    ),
  );
  for await (const row of rows) yield { id: row.id, readAt: new Date(row.read_at).toISOString(), page: pageOf(row) };
}

/** What came of reading an article again. */
export interface Replaced {
  /** Its id now: another one where what makes its id is read otherwise. */
  readonly id: string;
  /** The story that has to be worked out anew; null if it was of none. */
  readonly story: string | null;
}

/**
 * Puts a new reading of the same page in an article's place, whole or not at all. Its page, and when it was seen and
 * read first, stay; so do people's judgements, which follow it to its new id.
 *
 * @param id of the article; null is given back if there is none
 */
export function replaceReading(
  { engine, write }: Library,
  id: string,
  addition: Omit<Addition, 'readAt' | 'page'>,
): Promise<Replaced | null> {
  return write(async (db) => {
    const old = await db
      .selectFrom('article')
      .leftJoin('lineage', 'lineage.article', 'article.key')
      .select(['article.key', 'article.page', 'article.read_at', 'lineage.story'])
      .where('article.id', '=', id)
      .executeTakeFirst();
    if (!old) return null;
    const { key, page, story } = old;
    const now = { ...addition, page: null, readAt: new Date(old.read_at).toISOString() };
    const newId = articleId(addition.reading.article);
    const other = newId === id ? undefined : await keyOf(db, newId);
    if (other !== undefined) {
      // the new reading tells that it is an article which the library has
      await db.updateTable('sighting').set({ article: other }).where('article', '=', key).execute();
      await db.deleteFrom('article').where('key', '=', key).execute();
    } else {
      await db.updateTable('article').set(articleRow(now, page)).where('key', '=', key).execute();
      await db.deleteFrom('statement').where('article', '=', key).execute();
      await indexArticles(engine, db, [{ key, addition: now }]);
      await markStatements(db, engine, [key]);
    }
    if (newId !== id) await follow(db, id, newId);
    return { id: newId, story };
  });
}

async function keyOf(db: Kysely<Tables>, id: string): Promise<number | undefined> {
  return (await db.selectFrom('article').select('key').where('id', '=', id).executeTakeFirst())?.key;
}

/** Has what names the article by its old id name it by the new one. */
async function follow(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  const about = db.selectFrom('judgement_article').select('judgement').where('article', '=', from);
  await db
    .updateTable('judgement')
    .set({ decision: sql`replace(decision, ${`"${from}"`}, ${`"${to}"`})` })
    .where('id', 'in', about)
    .execute();
  const both = db.selectFrom('judgement_article').select('judgement').where('article', '=', to);
  await db.deleteFrom('judgement_article').where('article', '=', from).where('judgement', 'in', both).execute();
  await db.updateTable('judgement_article').set({ article: to }).where('article', '=', from).execute();
  await db.updateTable('lineage_edge').set({ from_article: to }).where('from_article', '=', from).execute();
  await db.updateTable('alert_event').set({ article: to }).where('article', '=', from).execute();
}
