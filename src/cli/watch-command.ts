import { AlertDelivery } from '../desk/alert-delivery.js';
import { findInputs } from '../desk/inputs.js';
import type { Problem } from '../desk/material.js';
import type { Outside } from '../desk/outside.js';
import { type WatchNews, watchFor } from '../desk/watch-library.js';
import { feedsToWatch } from '../desk/watch-list.js';
import { systemClock } from '../fetching/clock.js';
import { politeFetch } from '../fetching/polite.js';
import { postJson } from '../fetching/post.js';
import { type Library, openLibrary } from '../library/open.js';
import { watchStoreOf } from '../library/watch-store.js';
import { printable } from '../text/printable.js';
import { ReaderGone, type Sink, standardOutput } from './sink.js';
import { WatchLines } from './watch-lines.js';

export interface WatchFlags {
  readonly library: string;
  /** Do what is due now, and end. */
  readonly once?: boolean;
  readonly jobs?: number;
  readonly allowPrivate?: boolean;
}

/** Milliseconds that may pass between a first Ctrl-C and the end. */
const LONGEST_END = 5000;

/**
 * `hearsay watch`: what happens goes to standard output, a line each. The first Ctrl-C (or SIGTERM) ends it when what is
 * under way is done, or after a few seconds; the second one at once.
 * @returns the exit code: 0, also when it was stopped in time, or 1 if what was named can't be watched or, with `once`, a feed could not be polled
 * @throws LibraryError, Unwritable
 */
export async function watchCommand(names: readonly string[], flags: WatchFlags): Promise<number> {
  const { once = false, allowPrivate = false } = flags;
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
    // nothing is lost by a sudden end: what is not done by then is done at the next start
    setTimeout(() => process.exit(130), LONGEST_END).unref();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const { signal } = stopping;
  const outside = politeFetch({ allowPrivate, signal });
  const library = await openLibrary(flags.library, { create: true });
  try {
    const { addresses, problems } = await feedsNamed(names, (address) => outside.named(address), library);
    for (const { from, message } of problems) complain(`${from}: ${message}`);
    if (addresses.length === 0) {
      complain('there is no feed to watch');
      return 1;
    }
    const post = (address: string, json: string) => postJson(address, json, { allowPrivate, signal });
    const delivery = new AlertDelivery(library, { post, clock: systemClock, signal });
    const setting = { outside, clock: systemClock, random: Math.random, jobs: flags.jobs ?? 1, once, delivery };
    const out = standardOutput(process.stdout);
    if (!once) await out.write(`watching ${counted(addresses.length, 'feed')} for ${library.where}; Ctrl-C ends it\n`);
    const hasFailed = await tell(watchFor(library, addresses, setting, signal), out);
    return problems.length > 0 || (once && hasFailed) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
    return 0;
  } finally {
    await library.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** @returns whether a feed could not be polled */
async function tell(all: AsyncIterable<WatchNews>, out: Sink): Promise<boolean> {
  const told = new WatchLines();
  let hasFailed = false;
  for await (const news of all) {
    hasFailed ||= news.event === 'feed-failed';
    const lines = told.linesFor(news, systemClock.now());
    if (lines !== '') await out.write(lines);
  }
  const { added, versions, failures } = told.counts;
  await out.write(`${added} new, ${versions} changed, ${counted(failures, 'failure')}\n`);
  return hasFailed;
}

async function feedsNamed(names: readonly string[], fetch: Outside['fetch'], library: Library) {
  const { inputs, problems: missing } = await findInputs(names);
  const store = watchStoreOf(library);
  const isFeed = async (address: string) => (await store.feed(address)) !== null;
  const { addresses, problems } = await feedsToWatch(inputs, { stdin: process.stdin, fetch }, isFeed);
  const all: readonly Problem[] = [...missing, ...problems];
  return { addresses, problems: all };
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function complain(words: string): void {
  process.stderr.write(`hearsay: ${printable(words)}\n`);
}
