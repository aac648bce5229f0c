import type { Kysely } from 'kysely';
import type { Reading } from '../statements/reading.js';
import { articleId, articleRow, dayOf, instantOf, statementRows, weekOf } from './article-rows.js';
import type { Engine } from './engine.js';
import type { Library } from './open.js';
import { storableOrNull } from './packing.js';
import { type Page, pageHash, pageRow } from './page.js';
import { isRemoved, removedAmong } from './removed.js';
import { type Sight, see } from './sightings.js';
import type { Tables } from './tables.js';

/** What is to be added: a reading, and by what it is found again. */
export interface Addition {
  readonly reading: Reading;
  /** When it was read or fetched: an ISO instant. */
  readonly readAt: string;
  /** What read it: the model and the program, in one name, so that it can be told what is to be read again. */
  readonly reader: string;
  /** What it was read from; null where that is not to be kept. */
  readonly page: Page | null;
  /** Hashes of its rare stretches of words, by which shared text is found; whole numbers. */
  readonly fingerprints: readonly number[];
  /** Hashes of the names and words that tell its story; whole numbers. */
  readonly terms: readonly number[];
}

/**
 * What became of an addition. added: new; version: new, and its address held another article before (`previous`);
 * unchanged: it was there already; removed: it was taken out of this library, and stays out.
 * Of what is unchanged `previous` tells that its address held another article since: the page is back to this one.
 */
export interface Added {
  /** The article's id in the library. */
  readonly id: string;
  readonly outcome: 'added' | 'version' | 'unchanged' | 'removed';
  readonly previous: string | null;
}

/** So many articles a transaction: large enough for speed, small enough that others need not wait. */
const BATCH = 50;

/**
 * Adds readings: each whole or not at all, with its page, statements and search words. Adding again is no harm.
 *
 * @returns for each addition in turn what became of it
 */
export async function addReadings(library: Library, additions: readonly Addition[]): Promise<readonly Added[]> {
  const outcomes: Added[] = [];
  for (let from = 0; from < additions.length; from += BATCH) {
    const batch = additions.slice(from, from + BATCH);
    outcomes.push(...(await library.write((db) => addBatch(library, db, batch))));
  }
  return outcomes;
}

async function addBatch(library: Library, db: Kysely<Tables>, batch: readonly Addition[]): Promise<readonly Added[]> {
  const named = batch.map((addition) => ({ ...addition, id: articleId(addition.reading.article) }));
  const removed = await removedAmong(db, named.flatMap(hashesOf));
  const latest = await latestAt(
    db,
    named.map(({ reading }) => storableOrNull(reading.article.url)),
  );
  const stored = new Map<string, { readonly key: number; readonly isNew: boolean }>();
  // in one order in every process, so that two that add the same never wait for each other
  for (const addition of [...named].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (!stored.has(addition.id) && !isRemoved(removed, hashesOf(addition)))
      stored.set(addition.id, await store(db, addition));
  const outcomes: Added[] = [];
  const fresh = new Map<string, Stored>();
  const sights: Sight[] = [];
  // but told, and seen at their addresses, as they come
  for (const addition of named) {
    const { id, reading, readAt } = addition;
    const found = stored.get(id);
    if (found === undefined || isRemoved(removed, hashesOf(addition))) {
      outcomes.push({ id, outcome: 'removed', previous: null });
      continue;
    }
    const url = storableOrNull(reading.article.url);
    if (url !== null) sights.push({ url, article: found.key, at: Date.parse(readAt) });
    const last = (url !== null && latest.get(url)) || null;
    const previous = last === id ? null : last;
    if (url !== null) latest.set(url, id);
    const isNew = found.isNew && !fresh.has(id);
    if (isNew) fresh.set(id, { key: found.key, addition });
    outcomes.push({ id, outcome: !isNew ? 'unchanged' : previous ? 'version' : 'added', previous });
  }
  await indexArticles(library.engine, db, [...fresh.values()]);
  await see(db, sights);
  return outcomes;
}

/** An article that is in the library by its key, with what is to be found by. */
export interface Stored {
  readonly key: number;
  readonly addition: Addition;
}

const hashesOf = ({ id, page, reading }: Addition & { readonly id: string }) => ({
  id,
  url: storableOrNull(reading.article.url),
  page: page === null ? null : pageHash(page),
});

/** Puts the article's own row in, if there is none. */
async function store(db: Kysely<Tables>, addition: Addition & { readonly id: string }) {
  const there = () => db.selectFrom('article').select('key').where('id', '=', addition.id).executeTakeFirst();
  const known = await there();
  if (known) return { key: known.key, isNew: false };
  const page = addition.page === null ? null : await storePage(db, addition.page);
  const row = articleRow(addition, page);
  const inserted = await db
    .insertInto('article')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('key')
    .executeTakeFirst();
  // another process may have been first
  return inserted ? { key: inserted.key, isNew: true } : { key: (await there())!.key, isNew: false };
}

async function storePage(db: Kysely<Tables>, page: Page): Promise<number> {
  const row = pageRow(page);
  const inserted = await db
    .insertInto('page')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('key')
    .executeTakeFirst();
  const found = inserted ?? (await db.selectFrom('page').select('key').where('hash', '=', row.hash).executeTakeFirst());
  return found!.key;
}

/** The article that each address held last. */
async function latestAt(db: Kysely<Tables>, urls: readonly (string | null)[]): Promise<Map<string, string>> {
  const asked = urls.filter((url) => url !== null);
  if (asked.length === 0) return new Map();
  const rows = await db
    .selectFrom('sighting')
    .innerJoin('article', 'article.key', 'sighting.article')
    .select(['sighting.url', 'article.id'])
    .where('sighting.url', 'in', asked)
    .orderBy('sighting.key')
    .execute();
  return new Map(rows.map(({ url, id }) => [url, id]));
}

/** Puts in the statements of articles, by what these are found, and that their stories are to be worked out. */
export async function indexArticles(engine: Engine, db: Kysely<Tables>, fresh: readonly Stored[]): Promise<void> {
  const { insertAll } = engine;
  await insertAll(
    db,
    'uncovered',
    fresh.map(({ key }) => ({ article: key })),
  );
  await insertAll(
    db,
    'statement',
    fresh.flatMap(({ key, addition }) => statementRows(addition.reading, key)),
  );
  await insertAll(
    db,
    'fingerprint',
    fresh.flatMap(({ key, addition }) => addition.fingerprints.map((hash) => ({ hash, article: key }))),
  );
  await insertAll(
    db,
    'term',
    fresh.flatMap(({ key, addition: { reading, readAt, terms } }) => {
      const day = dayOf(instantOf(reading.article.published), Date.parse(readAt));
      return terms.map((hash) => ({ week: weekOf(day), hash, day, article: key }));
    }),
  );
}
