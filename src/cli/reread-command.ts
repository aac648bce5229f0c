import { coverAgain } from '../desk/cover.js';
import type { Problem } from '../desk/material.js';
import { pagesNamed, pagesOfOthers, rereadAll, toReread } from '../desk/reread.js';
import type { Library } from '../library/open.js';
import { complainOf, workedOut } from './adding-tally.js';
import { deliverAlerts } from './deliver-alerts.js';
import { jobsForMany } from './jobs.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';
import { withLibrary } from './with-library.js';

export interface RereadFlags {
  readonly library: string;
  readonly jobs?: number;
  readonly allowPrivate?: boolean;
}

/**
 * `hearsay reread`: reads again what another model or program read, or the articles named, then works out their stories.
 * @param named beginnings of articles' ids; none for all that others read
 * @returns the exit code: 0, or 1 if a page could not be read any more, or 130 if it was stopped
 */
export function rereadCommand(named: readonly string[], flags: RereadFlags): Promise<number> {
  return stoppable(async (stop) => {
    let code = 0;
    const failed = await withLibrary(flags.library, {}, async (library) => {
      code = await reread(library, named, flags, stop);
    });
    return failed || code;
  });
}

async function reread(
  library: Library,
  named: readonly string[],
  { jobs, allowPrivate = false }: RereadFlags,
  stop: AbortSignal,
): Promise<number> {
  const progress = new Progress(process.stderr.isTTY ? process.stderr : null);
  const { pages, without } = named.length > 0 ? { pages: named.length, without: 0 } : await toReread(library);
  const given = named.length > 0 ? pagesNamed(library, named) : pagesOfOthers(library);
  const problems: Problem[] = [];
  let [again, other] = [0, 0];
  for await (const event of rereadAll(library, given, { jobs: pages > 3 ? jobsForMany(jobs) : (jobs ?? 1) })) {
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
    problems.push(...(await deliverAlerts(library, allowPrivate)));
  }
  progress.clear();
  complainOf(problems);
  const left = without > 0 ? `, ${without} without their pages stay as they are` : '';
  const counts = `${again} read again, ${other} read otherwise${left}, ${problems.length} failed`;
  process.stdout.write(`${stop.aborted ? 'stopped: ' : ''}${counts}${workedOut(stories)}\n`);
  return stop.aborted ? 130 : problems.length > 0 ? 1 : 0;
}
