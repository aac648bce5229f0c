import { addAll } from '../desk/add.js';
import { coverAgain } from '../desk/cover.js';
import { findInputs } from '../desk/inputs.js';
import { materials } from '../desk/materials.js';
import type { Errand } from '../desk/outside.js';
import { politeFetch } from '../fetching/polite.js';
import { openLibrary } from '../library/open.js';
import { AddingTally } from './adding-tally.js';
import { deliverAlerts } from './deliver-alerts.js';
import { jobsFor } from './jobs.js';
import { Progress } from './progress.js';

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
  const polite = politeFetch({ allowPrivate: flags.allowPrivate ?? false });
  const fetch = (address: string, errand: Errand) => polite[errand](address);
  const found = materials(inputs, { stdin: process.stdin, fetch }, (position) => {
    progress.share = position / inputs.length;
  });
  let stopped = false;
  const stop = () => {
    if (stopped) process.exit(130);
    stopped = true;
  };
  process.on('SIGINT', stop);
  const tally = new AddingTally(missing);
  try {
    const options = {
      jobs: jobsFor(inputs, flags.jobs),
      force: flags.force ?? false,
      readAt: new Date().toISOString(),
      ...(flags.published ? { published: flags.published } : {}),
    };
    for await (const event of addAll(library, found, options)) {
      tally.count(event);
      progress.count();
      if (stopped) break;
    }
    progress.clear();
    const { stories } = await coverAgain(library, [], progress.stories);
    progress.clear();
    tally.problems.push(...(await deliverAlerts(library, flags.allowPrivate ?? false)));
    tally.report(stories.length, stopped);
  } finally {
    progress.clear();
    process.off('SIGINT', stop);
    await library.close();
  }
  return stopped ? 130 : tally.problems.length > 0 ? 1 : 0;
}
