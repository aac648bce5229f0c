import { inBatches } from './batches.js';
import type { Library } from './open.js';
import { unpackReading } from './packing.js';
import { pageOf } from './page.js';

/**
 * Looks whether a library is sound: the engine's own checks, then every reading and page unpacked.
 *
 * @returns what is wrong, a line each; empty if nothing is
 */
export async function check({ engine, read }: Library): Promise<readonly string[]> {
  const found = [...(await read(() => engine.faults()))];
  const articles = inBatches((after, limit) =>
    read((db) =>
      db
        .selectFrom('article')
        .select(['key', 'id', 'text', 'reading'])
        .where('key', '>', after)
        .orderBy('key')
        .limit(limit)
        .execute(),
    ),
  );
  for await (const { id, text, reading } of articles)
    if (!succeeds(() => unpackReading(reading, text)))
      found.push(`the reading of article ${id} is damaged: \`hearsay reread ${id}\` makes it anew from its page`);
  const pages = inBatches((after, limit) =>
    read((db) => db.selectFrom('page').selectAll().where('key', '>', after).orderBy('key').limit(limit).execute()),
  );
  for await (const page of pages)
    if (!succeeds(() => pageOf(page))) found.push(`the page ${page.origin} is damaged: add it again`);
  return found;
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
