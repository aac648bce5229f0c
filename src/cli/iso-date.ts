import { UsageError } from './usage-error.js';

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether it is an ISO date, with or without time. */
export const isIsoDate = (words: string): boolean => ISO.test(words) && !Number.isNaN(Date.parse(words));

/** @throws UsageError unless it is an ISO date, with or without time */
export function isoDate(words: string): string {
  if (!isIsoDate(words))
    throw new UsageError(`--published wants a date such as 2027-04-14 or 2027-04-14T05:15:00+01:00, not '${words}'`);
  return words;
}
