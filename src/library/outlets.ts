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

/** How much an outlet has in the library. */
interface Output {
  readonly articles: number;
  /** ISO dates as the articles give them. */
  readonly first: string | null;
  readonly last: string | null;
  readonly claims: number;
  /** Those claims of which one of its articles is an origin. */
  readonly ownClaims: number;
}

/** What was worked out of an outlet's articles, counted. */
export interface OutletFigures extends Output {
  readonly relations: Readonly<Record<Relation, number>>;
  /** Whom it has articles from, and who has articles from it. */
  readonly from: readonly Taken[];
  readonly to: readonly Taken[];
}

/** Counts what was worked out of an outlet's articles; all 0 if there are none. */
export async function outletFigures({ read }: Library, outlet: string): Promise<OutletFigures> {
  const key = outletKey(outlet);
  return read(async (db) => {
    const [output] = (await outputOf(key).execute(db)).rows;
    const relations = (await relationsOf(key).execute(db)).rows;
    const none: Record<Relation, number> = { origin: 0, copy: 0, rewrite: 0, pickup: 0, version: 0 };
    return {
      ...output!,
      relations: { ...none, ...Object.fromEntries(relations.map(({ relation, n }) => [relation, n])) },
      from: (await takenBy(key).execute(db)).rows,
      to: (await takenFrom(key, outlet).execute(db)).rows,
    };
  });
}

const outputOf = (key: string) =>
  sql<Output>`select count(*) as articles, min(published) as first,
      max(published) as last,
      (select count(distinct claim) from claim_statement join article on article.key = claim_statement.article
        where outlet_key = ${key}) as claims,
      (select count(distinct claim) from article
        join claim_origin on claim_origin.kind = 'article' and claim_origin.place = article.id
        where outlet_key = ${key}) as "ownClaims"
    from article where outlet_key = ${key}`;

const relationsOf = (key: string) =>
  sql<{ relation: Relation; n: number }>`select lineage.relation as relation, count(*) as n from lineage
    join article on article.key = lineage.article
    where article.outlet_key = ${key} and lineage.relation is not null group by lineage.relation`;

/** Whom it has articles from. */
const takenBy = (key: string) =>
  sql<Taken>`select coalesce(other.outlet, edge.from_outlet) as outlet, edge.relation as relation,
      count(distinct edge.article) as articles
    from lineage_edge edge join article on article.key = edge.article
      left join article other on other.id = edge.from_article
    where article.outlet_key = ${key} and edge.relation <> 'version'
      and coalesce(other.outlet, edge.from_outlet) is not null
    group by coalesce(other.outlet, edge.from_outlet), edge.relation order by outlet, relation`;

/** Who has articles from it. */
const takenFrom = (key: string, outlet: string) =>
  sql<Taken>`select other.outlet as outlet, edge.relation as relation, count(distinct edge.article) as articles
    from lineage_edge edge join article other on other.key = edge.article
      left join article on article.id = edge.from_article
    where (article.outlet_key = ${key} or edge.from_outlet = ${outlet})
      and edge.relation <> 'version' and other.outlet is not null
    group by other.outlet, edge.relation order by outlet, relation`;
