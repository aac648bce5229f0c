import { expect, it } from 'vitest';
import { isoDateOf } from '../../src/pages/dates.js';

it.each([
  ['2027-04-14', '2027-04-14'],
  ['2027-04-14T05:15:00+0100', '2027-04-14T05:15:00+01:00'],
  ['2027-04-14 05:15', '2027-04-14T05:15'],
  ['2027-04-14T05:15:00.000Z', '2027-04-14T05:15:00.000Z'],
  ['Wed, 14 Apr 2027 05:15:00 GMT', '2027-04-14T05:15:00Z'],
  ['April 14, 2027', '2027-04-14'],
  ['14th of April', null],
  ['14 April 2027', '2027-04-14'],
  ['20270414', '2027-04-14'],
  ['3/16/19', '2019-03-16'],
  ['16/3/2019', '2019-03-16'],
  ['5/5/2019', '2019-05-05'],
  ['3/8/17', null],
  ['2027-02-30', null],
  ['yesterday', null],
  ['', null],
])('%s is %s', (words, iso) => {
  expect(isoDateOf(words)).toBe(iso);
});

it('reads numbers in the order that is known', () => {
  expect(isoDateOf('3/8/17', 'month')).toBe('2017-03-08');
  expect(isoDateOf('3/8/17', 'day')).toBe('2017-08-03');
});
