import { type Kysely, sql } from 'kysely';
import type { Library } from './open.js';
import type { Tables } from './tables.js';

/** What of an article tells which story it is of, and of which it is now. */
export interface Placement {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly outlet: string | null;
  /** When it was published, else read: days since 1970, with their fractions. */
  readonly day: number;
  readonly story: string | null;
}

const DAY = 86_400_000;

const placed = (db: Kysely<Tables>) =>
  db
    .selectFrom('article')
    .leftJoin('lineage', 'lineage.article', 'article.key')
    .select(['article.id', 'article.title', 'article.text', 'article.outlet', 'lineage.story'])
    .select(sql<number>`coalesce(article.published_at, article.read_at)`.as('at'));

/** The articles of those ids, in order of the ids; what the library does not have is passed over. */
export async function placements({ engine, read }: Library, ids: readonly string[]): Promise<readonly Placement[]> {
  const rows = await read((db) =>
    placed(db).where('article.id', 'in', engine.strings(ids)).orderBy('article.id').execute(),
  );
  return rows.map(({ at, ...row }) => ({ ...row, day: Number(at) / DAY }));
}

/** Ids of the articles of some stories. */
export async function membersOf({ engine, read }: Library, stories: readonly string[]): Promise<readonly string[]> {
  const rows = await read((db) =>
    db
      .selectFrom('lineage')
      .innerJoin('article', 'article.key', 'lineage.article')
      .select('article.id')
      .where('lineage.story', 'in', engine.strings(stories))
      .orderBy('article.id')
      .execute(),
  );
  return rows.map(({ id }) => id);
}

/** Ids of articles whose stories are still to be worked out, in order of time. */
export async function uncovered({ read }: Library, limit: number): Promise<readonly string[]> {
  const rows = await read((db) =>
    db
      .selectFrom('uncovered')
      .innerJoin('article', 'article.key', 'uncovered.article')
      .select('article.id')
      .orderBy(sql`coalesce(article.published_at, article.read_at)`)
      .orderBy('article.id')
      .limit(limit)
      .execute(),
  );
  return rows.map(({ id }) => id);
}
