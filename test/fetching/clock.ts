import type { Clock } from '../../src/fetching/clock.js';

/** A clock that is at the hour of waking as soon as somebody sleeps, and remembers how long they did. */
export function quickClock(start = Date.parse('2027-03-02T08:00:00Z')): Clock & {
  readonly slept: number[];
  readonly pass: (milliseconds: number) => void;
} {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}
