import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RULES } from '../checks/all-rules.js';
import type { Profile } from '../checks/rule.js';
import { type Settings, WrongSettings } from '../checks/settings.js';
import { checked, commentProblems } from '../desk/checked.js';
import { checkedDraft } from '../desk/checked-draft.js';
import { settingsFinder } from '../desk/find-settings.js';
import { findInputs } from '../desk/inputs.js';
import type { Problem } from '../desk/material.js';
import { readAll } from '../desk/read-all.js';
import type { CheckedDraft } from '../formats/findings/checked-draft.js';
import { findingsToJson } from '../formats/findings/json.js';
import { toSarif } from '../formats/findings/sarif.js';
import { findingsSummary, findingsToText } from '../formats/findings/text.js';
import type { Severity } from '../statements/finding.js';
import type { Reading } from '../statements/reading.js';
import { printable } from '../text/printable.js';
import type { CHECK_FORMATS, FAIL_ON } from './choices.js';
import { FORMATS } from './formats.js';
import { foundIn } from './found-in.js';
import { fileSink, ReaderGone, type Sink, standardOutput } from './sink.js';
import { UsageError } from './usage-error.js';
import { folderWriter, streamWriter } from './writers.js';

export interface CheckFlags {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly output?: string;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly config?: string;
  readonly profile?: Profile;
  readonly against?: string;
  readonly published?: string;
  readonly jobs?: number;
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
}

const FAILING: Readonly<Record<CheckFlags['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/**
 * `hearsay check`: findings to standard output or to -o, problems to standard error.
 * @returns the exit code: 0, or 1 if an input failed or a finding is at least as grave as --fail-on
 * @throws UsageError, Unwritable
 */
export async function checkCommand(names: readonly string[], flags: CheckFlags, version: string): Promise<number> {
  const settingsFor = settingsFinder(flags);
  await settled(settingsFor(null)); // a configuration that is named and wrong is told before anything is read
  const { inputs, problems: missing } = await findInputs(names);
  const problems: Problem[] = [...missing];
  const earlier = flags.against === undefined ? null : await earlierDrafts(flags.against, inputs.length);
  const printer = await openPrinter(flags, version);
  const drafts: CheckedDraft[] = [];
  try {
    for await (const outcome of readPaths(inputs, flags)) {
      if ('problem' in outcome) {
        problems.push(outcome.problem);
        continue;
      }
      const { from, reading } = outcome;
      const settings = await settled(settingsFor(fileOf(from)));
      const draft = checked(reading, settings);
      for (const message of commentProblems(draft)) problems.push({ from, message });
      const old = earlier === null ? undefined : await earlier(fileOf(from) ?? from, settings, flags);
      if (old !== undefined && 'problem' in old) problems.push(old.problem);
      const report = checkedDraft(from, draft, old !== undefined && 'reading' in old ? old.reading : undefined);
      drafts.push(report);
      await printer.write(report, draft);
    }
    await printer.end(drafts);
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  for (const { from, message } of problems)
    process.stderr.write(`hearsay: ${printable(from)}: ${printable(message)}\n`);
  const grave = drafts.some(({ findings }) =>
    findings.some(({ severity }) => FAILING[flags.failOn].includes(severity)),
  );
  return problems.length > 0 || grave ? 1 : 0;
}

type Inputs = Awaited<ReturnType<typeof findInputs>>['inputs'];

function readPaths(inputs: Inputs, { jobs = 1, force = false, published, allowPrivate = false }: CheckFlags) {
  const found = foundIn(inputs, { allowPrivate });
  return readAll(found, { jobs, force, ...(published ? { published } : {}) });
}

/** The path of what was read from a file or a line of one; null for standard input and addresses. */
const fileOf = (from: string): string | null =>
  from === 'standard input' || /^[a-z][a-z+.-]+:\/\//i.test(from) ? null : from.replace(/, line \d+$/, '');

/** @throws UsageError for a configuration that makes no sense */
async function settled(settings: Promise<Settings>): Promise<Settings> {
  try {
    return await settings;
  } catch (error) {
    if (error instanceof WrongSettings) throw new UsageError(error.message);
    throw error;
  }
}

/** Gives for a draft the earlier one to compare it with: the file that was named, or of a folder the one named alike. */
async function earlierDrafts(path: string, drafts: number) {
  const status = await stat(path).catch(() => null);
  if (status === null) throw new UsageError(`--against ${path}: no such file or folder`);
  if (!status.isDirectory() && drafts !== 1)
    throw new UsageError('--against a file compares one draft with it: name one, or a folder of earlier drafts');
  return async (file: string, settings: Settings, flags: CheckFlags) => {
    const old = status.isDirectory() ? join(path, basename(file)) : path;
    const { inputs, problems } = await findInputs([old]);
    if (problems[0]) return { problem: problems[0] };
    for await (const outcome of readPaths(inputs, flags))
      return 'problem' in outcome ? outcome : { reading: checked(outcome.reading, settings) };
    return { problem: { from: old, message: 'there is no article in it' } };
  };
}

interface Printer {
  write(draft: CheckedDraft, reading: Reading): Promise<void>;
  end(drafts: readonly CheckedDraft[]): Promise<void>;
}

async function openPrinter({ format, output }: CheckFlags, version: string): Promise<Printer> {
  const plain = { color: false, width: 100 };
  if (format === 'html') {
    if (output !== undefined && (/[/\\]$/.test(output) || (await stat(output).catch(() => null))?.isDirectory()))
      return pages(await folderWriter(output, FORMATS.html, plain));
    return pages(streamWriter(await sinkFor(output), FORMATS.html, plain, format));
  }
  const sink = await sinkFor(output);
  const color = output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const screen = output === undefined ? { color, width: process.stdout.columns ?? 100 } : plain;
  const whole = { json: findingsToJson, sarif: (all: readonly CheckedDraft[]) => toSarif(all, RULES, version) };
  return {
    write: async (draft) => {
      const words = format === 'text' ? findingsToText(draft, screen) : '';
      if (words !== '') await sink.write(words);
    },
    end: async (drafts) => {
      await sink.write(format === 'text' ? findingsSummary(drafts) : whole[format](drafts));
      await sink.close();
    },
  };
}

const pages = (writer: { write(reading: Reading): Promise<void>; end(): Promise<void> }): Printer => ({
  write: (_, reading) => writer.write(reading),
  end: () => writer.end(),
});

const sinkFor = async (output: string | undefined): Promise<Sink> =>
  output === undefined ? standardOutput(process.stdout) : fileSink(output);
