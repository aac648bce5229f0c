import { type Kysely, sql } from 'kysely';
import type { Covered } from '../coverage/covered.js';
import type { Lineage, Relation } from '../coverage/lineage.js';
import type { Reading } from '../statements/reading.js';
import { instantAsked } from './article-rows.js';
import { type After, type Listed, listed } from './listed.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';
import { unpackReading } from './packing.js';
import type { Tables } from './tables.js';

/** What is told of an article in a list, and in its citable line. */
export interface ArticleLine {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** ISO instant. */
  readonly readAt: string;
  readonly language: string | null;
  /** SHA-256 of the text, in hex. */
  readonly textHash: string;
  readonly story: string | null;
  readonly relation: Relation | null;
}

/** An article with all that was read in it. */
export interface StoredArticle extends ArticleLine {
  readonly reading: Reading;
  readonly lineage: Lineage | null;
}

const IN_A_BATCH = 100;

const LINE = [
  'article.key',
  'article.id',
  'article.url',
  'article.outlet',
  'article.title',
  'article.byline',
  'article.published',
  'article.modified',
  'article.read_at',
  'article.language',
  'article.text_hash',
  'lineage.story',
  'lineage.relation',
] as const;

const WHOLE = ['article.text', 'article.reading', 'lineage.data as lineage'] as const;

const lines = (db: Kysely<Tables>) =>
  db.selectFrom('article').leftJoin('lineage', 'lineage.article', 'article.key').select(LINE);

type LineRow = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];

export const lineOf = (row: LineRow): ArticleLine => ({
  id: row.id,
  url: row.url,
  outlet: row.outlet,
  title: row.title,
  byline: JSON.parse(row.byline),
  published: row.published,
  modified: row.modified,
  readAt: new Date(row.read_at).toISOString(),
  language: row.language,
  textHash: row.text_hash,
  story: row.story,
  relation: row.relation as Relation | null,
});

type WholeRow = LineRow & { readonly text: string; readonly reading: Uint8Array; readonly lineage: string | null };

const storedOf = (row: WholeRow): StoredArticle => ({
  ...lineOf(row),
  reading: unpackReading(row.reading, row.text),
  lineage: row.lineage === null ? null : JSON.parse(row.lineage),
});

/** The article of that id; null if there is none. */
export async function article(library: Library, id: string): Promise<StoredArticle | null> {
  const row = await library.read((db) => lines(db).select(WHOLE).where('article.id', '=', id).executeTakeFirst());
  return row ? storedOf(row) : null;
}

/** The articles as coverage sees them, in order of their ids; ids that the library does not have are passed over. */
export async function covered(library: Library, ids: readonly string[]): Promise<readonly Covered[]> {
  const rows = await library.read((db) =>
    db
      .selectFrom('article')
      .select(['id', 'read_at', 'text', 'reading'])
      .where('id', 'in', library.engine.strings(ids))
      .orderBy('id')
      .execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    readAt: new Date(row.read_at).toISOString(),
    reading: unpackReading(row.reading, row.text),
  }));
}

/** Which articles to list: all that fit every condition named. */
export interface ArticleFilter {
  readonly id?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly story?: string | undefined;
  readonly textHash?: string | undefined;
  /** ISO day or instant of publication: from it on. */
  readonly since?: string | undefined;
  /** ISO day or instant: before it. */
  readonly until?: string | undefined;
}

/** Articles, the latest first. */
export async function articleLines(
  library: Library,
  filter: ArticleFilter,
  { limit = 100 }: { readonly limit?: number } = {},
): Promise<readonly ArticleLine[]> {
  return (await articlesListed(library, filter, { limit })).items;
}

/** When an article was published, else read, in ms since 1970, and its id. */
export type ArticlePlace = readonly [at: number, id: string];

const AT = sql<number>`coalesce(article.published_at, article.read_at)`;

/** The same, a stretch of the list at a time. */
export async function articlesListed(
  library: Library,
  { id, outlet, url, story, textHash, since, until }: ArticleFilter,
  { limit, after }: After<ArticlePlace>,
): Promise<Listed<ArticleLine, ArticlePlace>> {
  const rows = await library.read((db) =>
    lines(db)
      .select(AT.as('at'))
      .$if(id !== undefined, (of) => of.where('article.id', '=', id!))
      .$if(outlet !== undefined, (of) => of.where('outlet_key', '=', outletKey(outlet!)))
      .$if(url !== undefined, (of) => of.where('url', '=', url!))
      .$if(story !== undefined, (of) => of.where('story', '=', story!))
      .$if(textHash !== undefined, (of) => of.where('text_hash', '=', textHash!))
      .$if(since !== undefined, (of) => of.where('published_at', '>=', instantAsked(since!)))
      .$if(until !== undefined, (of) => of.where('published_at', '<', instantAsked(until!)))
      .$if(after !== undefined, (of) => of.where(behind(after!)))
      .orderBy(AT, 'desc')
      .orderBy('article.id')
      .limit(limit + 1)
      .execute(),
  );
  const { items, next } = listed(rows, limit, (row): ArticlePlace => [row.at, row.id]);
  return { items: items.map(lineOf), next };
}

const behind = ([at, id]: ArticlePlace) => sql<boolean>`(${AT} < ${at} or (${AT} = ${at} and article.id > ${id}))`;

/** Every article of the library in order of their ids, whoever added them when; a batch in memory at a time. */
export async function* allArticles({ read }: Library): AsyncGenerator<StoredArticle> {
  for (let after = ''; ; ) {
    const rows = await read((db) =>
      lines(db).select(WHOLE).where('article.id', '>', after).orderBy('article.id').limit(IN_A_BATCH).execute(),
    );
    if (rows.length === 0) return;
    for (const row of rows) yield storedOf(row);
    after = rows.at(-1)!.id;
  }
}
