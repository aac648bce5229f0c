import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Act, Mode } from '../statements/reading.js';
import type { Span } from '../text/span.js';
import { instantAsked } from './article-rows.js';
import type { Engine, Searched, Window } from './engine.js';
import { type Snippet, snippetOf } from './hits.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';
import { partiesWith } from './party-list.js';
import { type SearchTerms, searchTerms } from './search-terms.js';
import type { Tables } from './tables.js';

/** Conditions beside the words; all that are named hold. */
export interface ArticleSearch {
  readonly outlet?: string | undefined;
  /** ISO day or instant of publication: from it on. */
  readonly since?: string | undefined;
  /** ISO day or instant: before it. */
  readonly until?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** False: the total counts only what was found and went before; counting takes longer than finding. */
  readonly counted?: boolean | undefined;
}

export interface StatementSearch extends ArticleSearch {
  /** A name: what parties say whose name has all its words. */
  readonly source?: string | undefined;
  /** A party's id. */
  readonly party?: string | undefined;
  /** A claim's id. */
  readonly claim?: string | undefined;
  /** Only what unnamed sources say. */
  readonly unnamed?: boolean | undefined;
  readonly act?: Act | undefined;
}

/** What was found, the best first; without words, the latest first. */
export interface Found<Hit> {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/** An article in which something was found. */
export interface ArticleHit {
  /** The article's id. */
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Of the article's text, or of the statement's content. */
  readonly snippet: Snippet;
  /** Where the words found are: UTF-16 offsets into the whole text of the article, or content of the statement. */
  readonly hits: readonly Span[];
}

export interface StatementHit extends ArticleHit {
  /** The statement's id in its reading. */
  readonly statement: string;
  readonly name: string | null;
  readonly named: boolean | null;
  /** The words for the source. */
  readonly words: string | null;
  readonly party: string | null;
  readonly claim: string | null;
  readonly act: Act;
  readonly mode: Mode;
  readonly field: 'text' | 'title';
  /** Its parts joined by ` … `. */
  readonly content: string;
}

const SHOWN = [
  ...(['key', 'ref', 'name', 'named', 'words', 'party', 'claim', 'act', 'mode', 'field', 'content'] as const).map(
    (column) => `statement.${column}` as const,
  ),
  ...(['id', 'outlet', 'title', 'url', 'published'] as const).map((column) => `article.${column}` as const),
];

const FIRST: Asked = { limit: 20, offset: 0, counted: true };

/** Finds statements by the words of their content and of their source. Any words will do: none is an error. */
export function searchStatements(
  library: Library,
  words: string,
  { limit, offset, counted, ...filter }: StatementSearch = {},
): Promise<Found<StatementHit>> {
  return find(
    library,
    'statement',
    words,
    filter,
    { ...FIRST, ...defined({ limit, offset, counted }) },
    async (db, keys) => {
      const rows = await db
        .selectFrom('statement')
        .innerJoin('article', 'article.key', 'statement.article')
        .select(SHOWN)
        .where('statement.key', 'in', keys)
        .execute();
      return rows.map((row) => ({
        key: row.key,
        shown: row.content,
        article: row.id,
        outlet: row.outlet,
        title: row.title,
        url: row.url,
        published: row.published,
        statement: row.ref,
        name: row.name,
        named: row.named === null ? null : row.named === 1,
        words: row.words,
        party: row.party,
        claim: row.claim,
        act: row.act as Act,
        mode: row.mode as Mode,
        field: row.field as 'text' | 'title',
        content: row.content,
      }));
    },
  );
}

/** Finds articles by the words of their title and text. Any words will do: none is an error. */
export function searchArticles(
  library: Library,
  words: string,
  { limit, offset, counted, ...filter }: ArticleSearch = {},
): Promise<Found<ArticleHit>> {
  return find(
    library,
    'article',
    words,
    filter,
    { ...FIRST, ...defined({ limit, offset, counted }) },
    async (db, keys) => {
      const rows = await db
        .selectFrom('article')
        .select(['key', 'id', 'outlet', 'title', 'url', 'published', 'text'])
        .where('key', 'in', keys)
        .execute();
      return rows.map(({ id, text, ...row }) => ({ ...row, article: id, shown: text }));
    },
  );
}

/** Which rows, and whether all of them are counted. */
interface Asked extends Window {
  readonly counted: boolean;
}

const defined = (window: { readonly [K in keyof Asked]: Asked[K] | undefined }): Partial<Asked> =>
  Object.fromEntries(Object.entries(window).filter(([, value]) => value !== undefined));

type Filter = Omit<StatementSearch, keyof Asked>;

async function find<Row extends { readonly key: number; readonly shown: string }>(
  { engine, read }: Library,
  searched: Searched,
  words: string,
  filter: Filter,
  window: Asked,
  load: (db: Kysely<Tables>, keys: readonly number[]) => Promise<readonly Row[]>,
): Promise<Found<Omit<Row, 'key' | 'shown'> & Pick<ArticleHit, 'snippet' | 'hits'>>> {
  const terms = searchTerms(words);
  if (terms.length === 0 && words.trim() !== '') return { hits: [], total: 0 };
  return read(async (db) => {
    const { keys, total } = await keysOf(db, engine, searched, terms, conditions(searched, filter), window);
    if (keys.length === 0) return { hits: [], total };
    const places = terms.length > 0 ? await engine.places(db, searched, terms, keys) : new Map<number, Span[]>();
    const rows = new Map((await load(db, keys)).map((row) => [row.key, row]));
    const hits = keys.flatMap((key) => {
      const row = rows.get(key);
      if (!row) return [];
      const { key: _, shown, ...told } = row;
      const found = places.get(key) ?? [];
      return [{ ...told, snippet: snippetOf(shown, found), hits: found }];
    });
    return { hits, total };
  });
}

async function keysOf(
  db: Kysely<Tables>,
  engine: Engine,
  searched: Searched,
  terms: SearchTerms,
  where: readonly RawBuilder<unknown>[],
  { limit, offset, counted }: Asked,
): Promise<{ readonly keys: readonly number[]; readonly total: number }> {
  const all = terms.length > 0 ? engine.matching(searched, terms) : null;
  const table = sql.table(searched);
  const key = sql.ref(`${searched}.key`);
  const joined = sql`from ${table} ${all ? sql`join ${all} m on m.key = ${key}` : sql``}
    ${searched === 'statement' ? sql`join article on article.key = statement.article` : sql``}
    ${where.length > 0 ? sql`where ${sql.join(where, sql` and `)}` : sql``}`;
  const alone = all !== null && where.length === 0;
  const published = sql.ref(`${searched}.published_at`);
  const order = all ? sql`m.rank, ${published} desc nulls last, ${key}` : sql`${published} desc nulls last, ${key}`;
  // without conditions the index alone knows the best, and no other row need be looked at
  const best = alone
    ? sql<{ key: number }>`select key from ${engine.matching(searched, terms, { limit, offset })} m order by rank, key`
    : sql<{ key: number }>`select ${key} as key ${joined} order by ${order} limit ${limit} offset ${offset}`;
  const count = sql<{ n: number }>`select count(*) as n ${alone ? sql`from ${all} m` : joined}`;
  const { rows } = await best.execute(db);
  const keys = rows.map((row) => row.key);
  return { keys, total: counted ? (await count.execute(db)).rows[0]!.n : offset + keys.length };
}

function conditions(searched: Searched, filter: Filter): readonly RawBuilder<unknown>[] {
  const published = sql.ref(`${searched}.published_at`);
  const { outlet, since, until, source, party, claim, unnamed, act } = filter;
  const found: RawBuilder<unknown>[] = [];
  if (outlet !== undefined) found.push(sql`article.outlet_key = ${outletKey(outlet)}`);
  if (since !== undefined) found.push(sql`${published} >= ${instantAsked(since)}`);
  if (until !== undefined) found.push(sql`${published} < ${instantAsked(until)}`);
  if (source !== undefined) found.push(sql`statement.party in ${partiesWith(source)}`);
  if (party !== undefined) found.push(sql`statement.party = ${party}`);
  if (claim !== undefined) found.push(sql`statement.claim = ${claim}`);
  if (unnamed) found.push(sql`statement.named = 0`);
  if (act !== undefined) found.push(sql`statement.act = ${act}`);
  return found;
}
