import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { inOrder } from './in-order.js';
import type { Material, ReadOptions } from './material.js';
import { type Outcome, readOne } from './read-one.js';

/** What is to be read; its own options stand over those of all. */
type ToRead = { readonly material: Material; readonly options?: ReadOptions };

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
    for await (const one of found)
      yield await outcomeOf(one, (material, own) => readOne(material, { ...options, ...own }));
    return;
  }
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    const read: Reader = (material, own) => pool.run({ material, options: { ...options, ...own } });
    yield* inOrder(found, 3 * jobs, (one) => outcomeOf(one, read));
  } finally {
    await pool.destroy();
  }
}

type Reader = (material: Material, own: ReadOptions | undefined) => Promise<Outcome>;

async function outcomeOf<F extends object>(found: F, read: Reader): Promise<Read<F>> {
  if (!('material' in found)) return found as Read<F>;
  const { material, options } = found as ToRead;
  return { ...(await read(material, options)), found } as Read<F>;
}
