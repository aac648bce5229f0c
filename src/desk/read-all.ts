import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { inOrder } from './in-order.js';
import type { Material, ReadOptions } from './material.js';
import { type Outcome, readOne } from './read-one.js';

type ToRead = { readonly material: Material };

/** What became of each: what was found, with its outcome; what holds nothing to read passes through as it is. */
export type Read<F> = F extends ToRead ? Outcome & { readonly found: F } : F;

/**
 * Reads what is found as it comes, with `jobs` threads, and gives the outcomes in the same order, each with what it was
 * found as: who keeps the page's bytes has them at hand. Never more than a few articles a thread are in memory. One
 * thread is this one: the model then runs without a worker.
 */
export async function* readAll<F extends object>(
  found: AsyncIterable<F>,
  { jobs, ...options }: ReadOptions & { readonly jobs: number },
): AsyncGenerator<Read<F>> {
  if (jobs === 1) {
    for await (const one of found) yield await outcomeOf(one, (material) => readOne(material, options));
    return;
  }
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    const read = (material: Material): Promise<Outcome> => pool.run({ material, options });
    yield* inOrder(found, 3 * jobs, (one) => outcomeOf(one, read));
  } finally {
    await pool.destroy();
  }
}

async function outcomeOf<F extends object>(found: F, read: (material: Material) => Promise<Outcome>): Promise<Read<F>> {
  const outcome = 'material' in found ? { ...(await read((found as ToRead).material)), found } : found;
  return outcome as Read<F>;
}
