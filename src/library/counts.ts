import { sql } from 'kysely';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';

/** What statements are counted by. */
export type Grouping = 'outlet' | 'month' | 'party';

/** How the statements of one outlet, month or party are sourced. */
export interface StatementCount {
  /** The outlet's or party's name, or `2031-05`; null where it is not known. */
  readonly group: string | null;
  /** The party's id, where statements are counted by party. */
  readonly party: string | null;
  readonly articles: number;
  readonly statements: number;
  readonly named: number;
  readonly unnamed: number;
  /** Said by nobody: the text gives no source. */
  readonly nobody: number;
}

/** Counts statements, the largest groups first; months in order. */
export async function statementCounts(library: Library, by: Grouping): Promise<readonly StatementCount[]> {
  const month = sql`substr(article.published, 1, 7)`;
  const group = { outlet: sql`article.outlet_key`, month, party: sql`statement.party` }[by];
  const name = {
    outlet: sql`min(article.outlet)`,
    month: sql`min(${month})`,
    party: sql`(select max(party.name) from party where party.id = statement.party)`,
  }[by];
  const order = by === 'month' ? sql`${group} nulls last` : sql`statements desc, ${group} nulls last`;
  const { rows } = await library.read((db) =>
    sql<StatementCount>`select ${name} as "group", ${by === 'party' ? group : sql`null`} as party,
      count(distinct statement.article) as articles, count(*) as statements,
      count(case when statement.named = 1 then 1 end) as named,
      count(case when statement.named = 0 then 1 end) as unnamed,
      count(case when statement.named is null then 1 end) as nobody
      from statement join article on article.key = statement.article group by ${group} order by ${order}`.execute(db),
  );
  return rows;
}

/** How many claims entered the coverage by an outlet or in a month, and how many of them nobody else had. */
export interface OriginCount {
  readonly group: string | null;
  /** Claims that have an origin there. */
  readonly claims: number;
  /** Those whose only origin it is. */
  readonly alone: number;
}

/** Counts origins of claims, the largest groups first; months in order. */
export async function originCounts(library: Library, by: 'outlet' | 'month'): Promise<readonly OriginCount[]> {
  const month = sql`substr(article.published, 1, 7)`;
  const group = by === 'outlet' ? sql`article.outlet_key` : month;
  const name = by === 'outlet' ? sql`min(article.outlet)` : sql`min(${month})`;
  const order = by === 'outlet' ? sql`claims desc, ${group} nulls last` : sql`${group} nulls last`;
  const { rows } = await library.read((db) =>
    sql<OriginCount>`select ${name} as "group", count(distinct claim.id) as claims,
      count(distinct case when claim.most = 1 then claim.id end) as alone
      from claim_origin join claim on claim.id = claim_origin.claim and claim.story = claim_origin.story
      join article on article.id = claim_origin.place
      where claim_origin.kind = 'article' group by ${group} order by ${order}`.execute(db),
  );
  return rows;
}

/** What an outlet's articles are, and what they rest on. */
export interface OutletProfile {
  /** As its articles spell it most. */
  readonly name: string;
  readonly articles: number;
  /** How many articles are of each relation; null for those whose coverage was not worked out. */
  readonly relations: readonly { readonly relation: string | null; readonly articles: number }[];
  readonly statements: number;
  /** Statements of unnamed sources. */
  readonly unnamed: number;
  /** Whom it has its reports from, the most used first. */
  readonly from: readonly { readonly outlet: string | null; readonly relation: string; readonly articles: number }[];
}

/** What is known of an outlet; null if the library has none of its articles. */
export async function outletProfile(library: Library, outlet: string): Promise<OutletProfile | null> {
  const key = outletKey(outlet);
  return library.read(async (db) => {
    const names = await sql<{ name: string; articles: number }>`select outlet as name, count(*) as articles from article
      where outlet_key = ${key} group by outlet order by articles desc, outlet`.execute(db);
    if (names.rows.length === 0) return null;
    const relations = await sql<OutletProfile['relations'][number]>`select relation, count(*) as articles from article
      left join lineage on lineage.article = article.key where outlet_key = ${key}
      group by relation order by articles desc, relation`.execute(db);
    const statements = await sql<{ statements: number; unnamed: number }>`select count(*) as statements,
      count(case when named = 0 then 1 end) as unnamed from statement join article on article.key = statement.article
      where outlet_key = ${key}`.execute(db);
    const from = await sql<OutletProfile['from'][number]>`select coalesce(e.from_outlet, other.outlet) as outlet,
      e.relation as relation, count(distinct e.article) as articles from lineage_edge e
      join article on article.key = e.article left join article other on other.id = e.from_article
      where article.outlet_key = ${key} group by coalesce(e.from_outlet, other.outlet), e.relation
      order by articles desc, outlet nulls last, relation`.execute(db);
    const articles = names.rows.reduce((sum, row) => sum + row.articles, 0);
    return { name: names.rows[0]!.name, articles, relations: relations.rows, ...statements.rows[0]!, from: from.rows };
  });
}
