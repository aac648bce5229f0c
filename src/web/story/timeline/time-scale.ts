/** A day of a timeline, from where to where it goes, in pixels. */
export interface Day {
  /** The midnight that it begins at, in milliseconds, in the reader's zone. */
  readonly start: number;
  readonly left: number;
  readonly right: number;
}

export interface TimeScale {
  /** Where an ISO day or instant stands, in pixels; a day alone in its middle; null for what is no date. */
  readonly at: (iso: string | null) => number | null;
  /** From where to where it may have been: of a day alone, the whole day; null for an instant. */
  readonly within: (iso: string | null) => readonly [number, number] | null;
  readonly days: readonly Day[];
}

/** A day on which nothing appeared takes so much of the width of one with a single article. */
const EMPTY = 0.12;
const ONLY_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A scale in which each day is as wide as what appeared on it needs: coverage comes in bursts with long silence between.
 * Within a day, time runs evenly.
 * @param dates ISO days and instants; what is no date is passed over
 * @param width in pixels
 */
export function timeScale(dates: readonly (string | null)[], width: number): TimeScale {
  const times = dates.flatMap((iso) => momentOf(iso) ?? []);
  const counts = new Map<number, number>();
  for (const time of times) counts.set(midnight(time), (counts.get(midnight(time)) ?? 0) + 1);
  const starts = daysBetween(Math.min(...times), Math.max(...times));
  const weights = starts.map((start) => (counts.has(start) ? 1 + Math.sqrt(counts.get(start)!) : EMPTY));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  const days = starts.map((start, i): Day => {
    const day = { start, left, right: left + (width * weights[i]!) / all };
    left = day.right;
    return day;
  });
  const dayOf = (iso: string | null) => {
    const time = momentOf(iso);
    return time === null ? undefined : days.find(({ start }) => start === midnight(time));
  };
  return {
    days,
    at: (iso) => {
      const day = dayOf(iso);
      if (!day) return null;
      const share = ONLY_DAY.test(iso!) ? 0.5 : (Date.parse(iso!) - day.start) / (nextMidnight(day.start) - day.start);
      return day.left + (day.right - day.left) * share;
    },
    within: (iso) => {
      const day = iso !== null && ONLY_DAY.test(iso) ? dayOf(iso) : undefined;
      return day ? [day.left, day.right] : null;
    },
  };
}

/** A day alone is the same day everywhere. */
function momentOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(ONLY_DAY.test(iso) ? `${iso}T12:00` : iso);
  return Number.isNaN(time) ? null : time;
}

function midnight(time: number): number {
  const day = new Date(time);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

/** Days are not all of 24 hours. */
function nextMidnight(start: number): number {
  const day = new Date(start);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

function daysBetween(first: number, last: number): readonly number[] {
  const days: number[] = [];
  for (let day = midnight(first); day <= last; day = nextMidnight(day)) days.push(day);
  return days;
}
