import type { Insertable } from 'kysely';
import type { Library } from './open.js';
import { storableOrNull } from './packing.js';
import type { FeedRow } from './tables.js';

/** A feed that is watched, with what its server said last. */
export interface Feed {
  readonly url: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO instant. */
  readonly nextPoll: string;
  /** How many polls failed in a row. */
  readonly failures: number;
}

/** Keeps what is known of a feed now. */
export function putFeed(library: Library, feed: Feed): Promise<void> {
  const { url, ...row }: Insertable<FeedRow> = {
    url: feed.url,
    title: storableOrNull(feed.title),
    etag: storableOrNull(feed.etag),
    last_modified: storableOrNull(feed.lastModified),
    next_poll: Date.parse(feed.nextPoll),
    failures: feed.failures,
  };
  return library.write(async (db) => {
    await db
      .insertInto('feed')
      .values({ url, ...row })
      .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
      .execute();
  });
}

/** All feeds, those to be polled first before the others. */
export async function feeds(library: Library): Promise<readonly Feed[]> {
  const rows = await library.read((db) =>
    db.selectFrom('feed').selectAll().orderBy('next_poll').orderBy('url').execute(),
  );
  return rows.map((row) => ({
    url: row.url,
    title: row.title,
    etag: row.etag,
    lastModified: row.last_modified,
    nextPoll: new Date(row.next_poll).toISOString(),
    failures: row.failures,
  }));
}
