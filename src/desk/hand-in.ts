import type { Library } from '../library/open.js';
import type { Work, WorkQueue } from '../library/queue.js';
import { batches } from './batches.js';
import type { Found, Material, Problem, ReadOptions } from './material.js';
import { pageOfMaterial } from './page-of-material.js';
import { type KnownMaterial, unread } from './unread.js';

/** What became of what was to be handed in. */
export type HandInEvent =
  /** So many pages wait to be read now, and so many did so before. */
  { readonly handedIn: number; readonly waiting: number } | KnownMaterial | { readonly problem: Problem };

/** How a page that was handed in is to be read, beside its bytes. */
export interface WorkOptions extends ReadOptions {
  /** The reading's id. */
  readonly id: string;
  /** ISO instant that counts as the time of reading for what was not fetched. */
  readonly readAt: string;
  readonly fetched?: string;
}

/** So many pages are handed in at once. */
const AT_ONCE = 24;

/** Hands what is found in to be read by whoever has time; what the library knows is passed over. */
export async function* handInAll(
  library: Library,
  queue: WorkQueue,
  found: AsyncIterable<Found>,
  { readAt, ...options }: ReadOptions & { readonly readAt: string },
): AsyncGenerator<HandInEvent> {
  for await (const batch of batches(unread(library, found, readAt), AT_ONCE)) {
    const work = batch.flatMap((one) => ('material' in one ? [workOf(one.material, { ...options, readAt })] : []));
    const handedIn = await queue.handIn(work);
    yield { handedIn, waiting: work.length - handedIn };
    for (const one of batch) if (!('material' in one)) yield one;
  }
}

function workOf(material: Material, options: Omit<WorkOptions, 'id'>): Work {
  const id = material.kind === 'row' ? material.from : material.id;
  const fetched = material.kind === 'bytes' ? material.fetched : undefined;
  const told: WorkOptions = { ...options, id, ...(fetched ? { fetched } : {}) };
  return { page: pageOfMaterial(material), options: { ...told } };
}
