import { availableParallelism } from 'node:os';
import type { Serving, Writing } from '../api/serving.js';
import { AlertDelivery } from '../desk/alert-delivery.js';
import { coverSoon } from '../desk/cover-soon.js';
import { deliverSoon } from '../desk/deliver-soon.js';
import { libraryThread } from '../desk/library-thread.js';
import { readingThreads } from '../desk/reading-threads.js';
import { systemClock } from '../fetching/clock.js';
import { politeFetch } from '../fetching/polite.js';
import { postJson } from '../fetching/post.js';
import type { Library } from '../library/open.js';
import { printable } from '../text/printable.js';
import type { ServeFlags } from './serve-command.js';

/** More threads than this share too little memory bandwidth to be worth their memory. */
const MOST_JOBS = 4;
/** So many articles a thread are read or wait at one time; more are told to come again. */
const WAITING = 8;
/** So many changes of the library are made or wait, quick ones and slow ones apart; more are told to come again. */
const CHANGES = 64;
/** Longer than the longest report; what is longer keeps a thread from others for most of a minute. */
const LONGEST = 200_000;

/**
 * What a server works with: threads that read, and one that writes, for as long as it runs.
 * @param library open for the server's own thread
 */
export function servingOf(
  library: Library,
  { library: where, readOnly, allowPrivate = false, jobs = jobsByCores() }: ServeFlags,
  version: string,
): { readonly serving: Serving; readonly close: () => Promise<void> } {
  const reading = readingThreads({ jobs, most: WAITING * jobs, longest: LONGEST });
  const written = readOnly ? null : writingOf(library, where, allowPrivate);
  const polite = politeFetch({ allowPrivate });
  return {
    serving: {
      library,
      version,
      reading,
      writing: written?.writing ?? null,
      fetch: polite.named,
      now: () => new Date(),
    },
    async close() {
      await reading.close();
      await written?.close();
    },
  };
}

const jobsByCores = (): number => Math.max(1, Math.min(MOST_JOBS, availableParallelism() - 1));

function writingOf(library: Library, where: string, allowPrivate: boolean) {
  // working stories out takes long: adding does not wait for it
  const [adding, working] = [libraryThread(where, CHANGES), libraryThread(where, CHANGES)];
  const ending = new AbortController();
  const { signal } = ending;
  const post = (address: string, json: string) => postJson(address, json, { allowPrivate, signal });
  const delivering = deliverSoon(new AlertDelivery(library, { post, clock: systemClock, signal }), {
    clock: systemClock,
    stop: signal,
    failed: (problems) => {
      for (const { from, message } of problems) tell(`${from}: ${message}`);
    },
    report: (error) => tell(`alerts were not delivered: ${(error as Error).message}`),
  });
  const covering = coverSoon(working, delivering.ask, (error) =>
    tell(`stories were not worked out: ${(error as Error).message}`),
  );
  // what a run that was killed left undone
  covering.ask();
  delivering.ask();
  const writing: Writing = { adding, working, covering };
  return {
    writing,
    async close() {
      await covering.done();
      ending.abort();
      await delivering.done();
      await working.close();
      await adding.close();
    },
  };
}

const tell = (words: string): void => {
  process.stderr.write(`hearsay: ${printable(words)}\n`);
};
