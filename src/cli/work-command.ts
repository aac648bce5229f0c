import { AlertDelivery } from '../desk/alert-delivery.js';
import { coverAgain, coverUnlessAnother } from '../desk/cover.js';
import { workOff } from '../desk/work.js';
import { systemClock } from '../fetching/clock.js';
import { postJson } from '../fetching/post.js';
import { openLibrary } from '../library/open.js';
import { openQueue } from '../library/queue.js';
import { AddingTally } from './adding-tally.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';

export interface WorkFlags {
  readonly library: string;
  readonly jobs?: number;
  /** End when nothing is left to do. */
  readonly once?: boolean;
  readonly allowPrivate?: boolean;
}

/**
 * `hearsay work`: reads what was handed in, beside others that do the same; whenever nothing waits, the stories are worked
 * out by one of them.
 * @returns the exit code: 0, or 1 if a page could not be read, or 130 if it was stopped
 * @throws LibraryError
 */
export function workCommand(flags: WorkFlags): Promise<number> {
  const { once = false, allowPrivate = false, jobs = 1 } = flags;
  return stoppable(async (stop) => {
    const queue = await openQueue(flags.library);
    const library = await openLibrary(flags.library).catch(async (error: unknown) => {
      await queue.close();
      throw error;
    });
    const progress = new Progress(process.stderr.isTTY ? process.stderr : null);
    const post = (address: string, json: string) => postJson(address, json, { allowPrivate });
    const delivery = new AlertDelivery(library, { post, clock: systemClock });
    const tally = new AddingTally([]);
    let stories = 0;
    // what others kept before they died may be left
    let isLeft = true;
    try {
      for await (const event of workOff(library, queue, { jobs, once, clock: systemClock }, stop)) {
        if (!('idle' in event)) {
          tally.count(event);
          progress.count();
          isLeft = true;
        } else if (isLeft && !once) {
          const covering = await coverUnlessAnother(library);
          isLeft = covering === null;
          stories += covering?.stories.length ?? 0;
          if (covering) tally.problems.push(...(await delivery.deliver()).problems);
        }
      }
      if (once && !stop.aborted) {
        stories = (await coverAgain(library, [], progress.stories)).stories.length;
        tally.problems.push(...(await delivery.deliver()).problems);
      }
      progress.clear();
      tally.report(stories, stop.aborted);
    } finally {
      progress.clear();
      await queue.close();
      await library.close();
    }
    if (stop.aborted) return 130;
    return tally.problems.length > 0 ? 1 : 0;
  });
}
