import type { Validators } from '../fetching/caching.js';
import { FetchFailed, type FetchReason } from '../fetching/fetch-failed.js';
import type { WatchedPage } from '../library/watch-store.js';
import { originOf } from './outside.js';
import { digestOf } from './page-digest.js';
import { backOff, nextRecheck } from './schedule.js';
import type { Watched, WatchSetting } from './watch.js';

/** Nothing changes by asking again. */
const FOR_GOOD: ReadonlySet<FetchReason> = new Set(['robots', 'content-type', 'bad-address', 'not-allowed-address']);
/** RFC 9110: not found, gone. */
const NOT_THERE = new Set([404, 410]);
/** So many failures in a row, and the page is left alone until it is due by its age. */
const MOST_FAILURES = 6;

/**
 * Reads a page that is due: material if it is new or has changed, nothing if it is as it was. It counts as read once
 * what is given has been settled.
 */
export async function checkPage(page: WatchedPage, setting: WatchSetting): Promise<readonly Watched[]> {
  const { store, outside, clock } = setting;
  try {
    const got = await outside.followedIfChanged(page.url, page);
    const now = clock.now();
    const read = { ...page, failures: 0, isGone: false, ...againAfter(page, now) };
    if (got === null) {
      await store.savePage(read);
      return [];
    }
    const material = { kind: 'bytes', ...originOf(got, page.url), bytes: got.bytes, item: page.item } as const;
    const digest = await digestOf(material);
    const seen: WatchedPage = { ...read, ...validatorsOf(got), digest };
    if (digest !== page.digest) return [{ material, settled: () => store.savePage(seen) }];
    await store.savePage(seen);
    return [];
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
    return error.reason === 'aborted' ? [] : await failed(page, error, setting);
  }
}

const validatorsOf = ({ etag, lastModified }: Validators): Validators => ({ etag, lastModified });

/** A page is first read when it is first had, or found missing. */
const againAfter = ({ firstRead }: WatchedPage, now: number) => ({
  firstRead: firstRead ?? now,
  due: nextRecheck(firstRead ?? now, now),
});

async function failed(page: WatchedPage, error: FetchFailed, setting: WatchSetting): Promise<readonly Watched[]> {
  const { store, clock, random } = setting;
  const { message, status, reason, retryAfter } = error;
  const { url } = page;
  const now = clock.now();
  if (reason === 'status' && NOT_THERE.has(status ?? 0)) {
    await store.savePage({ ...page, ...againAfter(page, now), failures: 0, isGone: true });
    return page.isGone ? [] : [{ event: 'gone', url, message }];
  }
  const failures = page.failures + 1;
  const later =
    failures < MOST_FAILURES
      ? { failures, due: now + backOff(failures, random, retryAfter) }
      : { failures: 0, ...againAfter(page, now) };
  const next: WatchedPage = { ...page, ...(FOR_GOOD.has(reason) ? { failures, due: null } : later) };
  await store.savePage(next);
  return [{ event: 'page-failed', url, message, next: next.due }];
}
