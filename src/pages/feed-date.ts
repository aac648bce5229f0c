import { isoDateOf } from './dates.js';

/** The zones that RFC 822, section 5.1, names; other letters mean different things in different countries. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * A date as feeds write it (RFC 822 with its zones and two-digit years, RFC 3339), as ISO 8601; null if it is none. The
 * first day of 1970 is what a program writes that has no date, so it is none either.
 */
export function feedDate(words: string | null | undefined): string | null {
  const plain = (words ?? '')
    .trim()
    .replace(/^((?:\w{3}, )?\d{1,2} \w{3}) (\d{2})(?= \d)/, (_, day: string, year: string) => `${day} 20${year}`)
    .replace(/ (\d):(\d{2})/, ' 0$1:$2')
    .replace(/ ([A-Z]{2,3})$/, (all, zone: string) => (ZONES[zone] ? ` ${ZONES[zone]}` : all));
  const date = isoDateOf(plain);
  return date === null || date.startsWith('1970-01-01') ? null : date;
}
