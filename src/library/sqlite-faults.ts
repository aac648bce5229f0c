import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.js';

/** What SQLite itself finds wrong: pages, references, and, where it may write, the search indexes. */
export async function faults(db: Kysely<Tables>, readOnly: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  const { rows: pages } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  found.push(...pages.map((row) => row.integrity_check).filter((line) => line !== 'ok'));
  const { rows: references } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  found.push(...references.map(({ table, parent }) => `a row of ${table} belongs to no row of ${parent}`));
  if (readOnly) return found;
  for (const table of ['statement', 'article']) {
    const index = sql.table(`${table}_words`);
    try {
      await sql`insert into ${index} (${index}, rank) values ('integrity-check', 1)`.execute(db);
    } catch {
      found.push(`the search index of ${table}s does not fit them`);
    }
  }
  return found;
}
