const DAY_LONG = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Where and when a date is read: the words leave out the year that it is. */
export interface Reader {
  readonly now: Date;
  /** Name of a zone; the machine's if it is not given. */
  readonly zone?: string | undefined;
}

type Month = 'short' | 'long' | 'numeric';
type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/**
 * `Tue 14 Apr, 08:10` of an instant, `Tue 14 Apr` of a day; with the year where it is another than the reader's. What is
 * no date stays as it is.
 */
export function dateWords(iso: string, reader: Reader): string {
  const parts = partsOf(iso, reader);
  if (!parts) return iso;
  const { weekday, day, month, year, hour, minute } = parts;
  const thisYear = partsOf(reader.now.toISOString(), reader)?.year;
  return `${weekday} ${day} ${month}${year === thisYear ? '' : ` ${year}`}${hour === undefined ? '' : `, ${hour}:${minute}`}`;
}

/** `14 April 2027`, `6 to 18 April 2027`, `30 March to 2 April 2027`: the days of the first and the last. */
export function spanWords(first: string, last: string, reader: Reader): string {
  const [a, b] = [partsOf(first, reader, 'long'), partsOf(last, reader, 'long')];
  if (!a || !b) return first === last ? first : `${first} to ${last}`;
  const whole = `${b.day} ${b.month} ${b.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${whole}`;
  if (a.month !== b.month) return `${a.day} ${a.month} to ${whole}`;
  return a.day === b.day ? whole : `${a.day} to ${whole}`;
}

/** The whole date in the reader's zone, with the zone, and what was published: for who looks closely. */
export function exactWords(iso: string, { zone }: Reader): string {
  if (DAY.test(iso) || Number.isNaN(Date.parse(iso))) return iso;
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long', timeZone: zone });
  return `${format.format(new Date(iso))} · ${iso}`;
}

/** The day of an ISO date in the reader's zone, as `2027-04-14`; null for what is no date. */
export function dayOf(iso: string, { zone }: Pick<Reader, 'zone'> = {}): string | null {
  if (DAY.test(iso)) return iso;
  const parts = partsOf(iso, { zone }, 'numeric');
  return parts && `${parts.year}-${parts.month!.padStart(2, '0')}-${parts.day!.padStart(2, '0')}`;
}

/** The day after an ISO day; what is no day stays as it is. */
export const dayAfter = (day: string): string =>
  DAY.test(day) ? new Date(Date.parse(day) + DAY_LONG).toISOString().slice(0, 10) : day;

function partsOf(iso: string, { zone }: Pick<Reader, 'zone'>, month: Month = 'short'): Parts | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  // a day without a time is the same day everywhere
  const isDay = DAY.test(iso);
  return Object.fromEntries(
    format(isDay, month, isDay ? 'UTC' : zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than a hundred uses of it. */
function format(isDay: boolean, month: Month, zone: string | undefined): Intl.DateTimeFormat {
  const key = `${isDay} ${month} ${zone}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat('en-US', {
      ...({ weekday: 'short', day: 'numeric', month, year: 'numeric', timeZone: zone } as const),
      ...(isDay ? {} : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const)),
    });
  formats.set(key, made);
  return made;
}
