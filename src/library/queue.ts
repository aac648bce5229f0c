import type pg from 'pg';
import type PgBoss from 'pg-boss';
import { LibraryError } from './library-error.js';
import { isServer } from './open.js';
import { storable, storableOrNull } from './packing.js';
import { type Page, pageHash } from './page.js';
import { PATIENCE, persistently } from './persistently.js';
import { explainPostgres, isPassing } from './postgres-errors.js';

/** The schema of the queue's own tables, and the queue in it. */
const SCHEMA = 'hearsay_queue';
const NAME = 'pages';
/** How long after a worker was heard of last what it took is given to another, in seconds. */
const LEASE = 30;
/** What kills so many workers, one after another, is given to no more. */
const TRIES = 5;
/** Work waits so long at most. */
const KEPT_DAYS = 365;

/** A page that is to be read, and how: plain data, given back as it was handed in. */
export interface Work {
  readonly page: Page;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Work that a worker took. */
export interface Taken extends Work {
  readonly id: string;
}

export interface QueueState {
  readonly waiting: number;
  /** Taken by a worker that has not said what came of it. */
  readonly taken: number;
  readonly done: number;
  /** Given up. */
  readonly failed: number;
}

/**
 * Pages that are to be read and added by whatever machine has time. A page is in it once; it is given to one worker at a
 * time, and to another if the first has died, or gone silent: since an article's id comes of its content, it is added
 * once all the same.
 */
export interface WorkQueue {
  /** @returns how many of the pages were not waiting, or taken, already */
  handIn(work: readonly Work[]): Promise<number>;
  /**
   * At most so many pages; none if none is waiting now. What dead workers had is among them when their lease is over; as
   * long as this process lives it keeps what it took.
   */
  take(most: number): Promise<readonly Taken[]>;
  /** Says that what was made of pages is in the library. */
  done(ids: readonly string[]): Promise<void>;
  /** Says that a page can't be read, in words for a person; it is not tried again. */
  giveUp(id: string, why: string): Promise<void>;
  state(): Promise<QueueState>;
  /** Why pages were given up, the latest first. */
  failures(limit: number): Promise<readonly { readonly origin: string; readonly why: string }[]>;
  /** Gives back at once what was taken and not done. */
  close(): Promise<void>;
}

/**
 * Opens the queue of a library on PostgreSQL, and makes it where there is none.
 *
 * @param lease in seconds
 * @throws LibraryError if the address is none of a server, or it can't be reached
 */
export async function openQueue(
  address: string,
  { lease = LEASE }: { readonly lease?: number } = {},
): Promise<WorkQueue> {
  if (!isServer(address))
    throw new LibraryError('unsupported', `${address} is a file: work is shared by a library on PostgreSQL alone`);
  const [{ default: driver }, { default: Boss }] = await Promise.all([import('pg'), import('pg-boss')]);
  const pool = new driver.Pool({ connectionString: address, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const run: Run = async (sql, values) => {
    try {
      return await persistently(isPassing, PATIENCE, () => pool.query(sql, values as unknown[]));
    } catch (error) {
      throw explainPostgres('the queue', error) ?? error;
    }
  };
  try {
    await pool.query('select 1').catch((error: unknown) => {
      throw explainPostgres('the queue', error) ?? error;
    });
    const boss = new Boss({ db: { executeSql: run }, schema: SCHEMA, schedule: false, supervise: false });
    boss.on('error', () => {});
    await boss.start();
    const limits = { retryLimit: TRIES, expireInSeconds: lease, retentionDays: KEPT_DAYS };
    await boss.createQueue(NAME, { name: NAME, ...limits });
    await boss.updateQueue(NAME, { name: NAME, ...limits });
    return queueOf(boss, run, pool, lease);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

type Run = (sql: string, values: readonly unknown[]) => Promise<pg.QueryResult>;

interface Data {
  readonly page: Omit<Page, 'bytes'> & { readonly bytes: string };
  readonly options: Readonly<Record<string, unknown>>;
}

function queueOf(boss: PgBoss, run: Run, pool: pg.Pool, lease: number): WorkQueue {
  const held = new Set<string>();
  const hold = () =>
    run(`update ${SCHEMA}.job set started_on = now() where name = $1 and id = any($2::uuid[]) and state = 'active'`, [
      NAME,
      [...held],
    ]);
  // a failure shows at the next take; the lease outlasts a few of them
  const heartbeat = setInterval(() => void (held.size > 0 && hold().catch(() => {})), (1000 * lease) / 3).unref();
  return {
    async handIn(work) {
      const jobs = new Map(work.map((one) => [jobId(one.page), { name: NAME, data: dataOf(one) }]));
      if (jobs.size === 0) return 0;
      // what was done, or given up, may be handed in again
      await run(`delete from ${SCHEMA}.job where name = $1 and id = any($2::uuid[]) and state > 'active'`, [
        NAME,
        [...jobs.keys()],
      ]);
      const before = await run(`select 1 from ${SCHEMA}.job where name = $1 and id = any($2::uuid[])`, [
        NAME,
        [...jobs.keys()],
      ]);
      await boss.insert([...jobs].map(([id, job]) => ({ id, ...job })));
      return jobs.size - before.rows.length;
    },
    async take(most) {
      const take = () => boss.fetch<Data>(NAME, { batchSize: most });
      let jobs = await take();
      if (jobs.length === 0) {
        // what dead workers had comes back
        await boss.expire();
        jobs = await take();
      }
      for (const { id } of jobs) held.add(id);
      return jobs.map(({ id, data: { page, options } }) => {
        return { id, page: { ...page, bytes: Buffer.from(page.bytes, 'base64') }, options };
      });
    },
    async done(ids) {
      // its bytes are in the library by now
      await run(
        `update ${SCHEMA}.job set state = 'completed', completed_on = now(), data = null
          where name = $1 and id = any($2::uuid[])`,
        [NAME, [...ids]],
      );
      for (const id of ids) held.delete(id);
    },
    async giveUp(id, why) {
      await run(
        `update ${SCHEMA}.job set state = 'failed', completed_on = now(), output = $3 where name = $1 and id = $2`,
        [NAME, id, JSON.stringify({ why: storable(why) })],
      );
      held.delete(id);
    },
    async state() {
      const { rows } = await run(`select state, count(*)::int as n from ${SCHEMA}.job where name = $1 group by state`, [
        NAME,
      ]);
      const count = (...states: string[]) =>
        rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
      const waiting = count('created', 'retry');
      return { waiting, taken: count('active'), done: count('completed'), failed: count('failed') };
    },
    async failures(limit) {
      const { rows } = await run(
        `select data -> 'page' ->> 'origin' as origin, coalesce(output ->> 'why', 'every worker that took it ended') as why
          from ${SCHEMA}.job where name = $1 and state = 'failed' order by completed_on desc limit $2`,
        [NAME, limit],
      );
      return rows;
    },
    async close() {
      clearInterval(heartbeat);
      const back = `update ${SCHEMA}.job set state = 'retry', started_on = null
        where name = $1 and id = any($2::uuid[]) and state = 'active'`;
      // if that can't be said now, others have it when the lease is over
      if (held.size > 0) await run(back, [NAME, [...held]]).catch(() => {});
      await boss.stop({ graceful: false, wait: false }).catch(() => {});
      await pool.end();
    },
  };
}

/** The same page is the same work. */
const jobId = (page: Page): string => pageHash(page).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const dataOf = ({ page, options }: Work): Data => ({
  page: {
    ...page,
    origin: storable(page.origin),
    name: storableOrNull(page.name),
    url: storableOrNull(page.url),
    bytes: Buffer.from(page.bytes).toString('base64'),
  },
  options,
});
