import { type Kysely, sql } from 'kysely';
import { type Addition, indexArticles } from './add.js';
import { articleId, articleRow } from './article-rows.js';
import { inBatches } from './batches.js';
import type { Engine } from './engine.js';
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
      paged(db)
        .where('article.reader', '!=', reader)
        .where('article.key', '>', after)
        .orderBy('article.key')
        .limit(limit)
        .execute(),
    ),
  );
  for await (const row of rows) yield articlePage(row);
}

/** The page of one article, whatever read it; null if only its reading was kept. */
export async function pageToReread({ read }: Library, article: string): Promise<ArticlePage | null> {
  const row = await read((db) => paged(db).where('article.id', '=', article).executeTakeFirst());
  return row ? articlePage(row) : null;
}

const paged = (db: Kysely<Tables>) =>
  db
    .selectFrom('article')
    .innerJoin('page', 'page.key', 'article.page')
    .select(['article.key', 'article.id', 'article.read_at'])
    .select(['page.kind', 'page.name', 'page.url', 'page.origin', 'page.content_type', 'page.item', 'page.bytes'])
    .where('page.kind', '!=', ABSENT);

function articlePage(row: Awaited<ReturnType<ReturnType<typeof paged>['execute']>>[number]): ArticlePage {
  return { id: row.id, readAt: new Date(row.read_at).toISOString(), page: pageOf(row) };
}

/** How many articles `pagesToReread` has to give, and how many more can't be read again, for only their readings were kept. */
export async function countToReread(
  { read }: Library,
  reader: string,
): Promise<{ readonly pages: number; readonly without: number }> {
  const rows = await read((db) =>
    db
      .selectFrom('article')
      .leftJoin('page', 'page.key', 'article.page')
      .select(sql<number>`case when page.kind is null or page.kind = ${ABSENT} then 1 else 0 end`.as('without'))
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('article.reader', '!=', reader)
      .groupBy('without')
      .execute(),
  );
  const count = (without: number) => rows.find((row) => row.without === without)?.n ?? 0;
  return { pages: count(0), without: count(1) };
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
      .select(['article.key', 'article.page', 'article.read_at', 'article.text', 'lineage.story'])
      .where('article.id', '=', id)
      .executeTakeFirst();
    if (!old) return null;
    const { key, page, story } = old;
    const now = { ...addition, page: null, readAt: new Date(old.read_at).toISOString() };
    const newId = articleId(addition.reading.article);
    const other = newId === id ? undefined : await keyOf(db, newId);
    if (story !== null) await coverOnceMore(engine, db, story, key);
    if (other !== undefined) {
      // the new reading tells that it is an article which the library has
      await db.updateTable('sighting').set({ article: other }).where('article', '=', key).execute();
      await db.deleteFrom('article').where('key', '=', key).execute();
    } else {
      await db.updateTable('article').set(articleRow(now, page)).where('key', '=', key).execute();
      const its = old.text === addition.reading.article.text ? [] : (['fingerprint', 'term'] as const);
      for (const table of ['statement', 'meaning', ...its] as const)
        await db.deleteFrom(table).where('article', '=', key).execute();
      await indexArticles(engine, db, [{ key, addition: now }]);
      await markStatements(db, engine, [key]);
    }
    if (newId !== id) await follow(db, id, newId);
    return { id: newId, story };
  });
}

/** Has the story of an article that changes worked out anew, by what is left of it too. */
async function coverOnceMore(engine: Engine, db: Kysely<Tables>, story: string, key: number): Promise<void> {
  const [other] = await db
    .selectFrom('lineage')
    .select('article')
    .where('story', '=', story)
    .where('article', '!=', key)
    .limit(1)
    .execute();
  await engine.insertAll(db, 'uncovered', [{ article: key }, ...(other ? [other] : [])]);
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
