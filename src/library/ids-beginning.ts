import { sql } from 'kysely';
import type { Library } from './open.js';

/** What has an id of its own. */
export type Identified = 'article' | 'story' | 'claim' | 'party' | 'judgement' | 'alert';

/** The ids that begin with some characters, in order; the one alone that is equal to them, if there is one. */
export async function idsBeginning(
  { read }: Library,
  kind: Identified,
  start: string,
  limit = 10,
): Promise<readonly string[]> {
  const table = sql.table(kind);
  const { rows } = await read((db) =>
    sql<{ id: string }>`select distinct id from ${table} where id >= ${start}
      and substr(id, 1, ${sql.lit([...start].length)}) = ${start} order by id limit ${sql.lit(limit)}`.execute(db),
  );
  const ids = rows.map(({ id }) => id);
  return ids.includes(start) ? [start] : ids;
}

/** The articles that have a statement whose id begins so, each with the whole id, in order. */
export async function statementsBeginning(
  { read }: Library,
  start: string,
  limit = 10,
): Promise<readonly { readonly article: string; readonly statement: string }[]> {
  const { rows } = await read((db) =>
    sql<{ article: string; statement: string }>`select article.id as article, statement.ref as statement from statement
      join article on article.key = statement.article where substr(statement.ref, 1, ${sql.lit([...start].length)}) = ${start}
      order by article.id, statement.ref limit ${sql.lit(limit)}`.execute(db),
  );
  return rows;
}
