import { expect, it } from 'vitest';
import { timeScale } from '../../../../src/web/story/timeline/time-scale.js';

it('gives a day with much on it more room than a silent one, and loses none', () => {
  const scale = timeScale(['2027-04-14T05:00', '2027-04-14T07:00', '2027-04-14T09:00', '2027-04-17T12:00'], 700);
  const widths = scale.days.map(({ left, right }) => right - left);
  expect(widths).toHaveLength(4);
  expect(widths[0]!).toBeGreaterThan(widths[3]!);
  expect(widths[3]!).toBeGreaterThan(5 * widths[1]!);
  expect(scale.days.at(-1)!.right).toBeCloseTo(700);
});

it('keeps the order of time, within a day and across days', () => {
  const dates = ['2027-04-14T05:00', '2027-04-14T18:30', '2027-04-15T00:10', '2027-04-16T23:59'];
  const places = dates.map((iso) => timeScale(dates, 300).at(iso)!);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.at(-1)!).toBeLessThanOrEqual(300);
});

it('puts a day without a time in its middle, and tells that it may be anywhere on that day', () => {
  const scale = timeScale(['2027-04-14', '2027-04-15T10:00'], 200);
  const [day] = scale.days;
  expect(scale.at('2027-04-14')).toBe((day!.left + day!.right) / 2);
  expect(scale.within('2027-04-14')).toEqual([day!.left, day!.right]);
  expect(scale.within('2027-04-15T10:00')).toBeNull();
});

it('has no place for what has no date', () => {
  const scale = timeScale(['2027-04-14', 'soon', null], 200);
  expect([scale.at(null), scale.at('soon')]).toEqual([null, null]);
  expect(timeScale([null], 200).days).toEqual([]);
});
