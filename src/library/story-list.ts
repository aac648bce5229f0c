import { type Kysely, sql } from 'kysely';
import type { Coverage } from '../coverage/coverage.js';
import type { Library } from './open.js';
import type { Tables } from './tables.js';

/** What is told of a story in a list. */
export interface StoryLine {
  readonly id: string;
  readonly title: string;
  /** When its first and last article were published, or else read: ISO instants; null for a story without articles. */
  readonly started: string | null;
  readonly ended: string | null;
  /** How many it has. */
  readonly articles: number;
  readonly claims: number;
}

const lines = (db: Kysely<Tables>) =>
  db
    .selectFrom('story')
    .selectAll('story')
    .select((of) =>
      of
        .selectFrom('claim')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('claim.story', '=', 'story.id')
        .as('claims'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

const lineOf = ({ id, title, started, ended, articles, claims }: Row): StoryLine => ({
  id,
  title,
  started: iso(started),
  ended: iso(ended),
  articles,
  claims: claims ?? 0,
});

/** Stories, those with the latest articles first. @param atLeast only those of so many articles or more */
export async function storyLines(
  library: Library,
  {
    limit = 50,
    offset = 0,
    atLeast = 1,
  }: { readonly limit?: number; readonly offset?: number; readonly atLeast?: number } = {},
): Promise<readonly StoryLine[]> {
  const rows = await library.read((db) =>
    lines(db)
      .where('articles', '>=', atLeast)
      .orderBy(sql`coalesce(ended, 0)`, 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute(),
  );
  return rows.map(lineOf);
}

/** A story with the ids of its articles and all that was worked out across them. */
export interface StoredStory extends StoryLine {
  readonly articleIds: readonly string[];
  readonly coverage: Coverage;
}

const IN_A_BATCH = 50;

/** Every story of the library in order of their ids, one in memory at a time. */
export async function* allStories(library: Library): AsyncGenerator<StoredStory> {
  for (let after = ''; ; ) {
    const rows = await library.read((db) =>
      db.selectFrom('story').select('id').where('id', '>', after).orderBy('id').limit(IN_A_BATCH).execute(),
    );
    if (rows.length === 0) return;
    for (const { id } of rows) {
      const found = await story(library, id);
      if (found) yield found;
    }
    after = rows.at(-1)!.id;
  }
}

/** The story of that id; null if there is none. */
export async function story(library: Library, id: string): Promise<StoredStory | null> {
  return library.read(async (db) => {
    const row = await lines(db).where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const placed = await db
      .selectFrom('lineage')
      .innerJoin('article', 'article.key', 'lineage.article')
      .select(['article.id', 'lineage.data'])
      .where('story', '=', id)
      .orderBy('position')
      .execute();
    const lineage = placed.flatMap(({ data }) => (data === null ? [] : [JSON.parse(data)]));
    const kept = async (table: 'party' | 'claim' | 'quotation' | 'series') => {
      const rows = await db.selectFrom(table).select('data').where('story', '=', id).orderBy('position').execute();
      return rows.map(({ data }) => JSON.parse(data));
    };
    const coverage: Coverage = {
      lineage,
      parties: await kept('party'),
      claims: await kept('claim'),
      quotations: await kept('quotation'),
      series: await kept('series'),
    };
    return { ...lineOf(row), articleIds: placed.map((one) => one.id), coverage };
  });
}

/** The titles of stories by their ids. */
export async function storyTitles(
  { engine, read }: Library,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await read((db) =>
    db.selectFrom('story').select(['id', 'title']).where('id', 'in', engine.strings(ids)).execute(),
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}
