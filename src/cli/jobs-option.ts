import { InvalidArgumentError } from 'commander';

/** A number of threads. @throws InvalidArgumentError */
export function jobs(words: string): number {
  const n = Number(words);
  if (!Number.isInteger(n) || n < 1 || n > 64) throw new InvalidArgumentError('it is a whole number from 1 to 64.');
  return n;
}
