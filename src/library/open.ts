import type { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import { LibraryError } from './library-error.js';
import { migrate } from './migrate.js';
import { PATIENCE, persistently } from './persistently.js';
import { openSqlite } from './sqlite.js';
import type { Tables } from './tables.js';

/** An open library: what every function of this room works on. */
export interface Library {
  readonly engine: Engine;
  /** Where it is, to be told to a person: a path, or an address without its password. */
  readonly where: string;
  /** Reads; again if the connection was lost or others wrote meanwhile. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Writes all that `work` writes, or nothing; the whole again if the connection was lost, or others wrote. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** Make it where there is none. */
  readonly create?: boolean;
  /** How long to go on trying while the server can't be reached or others write, in ms. */
  readonly patience?: number;
}

export const isServer = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/**
 * Opens a library, and brings its tables to this program's version.
 *
 * @param where the path of a file, or the address of a database: `postgres://name:password@host/database`
 * @throws LibraryError saying what is wrong with it and what to do
 */
export async function openLibrary(
  where: string,
  { readOnly = false, create = false, patience = PATIENCE }: OpenOptions = {},
): Promise<Library> {
  const told = isServer(where) ? where.replace(/(\/\/[^:@/]*):[^@/]*@/, '$1@') : where;
  // another process that makes the same file holds it for a moment
  const isHeld = (error: unknown) => error instanceof LibraryError && error.reason === 'busy';
  const engine = await persistently(isHeld, patience, () => engineFor(where, told, { readOnly, create }));
  const persist = async <T>(work: () => Promise<T>) => {
    try {
      return await persistently(engine.isPassing, patience, work);
    } catch (error) {
      throw engine.explain(error) ?? error;
    }
  };
  try {
    await persist(() => migrate(engine, told, { readOnly }));
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    engine,
    where: told,
    read: (work) => persist(() => work(engine.db)),
    write: (work) => persist(() => engine.db.transaction().execute(work)),
    close: () => engine.close(),
  };
}

async function engineFor(
  where: string,
  told: string,
  options: { readonly readOnly: boolean; readonly create: boolean },
) {
  if (!isServer(where)) return openSqlite(where, options);
  const { openPostgres } = await import('./postgres.js');
  return openPostgres(where, told, options);
}
