import { startPostgres } from '../test/library/postgres-server.mjs';

/** Gives the address of a new database on a server of its own; it is gone afterwards. */
export async function withPostgres(work) {
  const server = await startPostgres();
  try {
    return await work(await server.database());
  } finally {
    await server.end();
  }
}
