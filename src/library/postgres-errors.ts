import { LibraryError, type LibraryReason } from './library-error.js';

/** By the beginning of PostgreSQL's code for the error. */
const KNOWN: readonly (readonly [code: string, reason: LibraryReason, words: string])[] = [
  ['28', 'unreachable', 'the server refuses this name or password: correct them in the address'],
  ['3D000', 'not-found', 'there is no such database on the server: make it (`createdb`), or correct the address'],
  ['53100', 'full', 'the disk of the server is full: make room and run it again; all that was added before is there'],
  ['53200', 'full', 'the server is out of memory'],
  ['25006', 'read-only', 'this database may only be read: name its primary server'],
  ['42501', 'read-only', 'this user may not do that: grant it the right to make tables in this database'],
  ['XX001', 'corrupt', 'the server finds its files damaged: restore a backup'],
  ['XX002', 'corrupt', 'the server finds an index damaged: `reindex database` mends it'],
];

/** Errors after which the same may well succeed: the server went away, or two transactions stood in each other's way. */
const PASSING = /^(08...|57P0[1-5]|40001|40P01|53300|55P03)$/;
const LOST = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
const LOST_WORDS =
  /connection (?:terminated|error|ended|timeout)|not queryable|timeout exceeded when trying to connect/i;

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return PASSING.test(codeOf(error)) || isLost(error);
}

function isLost(error: Error): boolean {
  return LOST.test(codeOf(error)) || LOST_WORDS.test(error.message) || codeOf(error).startsWith('08');
}

/** PostgreSQL's error as a person should hear it; null if it is none of what can befall a server. */
export function explainPostgres(where: string, error: unknown): LibraryError | null {
  if (error instanceof LibraryError) return error;
  if (!(error instanceof Error)) return null;
  const known = KNOWN.find(([prefix]) => codeOf(error).startsWith(prefix));
  if (known) return new LibraryError(known[1], `${where}: ${known[2]}`, error);
  if (!isPassing(error)) return null;
  const words = `the server can't be reached (${error.message || codeOf(error)}): see that it runs, and that the address is right`;
  return new LibraryError('unreachable', `${where}: ${words}`, error);
}
