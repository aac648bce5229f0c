import type { Added } from '../library/add.js';
import type { Library } from '../library/open.js';
import { keep, type ToKeep } from './keep.js';
import type { Found, Problem, ReadOptions } from './material.js';
import { readAll } from './read-all.js';
import { unread } from './unread.js';

/** What became of one thing that was to be added. */
export type AddEvent =
  | { readonly from: string; readonly outcome: Added['outcome']; readonly article: string | null }
  | { readonly problem: Problem };

/** So many readings are written at once. */
export const WRITTEN_AT_ONCE = 24;

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
