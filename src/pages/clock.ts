/** Hours from UTC of the zones that news pages name; where a name has two meanings, the one that pages in English mean. */
const OFFSETS: Readonly<Record<string, number>> = {
  ...{
    Z: 0,
    UT: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    BST: 1,
    WEST: 1,
    WAT: 1,
    CET: 1,
    CEST: 2,
    SAST: 2,
    CAT: 2,
    EET: 2,
    EEST: 3,
  },
  ...{ EAT: 3, MSK: 3, PKT: 5, IST: 5.5, WIB: 7, HKT: 8, SGT: 8, JST: 9, KST: 9, ACST: 9.5, AEST: 10, AEDT: 11 },
  ...{ NZST: 12, NZDT: 13, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, AKST: -9, HST: -10 },
};
/** Names that mean summer time in summer. */
const PLACES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
const ZONE = `(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|${[...Object.keys(OFFSETS), ...Object.keys(PLACES)].sort((a, b) => b.length - a.length).join('|')}`;
const CLOCK = `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?|[ap](?![a-z]))?|\\s*(?<fullHalf>[ap]\\.?m\\.?))\\s*\\(?(?<zone>(?:${ZONE})(?![a-z]))?`;
const AFTER = new RegExp(`^(?:\\s*(?:at|@|t|[,;|/·•–—-])\\s*)*\\s*${CLOCK}`, 'i');
const ALONE = new RegExp(`(?:\\bat|@)\\s*${CLOCK}`, 'i');
const BEFORE = new RegExp(
  `(?:^|[\\s|:(])${CLOCK}\\)?\\s*(?:on\\b|[,;|/·•–—-])?\\s*(?:\\p{Lu}\\p{L}{2,8}\\.?,?\\s*)?(?:the\\s+)?$`,
  'iu',
);

/** A time of day beside a date: `12:15 pm ET`, `9.30am`, `05:15:00 +0100`. */
export interface Clock {
  /** `12:15` or `12:15:30`. */
  readonly time: string;
  readonly zone: string | null;
}

/** The time that words begin with, after a date; null if they begin with none. */
export const clockAfter = (words: string): Clock | null => clockIn(AFTER.exec(words));

/** The time that words end with, before a date. */
export const clockBefore = (words: string): Clock | null => clockIn(BEFORE.exec(words));

/** The time in words without a date: `Posted by Jane Doe at 12:15`. */
export const clockAlone = (words: string): Clock | null => clockIn(ALONE.exec(words));

function clockIn(found: RegExpExecArray | null): Clock | null {
  const { hour, minute = '00', second, half, fullHalf, zone } = found?.groups ?? {};
  if (hour === undefined) return null;
  const said = (half ?? fullHalf)?.[0]?.toLowerCase();
  const hours = said === undefined ? Number(hour) : (Number(hour) % 12) + (said === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || (said !== undefined && Number(hour) > 12)) return null;
  const time = [String(hours).padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
  return { time, zone: zone?.toUpperCase() ?? null };
}

/**
 * A day and a time of it as ISO 8601. Without a zone none is added: most pages that give none mean their own country's
 * time, which they do not say.
 * @param day `2027-03-09`
 */
export function withClock(day: string, clock: Clock | null): string {
  if (!clock) return day;
  return `${day}T${clock.time}${clock.zone ? offsetOf(clock.zone, `${day}T${clock.time}`) : ''}`;
}

/** `Z` or `+01:00` for a zone's name, at a wall clock's time. */
function offsetOf(zone: string, wall: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (hours !== undefined) return `${sign}${hours}:${minutes}`;
  const offset = PLACES[zone] ? hoursAt(PLACES[zone], wall) : (OFFSETS[zone] ?? 0);
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size))}:${two((size % 1) * 60)}`;
}

function hoursAt(place: string, wall: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${wall}Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return Number(/[+-]\d{2}/.exec(name ?? '')?.[0] ?? 0);
}
