import { type Kysely, sql } from 'kysely';
import type { Coverage } from '../coverage/coverage.js';
import { coverageRows } from './coverage-rows.js';
import type { Engine } from './engine.js';
import type { Library } from './open.js';
import { storable } from './packing.js';
import type { Tables } from './tables.js';

/** A story with what was worked out across its articles. */
export interface CoveredStory {
  readonly id: string;
  readonly title: string;
  /** Ids of its articles; those that the library does not have are passed over. */
  readonly articles: readonly string[];
  readonly coverage: Coverage;
}

/**
 * Puts stories in place of what there was of them, all in one transaction. What other stories have of the same parties
 * stays.
 *
 * @param dropped ids of stories that are no more, such as one that was joined to another
 */
export function replaceStories(
  { engine, write }: Library,
  stories: readonly CoveredStory[],
  dropped: readonly string[] = [],
): Promise<void> {
  return write(async (db) => {
    const touched = new Set(await dropStories(db, engine, [...dropped, ...stories.map(({ id }) => id)]));
    for (const story of stories) for (const key of await putStory(db, engine, story)) touched.add(key);
    await markStatements(db, engine, [...touched]);
  });
}

/**
 * Forgets what was worked out of the stories; their articles stay, and are of no story then.
 *
 * @returns the keys of their articles, whose statements are to be marked anew
 */
export async function dropStories(
  db: Kysely<Tables>,
  engine: Engine,
  stories: readonly string[],
): Promise<readonly number[]> {
  const listed = engine.strings(stories);
  const rows = await db.selectFrom('lineage').select('article').where('story', 'in', listed).execute();
  await db.deleteFrom('story').where('id', 'in', listed).execute();
  await engine.insertAll(db, 'uncovered', rows);
  return rows.map(({ article }) => article);
}

async function putStory(db: Kysely<Tables>, engine: Engine, story: CoveredStory): Promise<readonly number[]> {
  const { id, title, articles, coverage } = story;
  const found = await db
    .selectFrom('article')
    .select(['id', 'key', 'published_at', 'read_at'])
    .where('id', 'in', engine.strings(articles))
    .execute();
  const keys = new Map(found.map((row) => [row.id, row.key]));
  const instants = found.map((row) => row.published_at ?? row.read_at);
  await db
    .insertInto('story')
    .values({
      id,
      title: storable(title),
      started: instants.length > 0 ? instants.reduce((a, b) => Math.min(a, b)) : null,
      ended: instants.length > 0 ? instants.reduce((a, b) => Math.max(a, b)) : null,
      articles: found.length,
    })
    .execute();
  const touched = [...keys.values()];
  // an article is of one story: of the one that was told last
  await db.deleteFrom('lineage').where('article', 'in', engine.numbers(touched)).execute();
  await db.deleteFrom('uncovered').where('article', 'in', engine.numbers(touched)).execute();
  const rows = coverageRows(id, articles, coverage, (article) => keys.get(article));
  for (const [table, its] of Object.entries(rows)) await engine.insertAll(db, table as keyof Tables, its);
  return touched;
}

/** Writes on the articles' statements which party, claim and stance they have by now. */
export async function markStatements(db: Kysely<Tables>, engine: Engine, articles: readonly number[]): Promise<void> {
  const party = sql`(select m.party from party_member m
    where m.article = statement.article and m.source = statement.source limit 1)`;
  const ofClaim = (column: string) => sql`(select ${sql.ref(column)} from claim_statement c
    where c.article = statement.article and c.ref = statement.ref order by c.claim limit 1)`;
  const claim = ofClaim('c.claim');
  const stance = ofClaim('c.stance');
  await sql`update statement set party = ${party}, claim = ${claim}, stance = ${stance}
    where article in ${engine.numbers(articles)} and (party is distinct from ${party}
      or claim is distinct from ${claim} or stance is distinct from ${stance})`.execute(db);
}
