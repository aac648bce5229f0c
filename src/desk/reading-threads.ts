import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { UnreadableInput } from '../pages/article.js';
import type { Reading } from '../statements/reading.js';
import type { Material } from './material.js';
import type { ReadPart } from './read-in-parts.js';
import type { ReadingMessage, ReadingWork } from './reading-worker.js';
import { TooMuchWaits } from './too-much-waits.js';
import { turns } from './turns.js';

/** Threads that read and are ready for more, for as long as a program runs. */
export interface ReadingThreads {
  /**
   * Takes a place for one article, before anything is done for it.
   * @param stop gives the place back: whoever asked is answered or has gone
   * @throws TooMuchWaits; the reason of `stop` if it was given back already
   */
  enter(stop: AbortSignal): ReadingPlace;
  /** How many places are taken: for what is fetched, waits or is read. */
  busy(): number;
  /** When what is under way is read. */
  close(): Promise<void>;
}

/** A place for one article, from its being fetched to its being read. */
export interface ReadingPlace {
  /**
   * Reads the article and tells what is found as it is found; who stops listening ends the reading.
   * @throws UnreadableInput; the reason for which the place was given back
   */
  parts(material: Material): AsyncGenerator<ReadPart>;
  /** The same, whole. */
  read(material: Material): Promise<Reading>;
}

interface Room {
  /** Threads, each with the model in memory. */
  readonly jobs: number;
  /** How many places there are. */
  readonly most: number;
  /** How long each may be, in UTF-16 units. */
  readonly longest: number;
}

export function readingThreads({ jobs, most, longest }: Room): ReadingThreads {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./reading-worker.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
  });
  const running = new Set<Promise<unknown>>();
  const run = (work: ReadingWork, port?: MessagePort): Promise<void> => {
    const done: Promise<void> = pool.run(work, port ? { transferList: [port] } : {});
    const settled = done.catch(() => {}).finally(() => running.delete(settled));
    running.add(settled);
    return done;
  };
  for (let i = 0; i < jobs; i++) run({ warm: true }).catch(() => {});
  const queue = turns(jobs);
  let busy = 0;
  async function* parts(material: Material, stop: AbortSignal): AsyncGenerator<ReadPart> {
    stop.throwIfAborted();
    // who waits and goes has nothing begun: a thread hears only while it works that nobody listens any more
    const end = await queue.take(stop);
    const { port1, port2 } = new MessageChannel();
    const done = run({ material, options: { longest }, port: port2 }, port2).finally(end);
    done.catch(() => {});
    try {
      for await (const message of messages(port1, done, stop)) {
        if ('unreadable' in message) throw new UnreadableInput(message.unreadable);
        yield message;
      }
    } finally {
      port1.close();
    }
  }
  return {
    enter(stop) {
      stop.throwIfAborted();
      if (busy >= most) throw new TooMuchWaits(`${busy} articles are being read or wait to be read`);
      busy++;
      stop.addEventListener('abort', () => busy--, { once: true });
      return {
        parts: (material) => parts(material, stop),
        async read(material) {
          for await (const part of parts(material, stop)) if (part.event === 'reading') return part.reading;
          throw new Error('a reading ended without its end');
        },
      };
    },
    busy: () => busy,
    async close() {
      // a thread that is ended inside the model takes the process with it
      await Promise.all(running);
      await pool.destroy();
    },
  };
}

/**
 * What comes through a port up to the reading or the reason why there is none. That the port is closed can't be waited
 * for: a thread without work stands still, and closes nothing.
 * @param done the work that sends it: its failure is thrown
 */
async function* messages(port: MessagePort, done: Promise<unknown>, stop: AbortSignal): AsyncGenerator<ReadingMessage> {
  const waiting: ReadingMessage[] = [];
  let failed: { readonly error: unknown } | null = null;
  let wake = () => {};
  port.on('message', (message: ReadingMessage) => {
    waiting.push(message);
    wake();
  });
  const fail = (error: unknown) => {
    failed ??= { error };
    wake();
  };
  done.catch(fail);
  stop.addEventListener('abort', () => fail(stop.reason), { once: true });
  for (;;) {
    while (waiting.length > 0 && !stop.aborted) {
      const message = waiting.shift()!;
      yield message;
      if ('unreadable' in message || message.event === 'reading') return;
    }
    if (failed) throw (failed as { readonly error: unknown }).error;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}
