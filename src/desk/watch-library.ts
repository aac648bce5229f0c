import type { Added } from '../library/add.js';
import type { Library } from '../library/open.js';
import { uncovered } from '../library/placements.js';
import { watchStoreOf } from '../library/watch-store.js';
import type { AlertDelivery, Delivered } from './alert-delivery.js';
import { coverAgain } from './cover.js';
import { keep } from './keep.js';
import type { Problem } from './material.js';
import { type Read, readAll } from './read-all.js';
import { type FoundByWatching, type WatchEvent, type WatchSetting, watched } from './watch.js';

/** An article that watching brought, and what became of it in the library. */
interface KeptByWatching {
  readonly event: 'kept';
  readonly added: Added;
  /** The page's address, or where its feed has it. */
  readonly from: string;
  readonly title: string | null;
}

/** What watching for a library tells. */
export type WatchNews =
  | Exclude<WatchEvent, { readonly event: 'idle' }>
  | KeptByWatching
  /** A page that no article could be read from. */
  | ({ readonly event: 'unreadable' } & Problem)
  /** Stories were worked out anew. */
  | { readonly event: 'covered'; readonly stories: readonly string[] }
  /** Alerts were delivered, or could not be. */
  | { readonly event: 'alerts'; readonly delivered: Delivered };

/** Milliseconds: while much comes in, stories are worked out anew no more often. */
const COVERED_EVERY = 5000;
/** Articles whose stories are worked out in one go. */
const AT_ONCE = 100;

/** What watching for a library works with. */
export interface LibraryWatchSetting extends Omit<WatchSetting, 'store'> {
  /** Threads that read. */
  readonly jobs: number;
  readonly delivery: Pick<AlertDelivery, 'deliver'>;
}

/**
 * Watches feeds for a library: what is new is read and added, and the stories that it touches are worked out anew. May
 * be ended at any moment, however suddenly: what was not finished is done at the next start.
 * @param stop ends it: what is fetched by then is still read, added and worked out
 */
export async function* watchFor(
  library: Library,
  addresses: readonly string[],
  { jobs, delivery, ...setting }: LibraryWatchSetting,
  stop: AbortSignal,
): AsyncGenerator<WatchNews> {
  const { clock } = setting;
  const touched = new Set(await uncovered(library, AT_ONCE));
  let coveredAt = Number.NEGATIVE_INFINITY;
  const found = watched(addresses, { ...setting, store: watchStoreOf(library) }, stop);
  for await (const one of readAll(found, { jobs })) {
    const isIdle = 'event' in one && one.event === 'idle';
    if (!('event' in one)) {
      const news = await settle(library, one, new Date(clock.now()).toISOString());
      if (news.event === 'kept' && BRINGS.has(news.added.outcome)) touched.add(news.added.id);
      yield news;
    } else if (one.event !== 'idle') yield one;
    if (!isIdle && clock.now() - coveredAt < COVERED_EVERY) continue;
    yield* coverAll(library, touched, delivery);
    coveredAt = clock.now();
  }
  yield* coverAll(library, touched, delivery);
}

const BRINGS: ReadonlySet<Added['outcome']> = new Set(['added', 'version']);

/** Adds what was read, and only then has it count as read. */
async function settle(library: Library, one: Read<FoundByWatching>, now: string): Promise<WatchNews> {
  const { material, settled } = one.found;
  if ('problem' in one) {
    await settled();
    return { event: 'unreadable', ...one.problem };
  }
  const [added] = await keep(library, [{ reading: one.reading, material }], now);
  await settled();
  return { event: 'kept', added: added!, from: one.from, title: one.reading.article.title };
}

/** Works out the stories of all these articles, then tells whom alerts are for, also of what waited from before. */
async function* coverAll(
  library: Library,
  touched: Set<string>,
  delivery: LibraryWatchSetting['delivery'],
): AsyncGenerator<WatchNews> {
  const ids = [...touched];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const batch = ids.slice(from, from + AT_ONCE);
    const { stories } = await coverAgain(library, batch);
    for (const id of batch) touched.delete(id);
    yield { event: 'covered', stories };
  }
  const delivered = await delivery.deliver();
  if (delivered.events > 0 || delivered.problems.length > 0) yield { event: 'alerts', delivered };
}
