import { expect, it } from 'vitest';
import { dateWords, dayAfter, dayOf, exactWords, spanWords } from '../../src/web/dates/words.js';

const lisbon = { now: new Date('2027-05-01T12:00:00Z'), zone: 'Europe/Lisbon' };
const tokyo = { ...lisbon, zone: 'Asia/Tokyo' };

it('says a date as a person does, in the reader’s zone, without the year that it is', () => {
  expect(dateWords('2027-04-14T08:10:00+01:00', lisbon)).toBe('Wed 14 Apr, 08:10');
  expect(dateWords('2027-04-14T22:30:00Z', tokyo)).toBe('Thu 15 Apr, 07:30');
  expect(dateWords('2026-12-31T23:30:00Z', lisbon)).toBe('Thu 31 Dec 2026, 23:30');
});

it('keeps a day the same day everywhere', () => {
  expect(dateWords('2027-04-14', tokyo)).toBe('Wed 14 Apr');
  expect(dateWords('2027-04-14', { ...lisbon, zone: 'America/Los_Angeles' })).toBe('Wed 14 Apr');
});

it('says from when to when without saying anything twice', () => {
  expect(spanWords('2027-04-06', '2027-04-18', lisbon)).toBe('6 to 18 April 2027');
  expect(spanWords('2027-03-30', '2027-04-02', lisbon)).toBe('30 March to 2 April 2027');
  expect(spanWords('2026-12-30', '2027-01-02', lisbon)).toBe('30 December 2026 to 2 January 2027');
  expect(spanWords('2027-04-14T08:00:00Z', '2027-04-14T09:00:00Z', lisbon)).toBe('14 April 2027');
});

it('has the exact date with its zone for who looks closely', () => {
  expect(exactWords('2027-04-14T08:10:00+01:00', tokyo)).toMatch(
    /^Wednesday,? 14 April 2027 at 16:10:00 GMT\+9 · 2027-04-14T08:10:00\+01:00$/,
  );
  expect(exactWords('2027-04-14', tokyo)).toBe('2027-04-14');
});

it('leaves what is no date as it is', () => {
  expect(dateWords('last spring', lisbon)).toBe('last spring');
  expect(dayOf('last spring', lisbon)).toBe(null);
  expect(dayOf('2027-04-14T22:30:00Z', tokyo)).toBe('2027-04-15');
});

it('knows the next day at the end of a month and of a year', () => {
  expect(dayAfter('2027-02-28')).toBe('2027-03-01');
  expect(dayAfter('2027-12-31')).toBe('2028-01-01');
});
