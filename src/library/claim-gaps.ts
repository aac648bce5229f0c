import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/** How many articles carry a claim, and how many origins it has. */
export interface Gap {
  readonly articles: number;
  readonly origins: number;
}

interface Counted {
  readonly story: string;
  readonly claim: string;
  readonly n: number;
}

/** Counts the claims of some stories; what is given tells the gap of one. */
export async function gapsIn(
  engine: Engine,
  db: Kysely<Tables>,
  stories: readonly string[],
): Promise<(story: string, claim: string) => Gap> {
  const carried = await sql<Counted>`select story, claim, count(distinct article) as n from claim_statement
    where story in ${engine.strings(stories)} and partly = 0 and stance = 'backs' group by story, claim`.execute(db);
  const placed = await sql<Counted>`select story, claim, count(*) as n from claim_origin
    where story in ${engine.strings(stories)} group by story, claim`.execute(db);
  const [articles, origins] = [carried, placed].map(
    ({ rows }) => new Map(rows.map(({ story, claim, n }) => [`${story} ${claim}`, n])),
  );
  return (story, claim) => {
    const key = `${story} ${claim}`;
    return { articles: articles!.get(key) ?? 0, origins: origins!.get(key) ?? 0 };
  };
}
