import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Found, Material, ReadOptions } from './material.js';
import { type Outcome, readOne } from './read-one.js';

/**
 * Reads materials as they come, with `jobs` threads, and gives the outcomes in the same order. Never more than a few
 * articles a thread are in memory. One thread is this one: the model then runs without a worker.
 */
export async function* readAll(
  found: AsyncIterable<Found>,
  { jobs, ...options }: ReadOptions & { readonly jobs: number },
): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    for await (const one of found) yield 'problem' in one ? one : await readOne(one.material, options);
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
    yield* inOrder(found, 3 * jobs, (one) => ('problem' in one ? Promise.resolve(one) : read(one.material)));
  } finally {
    await pool.destroy();
  }
}

/** Results of `work` in the order of the items, at most `ahead` of them under way or waiting. */
async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      result.catch(() => {}); // it is awaited below, in its turn: until then it must not count as unhandled
      waiting.push(result);
      if (waiting.length >= ahead) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    // who stops early must still wait: a thread that is ended inside the model takes the process with it
    await Promise.allSettled(waiting);
  }
}
