import type { Clock } from '../fetching/clock.js';
import type { Added } from '../library/add.js';
import type { Library } from '../library/open.js';
import type { Taken, WorkQueue } from '../library/queue.js';
import { type AddEvent, WRITTEN_AT_ONCE } from './add.js';
import type { WorkOptions } from './hand-in.js';
import { keep } from './keep.js';
import type { Material, ReadOptions } from './material.js';
import { materialOfPage } from './page-of-material.js';
import { type Read, readAll } from './read-all.js';

/** What a worker did, or that nothing waits now. */
export type WorkEvent = AddEvent | typeof IDLE;

const IDLE = { idle: true } as const;

export interface WorkSetting {
  /** Threads that read. */
  readonly jobs: number;
  /** End when nothing waits, and nobody has anything left to do. */
  readonly once: boolean;
  readonly clock: Clock;
}

/** Milliseconds after which a worker that had nothing to do asks again; sooner where it waits for others to end. */
const [ASKED_AGAIN, ASKED_AGAIN_FOR_ONCE] = [1000, 250];

/**
 * Takes pages of a queue, reads them and adds them to a library, and only then has them count as done: whoever ends in
 * the middle, however suddenly, leaves them to others.
 * @param stop ends it; what was taken by then is given back when the queue is closed
 */
export async function* workOff(
  library: Library,
  queue: WorkQueue,
  { jobs, once, clock }: WorkSetting,
  stop: AbortSignal,
): AsyncGenerator<WorkEvent> {
  let waiting: Done[] = [];
  async function* written(): AsyncGenerator<AddEvent> {
    const batch = waiting;
    waiting = [];
    for (const group of byTime(batch)) {
      const added = await keep(library, group.map(toKeep), group[0]!.found.readAt);
      await queue.done(group.map(({ found }) => found.job));
      for (const [i, { found }] of group.entries()) yield eventOf(found.material, added[i]!);
    }
  }
  for await (const one of readAll(taken(queue, { jobs, once, clock }, stop), { jobs })) {
    if ('idle' in one) {
      yield* written();
      yield one;
    } else if ('problem' in one) {
      await queue.giveUp(one.found.job, one.problem.message);
      yield { problem: one.problem };
    } else {
      waiting.push(one);
      if (waiting.length >= WRITTEN_AT_ONCE) yield* written();
    }
    if (stop.aborted) break;
  }
  yield* written();
}

interface ToDo {
  readonly material: Material;
  readonly options: ReadOptions;
  readonly readAt: string;
  /** Its id in the queue. */
  readonly job: string;
}

type Done = Extract<Read<ToDo>, { readonly reading: unknown }>;

/** Asks for few at a time, so that the last pages are shared as well. */
async function* taken(
  queue: WorkQueue,
  { jobs, once, clock }: WorkSetting,
  stop: AbortSignal,
): AsyncGenerator<ToDo | typeof IDLE> {
  while (!stop.aborted) {
    const batch = await queue.take(2 * jobs);
    for (const one of batch) yield toDo(one);
    if (batch.length > 0) continue;
    yield IDLE;
    if (once) {
      const state = await queue.state();
      if (state.waiting + state.taken === 0) return;
    }
    await clock.sleep(once ? ASKED_AGAIN_FOR_ONCE : ASKED_AGAIN, stop);
  }
}

function toDo({ id: job, page, options }: Taken): ToDo {
  const { id, readAt, fetched, ...own } = options as unknown as WorkOptions;
  const material = materialOfPage(page, id);
  return {
    job,
    readAt,
    options: own,
    material: fetched && material.kind === 'bytes' ? { ...material, fetched } : material,
  };
}

/** In their order, cut where the time of reading is another. */
function byTime(batch: readonly Done[]): readonly (readonly Done[])[] {
  const groups: Done[][] = [];
  for (const one of batch) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.found.readAt === one.found.readAt) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const toKeep = ({ reading, found: { material } }: Done) => ({ reading, material });

const eventOf = ({ from }: Material, { id, outcome }: Added): AddEvent => ({
  from,
  outcome,
  article: outcome === 'removed' ? null : id,
});
