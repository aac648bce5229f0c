import { expect, test } from 'vitest';
import { numbersIn } from '../../src/coverage/numbers-in-text.js';

test.each([
  ['an ordinal', 'the 12th boat and the third'],
  ['a year', 'built in 1998 and sold in 2021'],
  ['a date', 'on March 7, on 14 April and on Oct. 3'],
  ['a clock time', 'at 2.14am, at 6:30 p.m. and at 8 pm'],
  ['an age', 'the 33-year-old ship; Dara Venn, 41, a cook; a boy aged 9'],
  ['a street number', 'of 14 Elm Street'],
  ['a section number', 'under Section 230, Article 5 and No. 7'],
  ['a name with figures', 'an A380, the M25, COVID-19 and the G20'],
  ['a score', 'voted 19 to 18, and won 3-2'],
  ['a share', 'one in four, two-thirds and three times'],
  ['a change', 'cut its count by two'],
])('leaves out %s', (_, text) => {
  expect(numbersIn(text).map(({ span }) => text.slice(...span))).toEqual([]);
});
