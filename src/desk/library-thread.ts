import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { LibraryError } from '../library/library-error.js';
import type { Library } from '../library/open.js';
import type { LIBRARY_WORK } from './library-work.js';
import type { LibraryAnswer, LibraryWork } from './library-worker.js';
import { NotThere } from './not-there.js';
import { TooMuchWaits } from './too-much-waits.js';

type Works = typeof LIBRARY_WORK;

/** What of a work is left to give once the library is known. */
type Given<W> = W extends (library: Library, ...given: infer G) => unknown ? G : never;
type Done<W> = W extends (...all: never[]) => Promise<infer D> ? D : never;

/** A thread that has a library open and does all writing to it, one thing after the other. */
export interface LibraryThread {
  /** @throws TooMuchWaits at once; NotThere, LibraryError */
  run<N extends keyof Works>(name: N, ...given: Given<Works[N]>): Promise<Done<Works[N]>>;
  /** How much is being done or waits. */
  busy(): number;
  /** When what was asked for is done. */
  close(): Promise<void>;
}

/** As long as a timer can run, in ms. */
const FOR_GOOD = 2 ** 31 - 1;

/**
 * @param where the library's path or address
 * @param most how much may be done or wait at one time
 */
export function libraryThread(where: string, most: number): LibraryThread {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./library-worker.js', import.meta.url)),
    runtime: 'worker_threads',
    // it begins when there is something to do, and then stays
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: FOR_GOOD,
    workerData: where,
  });
  const running = new Set<Promise<unknown>>();
  const ask = (work: LibraryWork): Promise<LibraryAnswer> => {
    const done: Promise<LibraryAnswer> = pool.run(work);
    const settled = done.catch(() => {}).finally(() => running.delete(settled));
    running.add(settled);
    return done;
  };
  return {
    async run(name, ...given) {
      // the program itself asks for covering, once at a time: what people asked for would be left half done without it
      if (name !== 'cover' && running.size >= most)
        throw new TooMuchWaits(`${running.size} changes of the library are being made or wait to be made`);
      const answer = await ask({ name, given });
      if ('notThere' in answer) throw new NotThere(answer.notThere);
      if ('reason' in answer) throw new LibraryError(answer.reason, answer.message);
      return answer.done as never;
    },
    busy: () => running.size,
    async close() {
      await Promise.all(running);
      if (pool.threads.length > 0) await ask('close');
      await pool.destroy();
    },
  };
}
