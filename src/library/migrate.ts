import { sql } from 'kysely';
import type { Ddl, Engine } from './engine.js';
import { LibraryError } from './library-error.js';
import { first } from './migrations/first.js';

/** From each version to the next, in order; forward only. */
const MIGRATIONS: readonly ((ddl: Ddl) => readonly string[])[] = [first];

/** The version of the tables that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings a library's tables to this program's version, all steps in one transaction.
 *
 * @throws LibraryError if it is of a later version, which is never touched, or an earlier one and may not be written
 */
export async function migrate(
  engine: Engine,
  where: string,
  { readOnly = false, to = SCHEMA_VERSION }: { readonly readOnly?: boolean; readonly to?: number } = {},
): Promise<void> {
  const found = await engine.version(engine.db);
  if (found > to) throw newer(where, found);
  if (found === to) return;
  if (readOnly)
    throw new LibraryError(
      'older',
      `${where} is of version ${found}, and this program reads version ${to}: open it once for writing, which brings it up to date`,
    );
  await engine.db.transaction().execute(async (db) => {
    await engine.lockSchema(db);
    // another process may have been first
    const now = await engine.version(db);
    if (now > to) throw newer(where, now);
    for (const step of MIGRATIONS.slice(now, to))
      for (const statement of step(engine.ddl)) await sql.raw(statement).execute(db);
    await engine.setVersion(db, to);
  });
}

const newer = (where: string, found: number) =>
  new LibraryError(
    'newer',
    `${where} was made by a later version of Hearsay (its tables are of version ${found}, this program knows ${SCHEMA_VERSION}): install a newer Hearsay; nothing in it was changed`,
  );
