import { handInAll } from '../desk/hand-in.js';
import { findInputs } from '../desk/inputs.js';
import type { Problem } from '../desk/material.js';
import { materials } from '../desk/materials.js';
import type { Errand } from '../desk/outside.js';
import { politeFetch } from '../fetching/polite.js';
import { openLibrary } from '../library/open.js';
import { openQueue } from '../library/queue.js';
import type { AddFlags } from './add-command.js';
import { complainOf } from './adding-tally.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';

/**
 * `hearsay add --queue`: hands in what is new, to be read by `hearsay work` wherever that runs.
 * @returns the exit code: 0, or 1 if an input failed, or 130 if it was stopped
 * @throws LibraryError if the library is a file, which can't be shared so
 */
export function handInCommand(names: readonly string[], flags: AddFlags): Promise<number> {
  return stoppable(async (stop) => {
    const queue = await openQueue(flags.library);
    const library = await openLibrary(flags.library, { create: true }).catch(async (error: unknown) => {
      await queue.close();
      throw error;
    });
    const progress = new Progress(process.stderr.isTTY ? process.stderr : null);
    const { inputs, problems: missing } = await findInputs(names);
    const polite = politeFetch({ allowPrivate: flags.allowPrivate ?? false });
    const fetch = (address: string, errand: Errand) => polite[errand](address);
    const found = materials(inputs, { stdin: process.stdin, fetch }, (position) => {
      progress.share = position / inputs.length;
    });
    const options = {
      force: flags.force ?? false,
      readAt: new Date().toISOString(),
      ...(flags.published ? { published: flags.published } : {}),
    };
    const counts = { handedIn: 0, waiting: 0, unchanged: 0, removed: 0 };
    const problems: Problem[] = [...missing];
    try {
      for await (const event of handInAll(library, queue, found, options)) {
        if ('problem' in event) problems.push(event.problem);
        else if ('outcome' in event) counts[event.outcome]++;
        else {
          counts.handedIn += event.handedIn;
          counts.waiting += event.waiting;
          progress.count(event.handedIn + event.waiting);
        }
        if (stop.aborted) break;
      }
    } finally {
      progress.clear();
      await queue.close();
      await library.close();
    }
    complainOf(problems);
    process.stdout.write(`${stop.aborted ? 'stopped: ' : ''}${summary(counts, problems.length)}\n`);
    return stop.aborted ? 130 : problems.length > 0 ? 1 : 0;
  });
}

const summary = (
  { handedIn, waiting, unchanged, removed }: Readonly<Record<'handedIn' | 'waiting' | 'unchanged' | 'removed', number>>,
  failed: number,
): string =>
  [
    `${handedIn} handed in`,
    ...(waiting > 0 ? [`${waiting} waiting already`] : []),
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} left out, for they were removed`] : []),
    `${failed} failed`,
  ].join(', ');
