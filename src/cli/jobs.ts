import { availableParallelism } from 'node:os';
import type { Input } from '../desk/inputs.js';

/** More threads than this share too little memory bandwidth to be worth their memory. */
const MOST_JOBS = 8;

/** Whether an input may hold many articles. */
export const mayHoldMany = (input: Input): boolean =>
  input.kind === 'stdin' ||
  (input.kind === 'file' && /\.(jsonl|ndjson|warc|opml|rss|atom|xml)(\.gz)?$/i.test(input.path));

/** How many threads to read with: a second thread has to load the model again: worth it only for more than a few articles. */
export function jobsFor(inputs: readonly Input[], asked: number | undefined): number {
  const many = inputs.length > 3 || inputs.some(mayHoldMany);
  return many ? jobsForMany(asked) : (asked ?? 1);
}

/** For what is known to be many articles. */
export const jobsForMany = (asked: number | undefined): number => asked ?? Math.min(MOST_JOBS, availableParallelism());
