const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed is polled at least so far apart, and at most. */
const SHORTEST = 10 * MINUTE;
const LONGEST = 6 * HOUR;
/** For a feed of which nothing is known yet. */
export const FIRST_INTERVAL = HOUR;

/** What is known of a feed's pace. Times and spans are in milliseconds, times since 1970. */
export interface FeedPace {
  readonly now: number;
  /** The interval so far. */
  readonly interval: number;
  /** It had something new this time. */
  readonly isNew: boolean;
  /** When its items were published, as far as it says so. */
  readonly published: readonly number[];
  /** How long it asks to be left alone for, by its own word or by the server's. */
  readonly asksFor: readonly (number | null)[];
}

/**
 * How long to leave a feed alone: half of the usual time between its items, or, where its dates tell nothing, less than
 * last time if it had something new and more if not; never less than it asks for. Between 10 minutes and 6 hours.
 */
export function pollInterval({ now, interval, isNew, published, asksFor }: FeedPace): number {
  const gap = usualGap(published.filter((time) => time <= now && time > now - 30 * DAY));
  const own = gap === null || !isNew ? interval * (isNew ? 0.5 : 1.5) : gap / 2;
  return Math.round(Math.min(LONGEST, Math.max(SHORTEST, own, ...asksFor.map((asked) => asked ?? 0))));
}

/** The middle one of the times between the newest items, in milliseconds; null if they are too few to tell. */
function usualGap(times: readonly number[]): number | null {
  const newest = [...times].sort((a, b) => b - a).slice(0, 12);
  const gaps = newest
    .slice(1)
    .map((time, i) => newest[i]! - time)
    .sort((a, b) => a - b);
  return gaps.length < 3 ? null : gaps[gaps.length >> 1]!;
}

/**
 * How long to wait after so many failures in a row, in milliseconds: twice as long each time, from 5 minutes to 6 hours,
 * half of it by chance; never less than the host asks for, up to a day.
 */
export function backOff(failures: number, random: () => number, retryAfter: number | null = null): number {
  const longest = Math.min(LONGEST, 5 * MINUTE * 2 ** (failures - 1));
  return Math.round(Math.max(longest * (0.5 + random() / 2), Math.min(retryAfter ?? 0, DAY)));
}

/** Up to a fifth more by chance, so that feeds do not come due together. */
export const jittered = (interval: number, random: () => number): number =>
  Math.round(Math.min(LONGEST, interval * (1 + random() / 5)));

/** How long after its first reading a page is read again: most edits come in the first day. */
const RECHECKS = [HOUR, 6 * HOUR, DAY, 7 * DAY];

/** When a page is due again, or null if never: what was missed while nobody watched is not made up for one by one. */
export const nextRecheck = (firstRead: number, now: number): number | null =>
  RECHECKS.map((after) => firstRead + after).find((due) => due > now) ?? null;
