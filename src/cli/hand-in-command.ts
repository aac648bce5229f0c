import { type HandInEvent, handInAll } from '../desk/hand-in.js';
import { findInputs } from '../desk/inputs.js';
import type { Problem } from '../desk/material.js';
import type { AddFlags } from './add-command.js';
import { complainOf } from './adding-tally.js';
import { foundIn } from './found-in.js';
import { Progress } from './progress.js';
import { stoppable } from './stopping.js';
import { withQueue } from './with-queue.js';

/**
 * `hearsay add --queue`: hands in what is new, to be read by `hearsay work` wherever that runs.
 * @returns the exit code: 0, or 1 if an input failed, or 130 if it was stopped
 * @throws LibraryError if the library is a file, which can't be shared so
 */
export function handInCommand(names: readonly string[], flags: AddFlags): Promise<number> {
  return stoppable((stop) =>
    withQueue(flags.library, { create: true }, async (library, queue) => {
      const progress = new Progress(process.stderr.isTTY ? process.stderr : null);
      const { inputs, problems } = await findInputs(names);
      const found = foundIn(inputs, flags, progress);
      const given = flags.published ? { published: flags.published } : {};
      const options = { force: flags.force ?? false, readAt: new Date().toISOString(), ...given };
      const tally = new HandInTally(problems);
      for await (const event of handInAll(library, queue, found, options)) {
        progress.count(tally.count(event));
        if (stop.aborted) break;
      }
      progress.clear();
      complainOf(tally.problems);
      process.stdout.write(`${stop.aborted ? 'stopped: ' : ''}${tally.summary()}\n`);
      if (stop.aborted) return 130;
      return tally.problems.length > 0 ? 1 : 0;
    }),
  );
}

class HandInTally {
  private readonly counts = { handedIn: 0, waiting: 0, unchanged: 0, removed: 0 };
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
  }

  /** @returns how many articles it is about */
  count(event: HandInEvent): number {
    if ('problem' in event) this.problems.push(event.problem);
    else if ('outcome' in event) this.counts[event.outcome]++;
    else {
      this.counts.handedIn += event.handedIn;
      this.counts.waiting += event.waiting;
      return event.handedIn + event.waiting;
    }
    return 1;
  }

  summary(): string {
    const { handedIn, waiting, unchanged, removed } = this.counts;
    return [
      `${handedIn} handed in`,
      ...(waiting > 0 ? [`${waiting} waiting already`] : []),
      `${unchanged} unchanged`,
      ...(removed > 0 ? [`${removed} left out, for they were removed`] : []),
      `${this.problems.length} failed`,
    ].join(', ');
  }
}
