#!/usr/bin/env node
import { program } from './program.js';
import { Unwritable } from './sink.js';
import { UsageError } from './usage-error.js';

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof Unwritable)) throw error;
  process.stderr.write(`hearsay: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
