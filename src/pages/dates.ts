const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as pages and archives write it, as ISO 8601 with as much as it says: time and zone only if they are given.
 * Null if it is not a date or could be two (3/4/2020), unless `order` settles it.
 * @param order what comes first in dates of numbers alone
 */
export function isoDateOf(words: string | null | undefined, order: 'month' | 'day' | null = null): string | null {
  const text = words?.trim().replace(/\s+/g, ' ') ?? '';
  const iso = ISO.exec(text);
  if (iso) {
    const [, y, m, d, time, zone] = iso;
    const day = calendarDay(Number(y), Number(m), Number(d));
    return day && time ? `${day}T${time}${zoneOf(zone)}` : day;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return inWords(text) ?? inNumbers(text, order);
}

/** `Tue, 14 Apr 2027 05:15:00 +0100`, `April 14, 2027`, `14 April 2027`. */
function inWords(text: string): string | null {
  const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b(.*)$/.exec(text);
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b(.*)$/.exec(text);
  if (dayFirst && month(dayFirst[2]!) > 0)
    return withTime(calendarDay(Number(dayFirst[3]), month(dayFirst[2]!), Number(dayFirst[1])), dayFirst[4]!);
  if (monthFirst && month(monthFirst[1]!) > 0)
    return withTime(calendarDay(Number(monthFirst[3]), month(monthFirst[1]!), Number(monthFirst[2])), monthFirst[4]!);
  return null;
}

function withTime(day: string | null, rest: string): string | null {
  const time = /^,? (?:at )?(\d{2}:\d{2}(?::\d{2})?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(rest);
  return day && time ? `${day}T${time[1]}${zoneOf(time[2])}` : day;
}

function inNumbers(text: string, order: 'month' | 'day' | null): string | null {
  const [, a, b, y] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(text) ?? [];
  if (y === undefined) return null;
  const [first, second, year] = [Number(a), Number(b), y.length === 2 ? 2000 + Number(y) : Number(y)];
  if (order === 'month' || second > 12) return calendarDay(year, first, second);
  if (order === 'day' || first > 12) return calendarDay(year, second, first);
  return first === second ? calendarDay(year, first, second) : null;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^(Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}
