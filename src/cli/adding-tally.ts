import type { AddEvent } from '../desk/add.js';
import type { Problem } from '../desk/material.js';
import { printable } from '../text/printable.js';

/** What became of all that was to be added. */
export class AddingTally {
  private readonly counts = { added: 0, version: 0, unchanged: 0, removed: 0 };
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
  }

  count(event: AddEvent): void {
    if ('problem' in event) this.problems.push(event.problem);
    else this.counts[event.outcome]++;
  }

  /** The problems to standard error, and one line to standard output. */
  report(stories: number, stopped: boolean): void {
    complainOf(this.problems);
    const { added, version, unchanged, removed } = this.counts;
    const parts = [
      `${added} added`,
      ...(version > 0 ? [`${version} new ${version === 1 ? 'version' : 'versions'}`] : []),
      `${unchanged} unchanged`,
      ...(removed > 0 ? [`${removed} left out, for they were removed`] : []),
      `${this.problems.length} failed`,
    ];
    process.stdout.write(`${stopped ? 'stopped: ' : ''}${parts.join(', ')}${workedOut(stories)}\n`);
  }
}

/** How many stories were worked out, at the end of a line. */
export const workedOut = (stories: number): string =>
  stories > 0 ? ` · ${stories} ${stories === 1 ? 'story' : 'stories'} worked out` : '';

export function complainOf(problems: readonly Problem[]): void {
  for (const { from, message } of problems)
    process.stderr.write(`hearsay: ${printable(from)}: ${printable(message)}\n`);
}
