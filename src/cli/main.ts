#!/usr/bin/env node
import { program } from './program.js';
import { Unwritable } from './sink.js';
import { UsageError } from './usage-error.js';

/** Faults of what was asked for, not of the program; LibraryError by its name, so that it is not loaded for every command. */
const isTold = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof Unwritable ||
  (error instanceof Error && error.name === 'LibraryError');

try {
  await program().parseAsync();
} catch (error) {
  if (!isTold(error)) throw error;
  process.stderr.write(`hearsay: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
