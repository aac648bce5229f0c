/** A PostgreSQL server from binaries inside an npm package. */
export interface PostgresServer {
  /** Makes a new database. @returns its address */
  database(): Promise<string>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and removes its files. */
  end(): Promise<void>;
}

export function startPostgres(): Promise<PostgresServer>;
