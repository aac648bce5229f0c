import { type AddEvent, addAll } from '../desk/add.js';
import { AlertDelivery } from '../desk/alert-delivery.js';
import { coverAgain } from '../desk/cover.js';
import { findInputs } from '../desk/inputs.js';
import type { Problem } from '../desk/material.js';
import { materials } from '../desk/materials.js';
import type { Errand } from '../desk/outside.js';
import { systemClock } from '../fetching/clock.js';
import { politeFetch } from '../fetching/polite.js';
import { postJson } from '../fetching/post.js';
import { openLibrary } from '../library/open.js';
import { printable } from '../text/printable.js';
import { jobsFor } from './jobs.js';
import { Progress } from './progress.js';

export interface AddFlags {
  readonly library: string;
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
  const tally: Tally = { added: 0, version: 0, unchanged: 0, removed: 0, problems: [...missing] };
  try {
    const options = {
      jobs: jobsFor(inputs, flags.jobs),
      force: flags.force ?? false,
      readAt: new Date().toISOString(),
      ...(flags.published ? { published: flags.published } : {}),
    };
    for await (const event of addAll(library, found, options)) {
      count(tally, event);
      progress.count();
      if (stopped) break;
    }
    progress.clear();
    const { stories } = await coverAgain(library, [], (done, all) => progress.step('working out stories', done, all));
    progress.clear();
    const post = (address: string, json: string) =>
      postJson(address, json, { allowPrivate: flags.allowPrivate ?? false });
    const delivered = await new AlertDelivery(library, { post, clock: systemClock }).deliver();
    tally.problems.push(...delivered.problems);
    report(tally, stories.length, stopped);
  } finally {
    progress.clear();
    process.off('SIGINT', stop);
    await library.close();
  }
  return stopped ? 130 : tally.problems.length > 0 ? 1 : 0;
}

interface Tally extends Record<'added' | 'version' | 'unchanged' | 'removed', number> {
  readonly problems: Problem[];
}

function count(tally: Tally, event: AddEvent): void {
  if ('problem' in event) tally.problems.push(event.problem);
  else tally[event.outcome]++;
}

function report({ added, version, unchanged, removed, problems }: Tally, stories: number, stopped: boolean): void {
  for (const { from, message } of problems)
    process.stderr.write(`hearsay: ${printable(from)}: ${printable(message)}\n`);
  const parts = [
    `${added} added`,
    ...(version > 0 ? [`${version} new ${version === 1 ? 'version' : 'versions'}`] : []),
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} left out, for they were removed`] : []),
    `${problems.length} failed`,
  ];
  const worked = stories > 0 ? ` · ${stories} ${stories === 1 ? 'story' : 'stories'} worked out` : '';
  process.stdout.write(`${stopped ? 'stopped: ' : ''}${parts.join(', ')}${worked}\n`);
}
