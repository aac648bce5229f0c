import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { article, articleLines } from '../../src/library/articles.js';
import { check } from '../../src/library/check.js';
import type { Library } from '../../src/library/open.js';

const SCRIPT = fileURLToPath(new URL('adding-process.mjs', import.meta.url));

/** A process of its own that adds to a library; what it said of each addition is in `said`. */
export interface Adding {
  readonly process: ChildProcess;
  /** Resolves when it has opened the library, or ended. */
  readonly opened: Promise<unknown>;
  /** `added 12ab…`, as it went. */
  readonly said: string[];
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

export function startAdding(where: string, file: string): Adding {
  const child = spawn(process.execPath, [SCRIPT, where, file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (lines: string) =>
    said.push(
      ...lines
        .trim()
        .split('\n')
        .filter((line) => line !== 'opened'),
    ),
  );
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    errors += words;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, errors }));
  return { process: child, said, ended, opened: Promise.race([once(child.stdout, 'data'), ended]) };
}

/** What is wrong with a library: damage, and articles that are there in part. */
export async function halves(library: Library): Promise<readonly string[]> {
  const found = [...(await check(library))];
  for (const { id } of await articleLines(library, {}, { limit: 10_000 })) {
    const stored = await article(library, id);
    const { rows } = await sql<{ statements: number; hashes: number; pages: number }>`select
      (select count(*) from statement where article = a.key) as statements,
      (select count(*) from fingerprint where article = a.key) as hashes,
      (select count(*) from page where key = a.page) as pages from article a where id = ${id}`.execute(
      library.engine.db,
    );
    const { statements, hashes, pages } = rows[0]!;
    const whole = statements === stored?.reading.statements.length && hashes === 3 && pages === 1;
    if (!whole) found.push(`${id}: ${statements} statements, ${hashes} fingerprints, ${pages} pages`);
  }
  return found;
}
