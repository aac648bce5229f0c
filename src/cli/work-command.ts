import { coverAgain, coverUnlessAnother } from '../desk/cover.js';
import { type WorkEvent, workOff } from '../desk/work.js';
import { systemClock } from '../fetching/clock.js';
import type { Library } from '../library/open.js';
import { AddingTally } from './adding-tally.js';
import { deliverAlerts } from './deliver-alerts.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';
import { withQueue } from './with-queue.js';

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
  const { once = false, jobs = 1 } = flags;
  return stoppable((stop) =>
    withQueue(flags.library, {}, async (library, queue) => {
      const worker = new Worker(library, flags);
      try {
        const setting = { jobs, once, clock: systemClock };
        for await (const event of workOff(library, queue, setting, stop)) await worker.saw(event);
        if (once && !stop.aborted) await worker.coverAll();
      } finally {
        worker.progress.clear();
      }
      worker.tally.report(worker.stories, stop.aborted);
      if (stop.aborted) return 130;
      return worker.tally.problems.length > 0 ? 1 : 0;
    }),
  );
}

class Worker {
  readonly progress = new Progress(process.stderr.isTTY ? process.stderr : null);
  readonly tally = new AddingTally([]);
  stories = 0;
  /** Whether stories may have to be worked out: others that died may have left some. */
  private isLeft = true;

  constructor(
    private readonly library: Library,
    private readonly flags: WorkFlags,
  ) {}

  async saw(event: WorkEvent): Promise<void> {
    if ('idle' in event) {
      if (this.isLeft && !this.flags.once) await this.coverIfFree();
      return;
    }
    this.tally.count(event);
    this.progress.count();
    this.isLeft = true;
  }

  /** Works out what all have added; waits for who does so now, and does what that one did not. */
  async coverAll(): Promise<void> {
    this.progress.clear();
    await this.covered((await coverAgain(this.library, [], this.progress.stories)).stories.length);
  }

  private async coverIfFree(): Promise<void> {
    const covering = await coverUnlessAnother(this.library);
    this.isLeft = covering === null;
    if (covering) await this.covered(covering.stories.length);
  }

  private async covered(stories: number): Promise<void> {
    this.stories += stories;
    this.tally.problems.push(...(await deliverAlerts(this.library, this.flags.allowPrivate ?? false)));
  }
}
