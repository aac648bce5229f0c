import { InvalidArgumentError, Option } from 'commander';

/** Where the library is: as told, else by HEARSAY_LIBRARY, else hearsay.db in this folder. */
export const libraryOption = (): Option =>
  new Option('-l, --library <file|postgres://…>', 'the library').env('HEARSAY_LIBRARY').default('hearsay.db');

/** A number of threads. @throws InvalidArgumentError */
export function jobs(words: string): number {
  const n = Number(words);
  if (!Number.isInteger(n) || n < 1 || n > 64) throw new InvalidArgumentError('it is a whole number from 1 to 64.');
  return n;
}
