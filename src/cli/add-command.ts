import { addAll } from '../desk/add.js';
import { coverAgain } from '../desk/cover.js';
import { findInputs } from '../desk/inputs.js';
import { openLibrary } from '../library/open.js';
import { AddingTally } from './adding-tally.js';
import { deliverAlerts } from './deliver-alerts.js';
import { foundIn } from './found-in.js';
import { jobsFor } from './jobs.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';

export interface AddFlags {
  readonly library: string;
  /** Only hand it in, to be read by others. */
  readonly queue?: boolean;
  readonly published?: string;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
}

/**
 * `hearsay add`: reads what is new into a library and works out what it touches; a summary at the end.
 * @returns the exit code: 0, or 1 if an input failed, or 130 if it was stopped
 */
export async function addCommand(names: readonly string[], flags: AddFlags): Promise<number> {
  const { inputs, problems: missing } = await findInputs(names);
  const library = await openLibrary(flags.library, { create: true });
  const progress = new Progress(process.stderr.isTTY ? process.stderr : null);
  const tally = new AddingTally(missing);
  const options = {
    jobs: jobsFor(inputs, flags.jobs),
    force: flags.force ?? false,
    readAt: new Date().toISOString(),
    ...(flags.published ? { published: flags.published } : {}),
  };
  try {
    return await stoppable(async (stop) => {
      for await (const event of addAll(library, foundIn(inputs, flags, progress), options)) {
        tally.count(event);
        progress.count();
        if (stop.aborted) break;
      }
      progress.clear();
      const { stories } = await coverAgain(library, [], progress.stories);
      progress.clear();
      tally.problems.push(...(await deliverAlerts(library, flags.allowPrivate ?? false)));
      tally.report(stories.length, stop.aborted);
      if (stop.aborted) return 130;
      return tally.problems.length > 0 ? 1 : 0;
    });
  } finally {
    progress.clear();
    await library.close();
  }
}
