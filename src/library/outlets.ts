import { sql } from 'kysely';
import type { Relation } from '../coverage/lineage.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';

/** An outlet by the name that most of its articles give it. */
export interface OutletLine {
  readonly outlet: string;
  readonly articles: number;
}

/** All outlets, those with most articles first. */
export async function outlets({ read }: Library): Promise<readonly OutletLine[]> {
  const { rows } = await read((db) =>
    sql<{ outlet: string; key: string; n: number }>`select outlet, outlet_key as key, count(*) as n from article
      where outlet is not null group by outlet, outlet_key order by n desc, outlet`.execute(db),
  );
  const found = new Map<string, { outlet: string; articles: number }>();
  for (const { outlet, key, n } of rows) {
    const one = found.get(key);
    if (one) one.articles += n;
    else found.set(key, { outlet, articles: n });
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}

/** How many articles one outlet has from another, in one way. */
export interface Taken {
  readonly outlet: string;
  readonly relation: Exclude<Relation, 'origin'>;
  readonly articles: number;
}

/** What was worked out of an outlet's articles, counted. */
export interface OutletFigures {
  readonly articles: number;
  /** ISO dates as the articles give them. */
  readonly first: string | null;
  readonly last: string | null;
  readonly relations: Readonly<Record<Relation, number>>;
  readonly claims: number;
  /** Those claims of which one of its articles is an origin. */
  readonly ownClaims: number;
  readonly from: readonly Taken[];
  readonly to: readonly Taken[];
}

/** Counts what was worked out of an outlet's articles; all 0 if there are none. */
export async function outletFigures({ read }: Library, outlet: string): Promise<OutletFigures> {
  const key = outletKey(outlet);
  return read(async (db) => {
    const run = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(db)).rows;
    const [dates] = await run(
      sql<{
        n: number;
        first: string | null;
        last: string | null;
      }>`select count(*) as n, min(published) as first, max(published) as last from article where outlet_key = ${key}`,
    );
    const relations = await run(sql<{
      relation: Relation;
      n: number;
    }>`select lineage.relation as relation, count(*) as n from lineage join article on article.key = lineage.article
      where article.outlet_key = ${key} and lineage.relation is not null group by lineage.relation`);
    const [claims] = await run(sql<{ n: number }>`select count(distinct claim) as n from claim_statement
      join article on article.key = claim_statement.article where outlet_key = ${key}`);
    const [own] = await run(sql<{ n: number }>`select count(distinct claim) as n from article
      join claim_origin on claim_origin.kind = 'article' and claim_origin.place = article.id where outlet_key = ${key}`);
    const from =
      await run(sql<Taken>`select coalesce(other.outlet, edge.from_outlet) as outlet, edge.relation as relation,
      count(distinct edge.article) as articles from lineage_edge edge join article on article.key = edge.article
      left join article other on other.id = edge.from_article where article.outlet_key = ${key}
      and edge.relation <> 'version' and coalesce(other.outlet, edge.from_outlet) is not null
      group by coalesce(other.outlet, edge.from_outlet), edge.relation`);
    const to = await run(sql<Taken>`select other.outlet as outlet, edge.relation as relation,
      count(distinct edge.article) as articles from lineage_edge edge join article other on other.key = edge.article
      left join article on article.id = edge.from_article
      where (article.outlet_key = ${key} or edge.from_outlet = ${outlet})
      and edge.relation <> 'version' and other.outlet is not null group by other.outlet, edge.relation`);
    const none: Record<Relation, number> = { origin: 0, copy: 0, rewrite: 0, pickup: 0, version: 0 };
    return {
      articles: dates?.n ?? 0,
      first: dates?.first ?? null,
      last: dates?.last ?? null,
      relations: { ...none, ...Object.fromEntries(relations.map(({ relation, n }) => [relation, n])) },
      claims: claims?.n ?? 0,
      ownClaims: own?.n ?? 0,
      from,
      to,
    };
  });
}
