/** A day as ISO date; all arithmetic is in days, so that no clock or zone of the machine comes in. */
export type Day = string;

const DAY = 86_400_000;
const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const plusDays = (day: Day, days: number): Day => dayOf(time(day) + days * DAY);
export const weekdayOf = (day: Day): number => new Date(time(day)).getUTCDay();
export const firstOfMonth = (year: number, month: number): Day => dayOf(Date.UTC(year, month, 1));
export const lastOfMonth = (year: number, month: number): Day => dayOf(Date.UTC(year, month + 1, 0));
/** Weeks run from Monday to Sunday. */
export const mondayOf = (day: Day): Day => plusDays(day, -((weekdayOf(day) + 6) % 7));
/** A stretch of days, or one day where both ends are the same. */
export const stretch = (from: Day, to: Day): string => (from >= to ? to : `${from}/${to}`);
export const isDay = (year: number, month: number, date: number): boolean =>
  new Date(Date.UTC(year, month, date)).getUTCDate() === date && date > 0;
export const toDay = (year: number, month: number, date: number): Day => dayOf(Date.UTC(year, month, date));
