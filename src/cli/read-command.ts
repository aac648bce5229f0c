import { stat } from 'node:fs/promises';
import { findInputs } from '../desk/inputs.js';
import type { Problem } from '../desk/material.js';
import { readAll } from '../desk/read-all.js';
import { printable } from '../text/printable.js';
import { FORMATS, type FormatName, formatOfEnding } from './formats.js';
import { foundIn } from './found-in.js';
import { jobsFor, mayHoldMany } from './jobs.js';
import { Progress } from './progress.js';
import { fileSink, ReaderGone, standardOutput } from './sink.js';
import { stoppable } from './stopping.js';
import { folderWriter, streamWriter, type Writer } from './writers.js';

export interface ReadFlags {
  readonly format?: FormatName;
  readonly json?: boolean;
  readonly output?: string;
  readonly published?: string;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
}

/**
 * `hearsay read`: readings to standard output or to -o, problems to standard error at the end.
 * @returns the exit code: 0, or 1 if an input failed, or 130 if it was stopped
 * @throws UsageError, Unwritable
 */
export async function readCommand(names: readonly string[], flags: ReadFlags): Promise<number> {
  const { inputs, problems: missing } = await findInputs(names);
  const problems: Problem[] = [...missing];
  const writer = await openWriter(flags);
  const bar = process.stderr.isTTY && (inputs.length > 3 || inputs.some(mayHoldMany));
  const progress = new Progress(bar ? process.stderr : null);
  const options = {
    jobs: jobsFor(inputs, flags.jobs),
    force: flags.force ?? false,
    ...(flags.published ? { published: flags.published } : {}),
  };
  let read = 0;
  const stopped = await stoppable(async (stop) => {
    try {
      for await (const outcome of readAll(foundIn(inputs, flags, progress), options)) {
        if (stop.aborted) break;
        progress.clear();
        if ('problem' in outcome) problems.push(outcome.problem);
        else {
          await writer.write(outcome.reading);
          read++;
        }
        progress.count();
      }
      await writer.end();
    } catch (error) {
      if (!(error instanceof ReaderGone)) throw error;
    } finally {
      progress.clear();
    }
    return stop.aborted;
  });
  report(problems, read, stopped);
  return stopped ? 130 : problems.length > 0 ? 1 : 0;
}

async function openWriter({ format: asked, json, output }: ReadFlags): Promise<Writer> {
  const byDefault = process.stdout.isTTY && output === undefined ? 'text' : 'json';
  const name = asked ?? (json ? 'json' : (formatOfEnding(output ?? '') ?? byDefault));
  const format = FORMATS[name];
  const plain = { color: false, width: 100 };
  if (output === undefined) {
    const { NO_COLOR } = process.env;
    const color = process.stdout.isTTY === true && !NO_COLOR;
    return streamWriter(standardOutput(process.stdout), format, { color, width: process.stdout.columns ?? 100 }, name);
  }
  if (await isFolder(output)) return folderWriter(output, format, plain);
  return streamWriter(await fileSink(output), format, plain, name);
}

async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true;
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function report(problems: readonly Problem[], read: number, stopped: boolean): void {
  for (const { from, message } of problems)
    process.stderr.write(`hearsay: ${printable(from)}: ${printable(message)}\n`);
  if (stopped) process.stderr.write(`hearsay: stopped after ${read} articles\n`);
  else if (problems.length > 0) process.stderr.write(`hearsay: ${read} read, ${problems.length} failed\n`);
}
