import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toAtom } from '../formats/library/atom.js';
import type { Alert, StoredEvent } from '../library/alerts.js';

/** Entries that a feed keeps. */
const KEPT = 100;

/**
 * Writes the feed of all alerts that go to one file: whole or not at all, so that whoever reads it meanwhile sees the
 * feed before or after. A feed goes by its path: its id is the same for ever.
 * @throws what node:fs throws
 */
export async function writeAlertFeed(
  path: string,
  alerts: readonly Alert[],
  events: readonly StoredEvent[],
): Promise<void> {
  // two alerts may tell of the same
  const newest = [...new Map(events.map((event) => [event.mark, event])).values()]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.key - a.key)
    .slice(0, KEPT);
  const feed = toAtom({
    id: `urn:hearsay:alerts:${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)}`,
    title: 'Hearsay alerts',
    made: alerts.map(({ madeAt }) => madeAt).sort()[0]!,
    raised: newest.map(({ mark, at, title, url, text }) => ({ id: mark, at, title, url, words: text })),
  });
  await writeWhole(path, feed);
}

async function writeWhole(path: string, words: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(words);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
