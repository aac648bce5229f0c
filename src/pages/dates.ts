import { type Clock, clockAfter, clockBefore, withClock } from './clock.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** `14 April 2027`, `April 14th, 2027`, `2027-04-14`, `2027/4/14`, `14/04/2027`, `4.14.27`. */
const DATES = new RegExp(
  `(?<![\\d/.-])(?:(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:[ -]|\\s+of\\s+)(?<month1>${MONTH})\\.?,?[ -](?<year1>\\d{4})` +
    `|(?<![a-z])(?<month2>${MONTH})\\.?[ -](?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? |-)(?<year2>\\d{4})` +
    `|(?<year3>\\d{4})[-/.](?<month3>\\d{1,2})[-/.](?<day3>\\d{1,2})` +
    `|(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year4>\\d{4}|\\d{2}))(?!\\d|[/-]\\d|\\.\\d)`,
  'gi',
);

/** What comes first in dates of numbers alone. */
export type NumberOrder = 'month' | 'day' | null;

/**
 * The order that a page's dates of numbers have by its country: that of its address, else of its language (`en-US`).
 * @param language BCP 47 tag
 */
export function numberOrder(language: string | null | undefined, address: string | null): NumberOrder {
  const domain = address && URL.canParse(address) ? new URL(address).hostname.split('.').at(-1)! : '';
  const country = /^[a-z]{2}$/.test(domain) ? domain : /[-_]([a-z]{2})\b/i.exec(language ?? '')?.[1]?.toLowerCase();
  if (country === undefined || SEVERAL.has(country)) return null;
  return country === 'us' ? 'month' : 'day';
}

/** Canada, the Philippines and Puerto Rico use both; the others are addresses of no country's own. */
const SEVERAL = new Set(['ca', 'ph', 'pr', 'io', 'co', 'tv', 'me', 'ai', 'fm', 'ly', 'eu']);

/** A date in words: where it stands in them, with its time, and as ISO 8601. */
export interface DateAt {
  readonly start: number;
  readonly end: number;
  /** Null for a date of numbers that could be two, or a day that the calendar does not have. */
  readonly iso: string | null;
}

/**
 * A date as pages and archives write it, as ISO 8601 with as much as it says: time and zone only if they are given.
 * Null if it is not a date or could be two (3/4/2020), unless `order` settles it.
 * @param order what comes first in dates of numbers alone
 */
export function isoDateOf(words: string | null | undefined, order: NumberOrder = null): string | null {
  const text = words?.trim().replace(/\s+/g, ' ') ?? '';
  const iso = ISO.exec(text);
  if (iso) {
    const [, y, m, d, time, zone] = iso;
    const day = calendarDay(Number(y), Number(m), Number(d));
    return day && withClock(day, time ? { time, zone: zone?.toUpperCase() ?? null } : null);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return datesIn(text, order)[0]?.iso ?? null;
}

/** The dates in words, in order, each with the time beside it. */
export function datesIn(words: string, order: NumberOrder = null): readonly DateAt[] {
  const found = [...words.matchAll(DATES)];
  let from = 0;
  return found.map((match) => {
    const end = match.index + match[0].length;
    const day = dayOf(match.groups ?? {}, order);
    const before = words.slice(from, match.index);
    const clock: Clock | null = clockAfter(words.slice(end)) ?? clockBefore(before);
    from = end;
    return { start: match.index, end, iso: day && withClock(day, clock) };
  });
}

function dayOf(
  { day1, month1, year1, month2, day2, year2, year3, month3, day3, first, mark, second, year4 }: Record<string, string>,
  order: NumberOrder,
): string | null {
  const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month1) return calendarDay(Number(year1), month(month1), Number(day1));
  if (month2) return calendarDay(Number(year2), month(month2), Number(day2));
  if (year3) return calendarDay(Number(year3), Number(month3), Number(day3));
  const year = Number(year4!.length === 2 ? `20${year4}` : year4);
  return ofNumbers(Number(first), Number(second), year, order ?? (mark === '.' && year4!.length === 4 ? 'day' : null));
}

/** Dots part day, month and year wherever they are used with the whole year (DIN 5008 and its like). */
function ofNumbers(first: number, second: number, year: number, order: NumberOrder): string | null {
  if (order === 'month' || second > 12) return calendarDay(year, first, second);
  if (order === 'day' || first > 12) return calendarDay(year, second, first);
  return first === second ? calendarDay(year, first, second) : null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}
