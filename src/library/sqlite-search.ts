import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Span } from '../text/span.js';
import type { Searched, Window } from './engine.js';
import { hitsIn, MARK } from './hits.js';
import type { SearchTerms } from './search-terms.js';
import type { Tables } from './tables.js';

/** For each table its columns in the index, how much a word in each weighs, and which one is shown. */
const COLUMNS = {
  statement: { names: ['content', 'words', 'name'], weights: [4, 1, 1], shown: 0 },
  article: { names: ['title', 'text'], weights: [4, 1], shown: 1 },
} as const;

/** So many pages of the index a step. */
const MERGED = 500;

/** The first version's full-text index of a table: FTS5 over the table's own columns, kept by triggers. */
export function searchIndex(table: Searched): readonly string[] {
  const index = `${table}_words`;
  const { names } = COLUMNS[table];
  const columns = names.join(', ');
  const values = (row: string) => names.map((name) => `${row}.${name}`).join(', ');
  return [
    `create virtual table ${index} using fts5(${columns}, content = '${table}', content_rowid = 'key',
      tokenize = 'porter unicode61 remove_diacritics 2')`,
    `create trigger ${table}_indexed after insert on ${table} begin
      insert into ${index} (rowid, ${columns}) values (new.key, ${values('new')}); end`,
    `create trigger ${table}_unindexed after delete on ${table} begin
      insert into ${index} (${index}, rowid, ${columns}) values ('delete', old.key, ${values('old')}); end`,
    `create trigger ${table}_reindexed after update of ${columns} on ${table} begin
      insert into ${index} (${index}, rowid, ${columns}) values ('delete', old.key, ${values('old')});
      insert into ${index} (rowid, ${columns}) values (new.key, ${values('new')}); end`,
  ];
}

export function matching(table: Searched, terms: SearchTerms, best?: Window): RawBuilder<unknown> {
  const index = sql.table(`${table}_words`);
  const weights = sql.join(COLUMNS[table].weights.map((weight) => sql.lit(weight)));
  const window = best ? sql`order by rank, key limit ${best.limit} offset ${best.offset}` : sql``;
  return sql`(select rowid as key, bm25(${index}, ${weights}) as rank from ${index}
    where ${index} match ${query(terms)} ${window})`;
}

export async function places(
  db: Kysely<Tables>,
  table: Searched,
  terms: SearchTerms,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly Span[]>> {
  const index = sql.table(`${table}_words`);
  const shown = sql.lit(COLUMNS[table].shown);
  const { rows } = await sql<{ key: number; marked: string }>`select rowid as key,
    highlight(${index}, ${shown}, ${MARK.start}, ${MARK.end}) as marked
    from ${index} where ${index} match ${query(terms)} and rowid in (${sql.join(keys)})`.execute(db);
  return new Map(rows.map((row) => [row.key, hitsIn(row.marked)]));
}

/**
 * Merges the index until nothing of deleted rows is left in it. FTS5 would do so at once by its `secure-delete`, but the
 * one in SQLite 3.45 damages the index. Each step is short, so that others can write between them.
 */
export async function purge(db: Kysely<Tables>, table: Searched): Promise<void> {
  const index = sql.table(`${table}_words`);
  const changes = async () => {
    const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(db);
    return rows[0]!.n;
  };
  // a negative number first, which begins to merge all into one, then on until a step has nothing to do
  for (let pages = -MERGED; ; pages = MERGED) {
    const before = await changes();
    await sql`insert into ${index} (${index}, rank) values ('merge', ${sql.lit(pages)})`.execute(db);
    if ((await changes()) - before < 2) return;
  }
}

/** In FTS5's own language; phrases are of letters and digits alone, so that nothing in them can be taken for a sign. */
function query(terms: SearchTerms): string {
  const quoted = (phrase: readonly string[]) => `"${phrase.join(' ')}"`;
  return terms
    .map(({ all, none }) => [`(${all.map(quoted).join(' AND ')})`, ...none.map(quoted)].join(' NOT '))
    .map((group) => `(${group})`)
    .join(' OR ');
}
