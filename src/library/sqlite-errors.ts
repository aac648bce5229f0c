import { LibraryError, type LibraryReason } from './library-error.js';

type Words = (path: string) => string;

/** By the beginning of SQLite's own name for the error. */
const KNOWN: readonly (readonly [code: string, reason: LibraryReason, words: Words])[] = [
  ['SQLITE_NOTADB', 'not-a-library', (path) => `${path} is not a library: it is no SQLite file at all`],
  [
    'SQLITE_CORRUPT',
    'corrupt',
    (path) =>
      `${path} is damaged. Go back to a backup, or save what can be saved: copy it and ${path}-wal elsewhere, then \`sqlite3 ${path} .recover | sqlite3 saved.db\``,
  ],
  [
    'SQLITE_FULL',
    'full',
    (path) => `${path}: the disk is full: make room and run it again; all that was added before is there`,
  ],
  ['SQLITE_READONLY', 'read-only', (path) => `${path} may not be written: allow it, or copy the file to where it may`],
  ['SQLITE_BUSY', 'busy', (path) => `${path} is held by another process: wait for it to end, and run it again`],
  ['SQLITE_CANTOPEN', 'read-only', (path) => `${path} can't be opened: you may not read it, or not write beside it`],
  ['SQLITE_PERM', 'read-only', (path) => `${path} can't be opened: you may not read it`],
  ['SQLITE_IOERR', 'corrupt', (path) => `${path} can't be read or written: the disk reports an error`],
];

/** SQLite's error as a person should hear it; null if it is none of what can befall a file. */
export function explainSqlite(path: string, error: unknown): LibraryError | null {
  if (error instanceof LibraryError) return error;
  if (!(error instanceof Error)) return null;
  const code = String((error as Error & { code?: unknown }).code ?? '');
  // libsql gives no code when it can't open a file
  const name = code === '' && /Unable to open/.test(error.message) ? 'SQLITE_CANTOPEN' : code;
  const known = KNOWN.find(([prefix]) => name.startsWith(prefix));
  return known ? new LibraryError(known[1], known[2](path), error) : null;
}
