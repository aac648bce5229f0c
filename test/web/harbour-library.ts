import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The doors, which change nothing of what is in a library. */
const DOORS = /^(web|api|mcp|cli)(\/|$)/;
/** Milliseconds after which whoever makes the library must have died. */
const LONGEST = 120_000;

/**
 * The library of `examples/harbour`, made once by the program that was built and kept for the next run: it is made anew
 * when the program, the model or the examples change. Not to be written to: copy it.
 */
export async function harbourLibrary(): Promise<string> {
  const folder = join(tmpdir(), 'hearsay-tests');
  const made = join(folder, `harbour-${await stateOfProgram()}.db`);
  await mkdir(folder, { recursive: true });
  const lock = `${made}.lock`;
  while (!existsSync(made)) {
    const isMine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (isMine) {
      try {
        if (!existsSync(made)) await make(folder, made);
      } finally {
        await rm(lock, { recursive: true, force: true });
      }
    } else if (await isOld(lock)) await rm(lock, { recursive: true, force: true });
    else await pause(200);
  }
  return made;
}

/** Appears whole or not at all. */
async function make(folder: string, made: string): Promise<void> {
  const own = await mkdtemp(join(folder, 'making-'));
  const library = join(own, 'harbour.db');
  await promisify(execFile)(process.execPath, [
    at('dist/cli/main.js'),
    'add',
    at('examples/harbour'),
    '--library',
    library,
  ]);
  await rename(library, made);
  await rm(own, { recursive: true });
}

const isOld = (lock: string): Promise<boolean> =>
  stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > LONGEST,
    () => false,
  );

/** A hash of all that what is in the library depends on. */
async function stateOfProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['dist', 'model', 'examples/harbour'])
    for (const name of (await readdir(at(folder), { recursive: true })).sort()) {
      const path = join(at(folder), name);
      const isDoor = folder === 'dist' && (DOORS.test(name) || !name.endsWith('.js'));
      if (isDoor || !(await stat(path)).isFile()) continue;
      hash.update(name).update(await readFile(path));
    }
  return hash.digest('hex').slice(0, 16);
}
