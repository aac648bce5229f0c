import { type Kysely, sql } from 'kysely';
import type { ArticleRecord, LibraryRecord } from '../formats/library/contents.js';
import type { Reading } from '../statements/reading.js';
import { type Addition, indexArticles } from './add.js';
import { insertAlert, insertEvents } from './alerts.js';
import { articleRow } from './article-rows.js';
import type { Engine } from './engine.js';
import { insertJudgements } from './judgements.js';
import type { Library } from './open.js';
import { pack, storableOrNull } from './packing.js';
import { ABSENT } from './page.js';
import { isRemoved, removedAmong } from './removed.js';
import { RestoredCoverage } from './restored-coverage.js';
import type { Tables } from './tables.js';

/** What an article is found by. */
export type Index = Pick<Addition, 'fingerprints' | 'terms'>;

export interface Restored {
  /** Ids of the articles that are new to the library. */
  readonly added: readonly string[];
  /** How many it had already, and how many it does not take because they were removed from it. */
  readonly unchanged: number;
  readonly removed: number;
  /** Whether what was worked out across articles was taken over: only a library without articles does so. */
  readonly whole: boolean;
}

/**
 * Puts all of an export into a library, or nothing. A library without articles becomes what was exported, with all that
 * was worked out across articles; one that has articles gets new ones, judgements, alerts and removals, and what rests
 * on them is to be worked out anew. Of pages an export has only the hashes: they count as known, and can't be read again.
 *
 * @param records reads the export from its beginning; it is asked for more than once
 * @param indexOf what an article is to be found by
 */
export function restore(
  { engine, write }: Library,
  records: () => AsyncIterable<LibraryRecord>,
  indexOf: (reading: Reading) => Index,
): Promise<Restored> {
  return write(async (db) => {
    const whole = !(await db.selectFrom('article').select('key').limit(1).executeTakeFirst());
    const coverage = new RestoredCoverage(engine, db);
    const articles = new Articles(engine, db, whole ? coverage : null, indexOf);
    for await (const record of records()) {
      if (record.kind === 'story' && whole) await coverage.story(record.value);
      if (record.kind === 'article') await articles.put(record.value);
    }
    await inOrderOfTime(db);
    for await (const record of records()) {
      if (whole) await coverage.put(record);
      await putBeside(engine, db, record);
    }
    if (whole) await coverage.end();
    const { added, unchanged, removed } = articles;
    return { added, unchanged, removed, whole };
  });
}

class Articles {
  readonly added: string[] = [];
  unchanged = 0;
  removed = 0;

  constructor(
    private readonly engine: Engine,
    private readonly db: Kysely<Tables>,
    private readonly coverage: RestoredCoverage | null,
    private readonly indexOf: (reading: Reading) => Index,
  ) {}

  async put(record: ArticleRecord): Promise<void> {
    const { db, engine } = this;
    const { id, reading, readAt, reader, page } = record;
    const hashes = { id, url: storableOrNull(reading.article.url), page };
    if (isRemoved(await removedAmong(db, [hashes]), hashes)) {
      this.removed++;
      return;
    }
    const row = articleRow({ reading, readAt, reader }, page === null ? null : await pageKey(db, page));
    const inserted = await db
      .insertInto('article')
      .values({ ...row, id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!inserted) {
      this.unchanged++;
      return;
    }
    const { key } = inserted;
    this.added.push(id);
    await indexArticles(engine, db, [
      { key, addition: { reading, readAt, reader, page: null, ...this.indexOf(reading) } },
    ]);
    const seen = record.seen.flatMap(({ url, at, until, checks }) =>
      url === null ? [] : [{ url, article: key, first_seen: Date.parse(at), last_seen: Date.parse(until), checks }],
    );
    await engine.insertAll(db, 'sighting', seen);
    await this.coverage?.article(record, key);
  }
}

/** The page of that hash; of one that the library does not have, a row without its bytes. */
async function pageKey(db: Kysely<Tables>, hash: string): Promise<number> {
  const there = await db.selectFrom('page').select('key').where('hash', '=', hash).executeTakeFirst();
  if (there) return there.key;
  const row = { hash, kind: ABSENT, name: null, url: null, origin: '', content_type: null };
  const { key } = await db
    .insertInto('page')
    .values({ ...row, bytes: pack(new Uint8Array()) })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

/** Spells of an address count in the order of their rows, which an export has by article. */
async function inOrderOfTime(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ last: number | null }>`select max(key) as last from sighting`.execute(db);
  const last = rows[0]?.last ?? 0;
  await sql`insert into sighting (url, article, first_seen, last_seen, checks)
    select url, article, first_seen, last_seen, checks from sighting order by first_seen, key`.execute(db);
  await db.deleteFrom('sighting').where('key', '<=', last).execute();
}

async function putBeside(engine: Engine, db: Kysely<Tables>, record: LibraryRecord): Promise<void> {
  if (record.kind === 'judgement') await insertJudgements(engine, db, [record.value]);
  if (record.kind === 'removal')
    await engine.insertAll(db, 'removed', [{ hash: record.value.hash, at: Date.parse(record.value.at) }]);
  if (record.kind !== 'alert') return;
  const { id, of, on, to, at, raised } = record.value;
  const [kind, target] = Object.entries(of)[0] as ['claim' | 'story' | 'party', string];
  await insertAlert(db, { id, target: { kind, id: target }, on, to, madeAt: at });
  const events = raised.map(({ id: mark, words, article, title, url, at: when, sentAt }) => {
    return { alert: id, mark, article, at: when, title, url, text: words, sentAt };
  });
  await insertEvents(db, events);
}
