import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { StoryLine } from '../formats/library/views/stories-text.js';
import { instantAsked } from './article-rows.js';
import { gapsIn } from './claim-gaps.js';
import type { Engine } from './engine.js';
import { type After, type Listed, listed } from './listed.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';
import type { Tables } from './tables.js';

/** Which stories to list: all that fit every condition named. */
export interface StoryFilter {
  /** One that this outlet has an article of. */
  readonly outlet?: string | undefined;
  /** ISO day or instant: its latest article is of then or later. */
  readonly since?: string | undefined;
  /** ISO day or instant: its first article is of before then. */
  readonly until?: string | undefined;
  /** Id of a party that speaks in it. */
  readonly party?: string | undefined;
  /** Of so many articles or more. */
  readonly atLeast?: number | undefined;
}

/** When the latest article of a story is of, in ms since 1970 (0: not known), and its id. */
export type StoryPlace = readonly [ended: number, id: string];

interface Row {
  readonly id: string;
  readonly title: string;
  readonly started: number | null;
  readonly ended: number | null;
  readonly articles: number;
}

/** Stories with what tells how much there is of each and how few places it comes from; the latest first. */
export async function storySummaries(
  library: Library,
  { limit = 50, ...filter }: StoryFilter & { readonly limit?: number | undefined } = {},
): Promise<readonly StoryLine[]> {
  return (await storiesListed(library, filter, { limit })).items;
}

/** The same, a stretch of the list at a time. */
export function storiesListed(
  { engine, read }: Library,
  filter: StoryFilter,
  { limit, after }: After<StoryPlace>,
): Promise<Listed<StoryLine, StoryPlace>> {
  const where = conditions(filter);
  if (after !== undefined) {
    const [ended, id] = after;
    where.push(sql`(coalesce(ended, 0) < ${ended} or (coalesce(ended, 0) = ${ended} and id > ${id}))`);
  }
  return read(async (db) => {
    const { rows } = await sql<Row>`select id, title, started, ended, articles from story
      where ${sql.join(where, sql` and `)} order by coalesce(ended, 0) desc, id limit ${limit + 1}`.execute(db);
    const { items, next } = listed(rows, limit, ({ ended, id }): StoryPlace => [ended ?? 0, id]);
    return { items: await summarised(engine, db, items), next };
  });
}

function conditions({ outlet, since, until, party, atLeast = 1 }: StoryFilter): RawBuilder<unknown>[] {
  const where: RawBuilder<unknown>[] = [sql`articles >= ${atLeast}`];
  if (since !== undefined) where.push(sql`ended >= ${instantAsked(since)}`);
  if (until !== undefined) where.push(sql`started < ${instantAsked(until)}`);
  if (party !== undefined) where.push(sql`id in (select story from party where party.id = ${party})`);
  if (outlet !== undefined)
    where.push(sql`id in (select lineage.story from lineage join article on article.key = lineage.article
      where article.outlet_key = ${outletKey(outlet)})`);
  return where;
}

async function summarised(engine: Engine, db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly StoryLine[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const placed = await articlesIn(engine, db, ids);
  const said = await statementsIn(engine, db, ids);
  const claims = await claimsIn(engine, db, ids);
  return rows.map(({ id, title, started, ended, articles }) => ({
    id,
    title: title === '' ? null : title,
    first: dayOf(started),
    last: dayOf(ended),
    articles,
    ...{ outlets: placed.get(id)?.outlets ?? 0, origins: placed.get(id)?.origins ?? 0 },
    ...{ statements: said.get(id)?.statements ?? 0, unnamed: said.get(id)?.unnamed ?? 0 },
    ...(claims.get(id) ?? { claims: 0, widest: null }),
  }));
}

const dayOf = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 10);

type OfStory<T> = T & { readonly story: string };

const byStory = <T>(rows: readonly OfStory<T>[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.story, row]));

async function articlesIn(engine: Engine, db: Kysely<Tables>, stories: readonly string[]) {
  const { rows } = await sql<OfStory<{ outlets: number; origins: number }>>`select lineage.story as story,
      count(distinct article.outlet_key) as outlets,
      sum(case when lineage.relation = 'origin' then 1 else 0 end) as origins
    from lineage join article on article.key = lineage.article
    where lineage.story in ${engine.strings(stories)} group by lineage.story`.execute(db);
  return byStory(rows);
}

async function statementsIn(engine: Engine, db: Kysely<Tables>, stories: readonly string[]) {
  const { rows } = await sql<OfStory<{ statements: number; unnamed: number }>>`select lineage.story as story,
      count(*) as statements, sum(case when statement.named = 0 then 1 else 0 end) as unnamed
    from lineage join statement on statement.article = lineage.article
    where lineage.story in ${engine.strings(stories)} group by lineage.story`.execute(db);
  return byStory(rows);
}

/** How many claims, and the one that most more articles carry than it has origins, where one has such a gap. */
async function claimsIn(engine: Engine, db: Kysely<Tables>, stories: readonly string[]) {
  const { rows } = await sql<{ story: string; id: string; text: string }>`select story, id, text from claim
    where story in ${engine.strings(stories)} order by story, position`.execute(db);
  const gapOf = await gapsIn(engine, db, stories);
  const found = new Map<string, { claims: number; widest: StoryLine['widest'] }>();
  for (const { story, id, text } of rows) {
    const its = found.get(story) ?? { claims: 0, widest: null };
    found.set(story, its);
    its.claims++;
    const { articles, origins } = gapOf(story, id);
    // what nobody backs comes from nowhere, which is no gap
    if (origins > 0 && articles - origins > (its.widest ? its.widest.articles - its.widest.origins : 0))
      its.widest = { text, articles, origins };
  }
  return found;
}
