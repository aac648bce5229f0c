import { type RawBuilder, sql } from 'kysely';
import type { StoryLine } from '../formats/library/views/stories-text.js';
import { instantOf } from './article-rows.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';

/** Which stories to list: all that fit every condition named. */
export interface StoryFilter {
  /** One that this outlet has an article of. */
  readonly outlet?: string | undefined;
  /** ISO day or instant: its latest article is of then or later. */
  readonly since?: string | undefined;
  /** Of so many articles or more. */
  readonly atLeast?: number | undefined;
  readonly limit?: number | undefined;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly started: number | null;
  readonly ended: number | null;
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
  readonly claims: number;
}

/** Stories with what tells how much there is of each and how few places it comes from; the latest first. */
export async function storySummaries(
  { engine, read }: Library,
  { outlet, since, atLeast = 1, limit = 50 }: StoryFilter = {},
): Promise<readonly StoryLine[]> {
  const where: RawBuilder<unknown>[] = [sql`story.articles >= ${atLeast}`];
  if (since !== undefined) where.push(sql`story.ended >= ${instantOf(since)}`);
  if (outlet !== undefined)
    where.push(sql`story.id in (select lineage.story from lineage join article on article.key = lineage.article
      where article.outlet_key = ${outletKey(outlet)})`);
  return read(async (db) => {
    const { rows } = await sql<Row>`select story.id as id, story.title as title, story.started as started,
        story.ended as ended, story.articles as articles,
        (select count(distinct article.outlet_key) from lineage join article on article.key = lineage.article
          where lineage.story = story.id) as outlets,
        (select count(*) from lineage where lineage.story = story.id and relation = 'origin') as origins,
        (select count(*) from claim where claim.story = story.id) as claims
      from story where ${sql.join(where, sql` and `)}
      order by coalesce(story.ended, 0) desc, story.id limit ${limit}`.execute(db);
    const widest = await widestClaims(
      rows.map(({ id }) => id),
      async (listed) => {
        const counted = await sql<Counted>`select claim.story as story, claim.text as text,
            (select count(distinct s.article) from claim_statement s where s.claim = claim.id and s.story = claim.story
              and s.partly = 0 and s.stance is not null) as articles,
            (select count(*) from claim_origin o where o.claim = claim.id and o.story = claim.story) as origins
          from claim where claim.story in ${engine.strings(listed)} order by claim.story, claim.position`.execute(db);
        return counted.rows;
      },
    );
    return rows.map(({ title, started, ended, ...row }) => ({
      ...row,
      title: title === '' ? null : title,
      first: dayOf(started),
      last: dayOf(ended),
      widest: widest.get(row.id) ?? null,
    }));
  });
}

const dayOf = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 10);

interface Counted {
  readonly story: string;
  readonly text: string;
  readonly articles: number;
  readonly origins: number;
}

/** For each story the claim that most more articles carry than it has origins; none where no claim has such a gap. */
async function widestClaims(
  stories: readonly string[],
  claimsOf: (stories: readonly string[]) => Promise<readonly Counted[]>,
): Promise<ReadonlyMap<string, NonNullable<StoryLine['widest']>>> {
  const widest = new Map<string, NonNullable<StoryLine['widest']>>();
  if (stories.length === 0) return widest;
  for (const { story, ...claim } of await claimsOf(stories)) {
    const best = widest.get(story);
    const gap = claim.articles - claim.origins;
    if (gap > (best ? best.articles - best.origins : 0)) widest.set(story, claim);
  }
  return widest;
}
