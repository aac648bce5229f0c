import { describe, expect, it } from 'vitest';
import { backOff, jittered, nextRecheck, pollInterval } from '../../src/desk/schedule.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2027-03-02T08:00:00Z');
/** Items so many minutes apart, the newest just now. */
const every = (minutes: number, count = 10) => Array.from({ length: count }, (_, n) => NOW - n * minutes * MINUTE);
const pace = { now: NOW, interval: HOUR, isNew: true, published: [], asksFor: [] };

describe('a feed is polled', () => {
  it.each([
    ['at half the time between its items', { published: every(60) }, 30 * MINUTE],
    ['never more often than every ten minutes', { published: every(2) }, 10 * MINUTE],
    ['at least every six hours', { published: every(3 * 24 * 60) }, 6 * HOUR],
    ['more often where it has news and no dates', { published: [] }, 30 * MINUTE],
    ['less often where it has none', { isNew: false, published: every(60) }, 90 * MINUTE],
    ['no sooner than it asks for', { published: every(20), asksFor: [2 * HOUR, null] }, 2 * HOUR],
    ['after six hours, whatever it asks for', { published: every(20), asksFor: [40 * DAY] }, 6 * HOUR],
    [
      'without regard to dates of the future and of 1970',
      { published: [...every(60), NOW + DAY, NOW + 9 * DAY, 0] },
      30 * MINUTE,
    ],
    ['without regard to dates that are none', { published: [Number.NaN, Number.NaN, NOW] }, 30 * MINUTE],
  ])('%s', (_, known, interval) => {
    expect(pollInterval({ ...pace, ...known })).toBe(interval);
  });

  it('a little later by chance', () => {
    expect(jittered(6 * HOUR, () => 1)).toBe(6 * HOUR);
    expect([0, 0.5, 1].map((chance) => jittered(HOUR, () => chance))).toEqual([60, 66, 72].map((n) => n * MINUTE));
  });
});

describe('after a failure', () => {
  it('the wait doubles up to six hours, half of it by chance', () => {
    expect([1, 2, 3, 7, 50].map((n) => backOff(n, () => 1) / MINUTE)).toEqual([5, 10, 20, 320, 360]);
    expect(backOff(3, () => 0)).toBe(10 * MINUTE);
  });

  it('the wait is no shorter than the host asks for, up to a day', () => {
    expect(backOff(1, () => 1, 2 * HOUR)).toBe(2 * HOUR);
    expect(backOff(1, () => 1, 90 * DAY)).toBe(DAY);
  });
});

describe('a page is read again', () => {
  it.each([
    [0, HOUR],
    [HOUR, 6 * HOUR],
    [6 * HOUR + 1, DAY],
    [DAY, 7 * DAY],
    [3 * DAY, 7 * DAY],
    [7 * DAY, null],
  ])('%i ms after the first time, next at %s', (after, next) => {
    expect(nextRecheck(NOW, NOW + after)).toBe(next === null ? null : NOW + next);
  });
});
