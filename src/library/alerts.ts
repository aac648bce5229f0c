import type { Kysely } from 'kysely';
import type { Library } from './open.js';
import { storable } from './packing.js';
import type { Tables } from './tables.js';

/** What a person wants to be told of, and where. */
export interface Alert {
  readonly id: string;
  readonly target: { readonly kind: 'claim' | 'story' | 'party'; readonly id: string };
  readonly on: 'origin' | 'denial' | 'change';
  /** The file of a feed, or the address of a webhook. */
  readonly to: string;
  /** ISO instant. */
  readonly madeAt: string;
}

/** Something that an alert waited for. */
export interface AlertEvent {
  readonly alert: string;
  /** The same for the same event, however often it is found: it is told once. */
  readonly mark: string;
  /** Id of the article that brought it; null if none did. */
  readonly article: string | null;
  /** ISO instant. */
  readonly at: string;
  /** What happened, in one sentence. */
  readonly title: string;
  /** The address of the article; null if it has none. */
  readonly url: string | null;
  /** The exact words that show it. */
  readonly text: string;
}

/** An event as it is kept. */
export interface StoredEvent extends AlertEvent {
  readonly key: number;
  /** ISO instant at which it was delivered; null if it waits. */
  readonly sentAt: string | null;
}

const iso = (instant: number) => new Date(instant).toISOString();

/** Keeps alerts; one of the same id is replaced. */
export const putAlert = (library: Library, alert: Alert): Promise<void> =>
  library.write((db) => insertAlert(db, alert));

/** The same inside a transaction. */
export async function insertAlert(db: Kysely<Tables>, alert: Alert): Promise<void> {
  const row = {
    target_kind: alert.target.kind,
    target: alert.target.id,
    event: alert.on,
    deliver_to: alert.to,
    made_at: Date.parse(alert.madeAt),
  };
  await db
    .insertInto('alert')
    .values({ id: alert.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** @returns whether there was one */
export function removeAlert(library: Library, id: string): Promise<boolean> {
  return library.write(async (db) => {
    const { numDeletedRows } = await db.deleteFrom('alert').where('id', '=', id).executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

/** All alerts, the oldest first. */
export async function alerts(library: Library): Promise<readonly Alert[]> {
  const rows = await library.read((db) =>
    db.selectFrom('alert').selectAll().orderBy('made_at').orderBy('id').execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    target: { kind: row.target_kind, id: row.target } as Alert['target'],
    on: row.event as Alert['on'],
    to: row.deliver_to,
    madeAt: iso(row.made_at),
  }));
}

/** Writes down events; those that are known already are passed over. @returns how many were new */
export const addEvents = (library: Library, found: readonly AlertEvent[]): Promise<number> =>
  library.write((db) =>
    insertEvents(
      db,
      found.map((event) => ({ ...event, sentAt: null })),
    ),
  );

/** The same inside a transaction, also of events that were delivered. */
export async function insertEvents(db: Kysely<Tables>, found: readonly Omit<StoredEvent, 'key'>[]): Promise<number> {
  let fresh = 0;
  for (const { alert, mark, article, at, title, url, text, sentAt } of found) {
    const data = storable(JSON.stringify({ title, url, text }));
    const sent = sentAt === null ? null : Date.parse(sentAt);
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('alert_event')
      .values({ alert, mark, article, at: Date.parse(at), data, sent_at: sent })
      .onConflict((conflict) => conflict.columns(['alert', 'mark']).doNothing())
      .executeTakeFirst();
    fresh += Number(numInsertedOrUpdatedRows);
  }
  return fresh;
}

/** The events of an alert, the oldest first. @param waiting only those that were not delivered yet */
export async function events(
  library: Library,
  alert: string,
  { waiting = false }: { readonly waiting?: boolean } = {},
): Promise<readonly StoredEvent[]> {
  const rows = await library.read((db) =>
    db
      .selectFrom('alert_event')
      .selectAll()
      .where('alert', '=', alert)
      .$if(waiting, (all) => all.where('sent_at', 'is', null))
      .orderBy('key')
      .execute(),
  );
  return rows.map((row) => ({
    key: row.key,
    alert: row.alert,
    mark: row.mark,
    article: row.article,
    at: iso(row.at),
    sentAt: row.sent_at === null ? null : iso(row.sent_at),
    ...(JSON.parse(row.data) as Pick<AlertEvent, 'title' | 'url' | 'text'>),
  }));
}

/** Writes down that events were delivered. @param keys of `StoredEvent` */
export function markSent(library: Library, keys: readonly number[], at: string): Promise<void> {
  return library.write(async (db) => {
    if (keys.length === 0) return;
    await db
      .updateTable('alert_event')
      .set({ sent_at: Date.parse(at) })
      .where('key', 'in', keys)
      .execute();
  });
}

/** Ids of the alerts that have events which were not delivered yet. */
export async function alertsWaiting(library: Library): Promise<ReadonlySet<string>> {
  const rows = await library.read((db) =>
    db.selectFrom('alert_event').select('alert').where('sent_at', 'is', null).distinct().execute(),
  );
  return new Set(rows.map(({ alert }) => alert));
}
