import { isoDateOf } from './dates.js';

/**
 * A date as feeds write it (RFC 822 with its zones and two-digit years, RFC 3339), as ISO 8601; null if it is none. The
 * first day of 1970 is what a program writes that has no date, so it is none either.
 */
export function feedDate(words: string | null | undefined): string | null {
  const plain = (words ?? '')
    .trim()
    .replace(/^((?:\w{3}, )?\d{1,2} \w{3}) (\d{2})(?= \d)/, (_, day: string, year: string) => `${day} 20${year}`)
    .replace(/ (\d):(\d{2})/, ' 0$1:$2');
  const date = isoDateOf(plain);
  return date === null || date.startsWith('1970-01-01') ? null : date;
}
