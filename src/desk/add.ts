import type { Added } from '../library/add.js';
import { knownPages } from '../library/known-pages.js';
import type { Library } from '../library/open.js';
import { pageHash } from '../library/page.js';
import { keep, type ToKeep } from './keep.js';
import type { Found, Material, Problem, ReadOptions } from './material.js';
import { pageOfMaterial } from './page-of-material.js';
import { readAll } from './read-all.js';

/** What became of one thing that was to be added. */
export type AddEvent =
  | { readonly from: string; readonly outcome: Added['outcome']; readonly article: string | null }
  | { readonly problem: Problem };

/** So many pages are looked up, and so many readings written, at once. */
const [LOOKED_UP_AT_ONCE, WRITTEN_AT_ONCE] = [64, 24];

/**
 * Adds what is found to a library: what is there already is not read again. Each article is written whole or not at all,
 * so that it can be broken off at any time and begun again.
 * @param readAt ISO instant that counts as the time of reading for what was not fetched
 */
export async function* addAll(
  library: Library,
  found: AsyncIterable<Found>,
  { readAt, ...options }: ReadOptions & { readonly jobs: number; readonly readAt: string },
): AsyncGenerator<AddEvent> {
  let waiting: ToKeep[] = [];
  async function* written(): AsyncGenerator<AddEvent> {
    const batch = waiting;
    waiting = [];
    for (const [i, { id, outcome }] of (await keep(library, batch, readAt)).entries())
      yield { from: batch[i]!.material.from, outcome, article: outcome === 'removed' ? null : id };
  }
  for await (const one of readAll(unread(library, found, readAt), options)) {
    if ('outcome' in one) yield one;
    else if ('problem' in one) yield { problem: one.problem };
    else {
      waiting.push({ reading: one.reading, material: one.found.material });
      if (waiting.length >= WRITTEN_AT_ONCE) yield* written();
    }
  }
  yield* written();
}

type Known = Extract<AddEvent, { readonly outcome: unknown }>;

/** What has to be read; in place of pages that the library knows, what is known of them. */
async function* unread(library: Library, found: AsyncIterable<Found>, readAt: string): AsyncGenerator<Found | Known> {
  for await (const batch of batches(found, LOOKED_UP_AT_ONCE)) {
    const hashes = batch.map((one) => ('material' in one ? pageHash(pageOfMaterial(one.material)) : null));
    const known = await knownPages(
      library,
      hashes.filter((hash) => hash !== null),
      readAt,
    );
    for (const [i, one] of batch.entries()) {
      const page = known.get(hashes[i] ?? '');
      yield page === undefined || !('material' in one) ? one : knownAs(one.material, page);
    }
  }
}

const knownAs = ({ from }: Material, page: { readonly article: string } | { readonly removed: true }): Known =>
  'article' in page
    ? { from, outcome: 'unchanged', article: page.article }
    : { from, outcome: 'removed', article: null };

async function* batches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
