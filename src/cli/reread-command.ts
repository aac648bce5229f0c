import { AlertDelivery } from '../desk/alert-delivery.js';
import { coverAgain } from '../desk/cover.js';
import type { Problem } from '../desk/material.js';
import { rereadAll, toReread } from '../desk/reread.js';
import { systemClock } from '../fetching/clock.js';
import { postJson } from '../fetching/post.js';
import { type Library, openLibrary } from '../library/open.js';
import { complainOf, workedOut } from './adding-tally.js';
import { jobsForMany } from './jobs.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';

export interface RereadFlags {
  readonly library: string;
  readonly jobs?: number;
  readonly allowPrivate?: boolean;
}

/**
 * `hearsay reread`: reads again what another model or program read, then works out the stories of these articles.
 * @returns the exit code: 0, or 1 if a page could not be read any more, or 130 if it was stopped
 * @throws LibraryError
 */
export function rereadCommand(flags: RereadFlags): Promise<number> {
  return stoppable(async (stop) => {
    const library = await openLibrary(flags.library);
    try {
      return await reread(library, flags, stop);
    } finally {
      await library.close();
    }
  });
}

async function reread(library: Library, { jobs, allowPrivate = false }: RereadFlags, stop: AbortSignal) {
  const progress = new Progress(process.stderr.isTTY ? process.stderr : null);
  const { pages, without } = await toReread(library);
  const problems: Problem[] = [];
  let [again, other] = [0, 0];
  for await (const event of rereadAll(library, { jobs: pages > 3 ? jobsForMany(jobs) : 1 })) {
    if ('problem' in event) problems.push(event.problem);
    else {
      again++;
      if (event.isOther) other++;
    }
    progress.share = (again + problems.length) / pages;
    progress.count();
    if (stop.aborted) break;
  }
  let stories = 0;
  if (!stop.aborted) {
    progress.clear();
    stories = (await coverAgain(library, [], progress.stories)).stories.length;
    const post = (address: string, json: string) => postJson(address, json, { allowPrivate });
    problems.push(...(await new AlertDelivery(library, { post, clock: systemClock }).deliver()).problems);
  }
  progress.clear();
  complainOf(problems);
  const parts = [
    `${again} read again`,
    `${other} read otherwise`,
    ...(without > 0 ? [`${without} without their pages stay as they are`] : []),
    `${problems.length} failed`,
  ];
  process.stdout.write(`${stop.aborted ? 'stopped: ' : ''}${parts.join(', ')}${workedOut(stories)}\n`);
  return stop.aborted ? 130 : problems.length > 0 ? 1 : 0;
}
