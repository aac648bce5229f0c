import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type LibsqlDatabase from 'libsql';
import type { Ddl, Engine } from './engine.js';
import { LibraryError } from './library-error.js';
import { SCHEMA_VERSION } from './migrate.js';
import { explainSqlite as explain } from './sqlite-errors.js';
import { faults } from './sqlite-faults.js';
import { matching, places, purge, searchIndex } from './sqlite-search.js';
import { keepingStatements } from './sqlite-statements.js';
import type { Tables } from './tables.js';

/** In the file's header, to tell a library from other SQLite files: "hrsy". */
const APPLICATION_ID = 0x68727379;
/**
 * How long SQLite itself waits for another's transaction, in ms: nothing else runs in this thread meanwhile, so that the
 * rest of the waiting is done by trying again.
 */
const BLOCKING = 200;
/** Memory for pages of the file, in KiB: the inverted indexes are written at random places. */
const CACHE = 64 * 1024;

const DDL: Ddl = {
  key: 'integer primary key',
  integer: 'integer',
  real: 'real',
  bytes: 'blob',
  keyOnly: ' without rowid',
  search1: (['statement', 'article'] as const).flatMap(searchIndex),
};

/**
 * Opens a library in a file.
 *
 * @throws LibraryError if there is none and `create` is not set, or it can't be opened
 */
export async function openSqlite(
  path: string,
  { readOnly, create }: { readonly readOnly: boolean; readonly create: boolean },
): Promise<Engine> {
  mustBeThere(path, create && !readOnly);
  const { default: Database } = await import('libsql');
  const address = readOnly ? `${pathToFileURL(resolve(path)).href}?mode=ro` : path;
  let database: LibsqlDatabase.Database;
  try {
    database = new Database(address, { timeout: BLOCKING });
  } catch (error) {
    throw explain(path, error) ?? error;
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database) }) });
  try {
    settle(database, path, readOnly);
  } catch (error) {
    database.close();
    throw explain(path, error) ?? error;
  }
  return engineOf(db, path, readOnly);
}

function settle(database: LibsqlDatabase.Database, path: string, readOnly: boolean): void {
  const pragma = (words: string) => Object.values((database.pragma(words) as object[])[0] ?? {})[0] as number;
  const isEmpty = () => database.prepare('select 1 from sqlite_master limit 1').all().length === 0;
  const version = versionOfOurs(pragma, isEmpty, path);
  pragma(`cache_size = -${CACHE}`);
  pragma('foreign_keys = on');
  if (readOnly || version > SCHEMA_VERSION) return;
  pragma('journal_mode = wal');
  // a power cut loses nothing that was told to be added; measured, it costs 2% beside reading
  pragma('synchronous = full');
  // what is removed is overwritten
  pragma('secure_delete = on');
}

function engineOf(db: Kysely<Tables>, path: string, readOnly: boolean): Engine {
  const number = async (within: Kysely<Tables>, pragma: string) => {
    const { rows } = await sql.raw<Record<string, number>>(`pragma ${pragma}`).execute(within);
    return Object.values(rows[0] ?? {})[0] ?? 0;
  };
  return {
    kind: 'sqlite',
    db,
    ddl: DDL,
    version: (within) => number(within, 'user_version'),
    async setVersion(within, version) {
      await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(within);
      await sql.raw(`pragma user_version = ${version}`).execute(within);
    },
    // the transaction has the write lock already
    lockSchema: async () => {},
    async insertAll(within, table, rows) {
      if (rows.length === 0) return;
      const names = Object.keys(rows[0]!);
      const values = names.map((_, at) => sql`value ->> ${sql.lit(at)}`);
      const json = JSON.stringify(rows.map((row) => Object.values(row)));
      const columns = names.map((name) => sql.ref(name));
      await sql`insert or ignore into ${sql.table(table)} (${sql.join(columns)}) select ${sql.join(values)} from json_each(${json})`.execute(
        within,
      );
    },
    numbers: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    strings: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    matching,
    places,
    isPassing: (error) => String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_BUSY'),
    explain: (error) => explain(path, error),
    alone: (work) => work(),
    faults: () => faults(db, readOnly),
    size: async () => (await number(db, 'page_count')) * (await number(db, 'page_size')),
    async backup(file) {
      if (existsSync(file)) throw new LibraryError('unsupported', `${file} is there already: name a file that isn't`);
      await sql`vacuum into ${file}`.execute(db);
    },
    async scrub() {
      for (const searched of ['statement', 'article'] as const) await purge(db, searched);
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      const words = `what was removed is still in ${path}-wal, for another process reads there: end it, and run \`remove\` again`;
      if (rows[0]?.busy) throw new LibraryError('busy', words);
    },
    async close() {
      // libsql lets go of the file only when its statements are collected: until then all is in the one file
      if (!readOnly) await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => {});
      await db.destroy();
    },
  };
}

function mustBeThere(path: string, create: boolean): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isDirectory()) throw new LibraryError('not-a-library', `${path} is a folder: a library is one file`);
  if (file) return;
  const folder = dirname(resolve(path));
  if (!existsSync(folder))
    throw new LibraryError('not-found', `${path}: there is no folder ${folder}: make it first, or correct the path`);
  if (!create)
    throw new LibraryError(
      'not-found',
      `${path}: there is no such library: \`hearsay add\` makes one, or correct the path`,
    );
}

/** @returns the version of its tables. @throws LibraryError if the file is something else's */
function versionOfOurs(pragma: (words: string) => number, isEmpty: () => boolean, path: string): number {
  const id = pragma('application_id');
  if (id !== APPLICATION_ID && !(id === 0 && isEmpty()))
    throw new LibraryError('not-a-library', `${path} is a database of something else: nothing in it was changed`);
  return pragma('user_version');
}
