import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/pages/byline.js';
import { datelineOf } from '../../src/pages/dateline.js';

describe('datelines', () => {
  it.each([
    ['WASHINGTON (AP) — The Senate voted.', 'WASHINGTON', 'AP'],
    ['CORROWAN, April 14 (NPA) - The cabinet told the bank.', 'CORROWAN', 'NPA'],
    ['PORT ESKERRY, Vessaly, March 9 (NPA) - Inspectors recorded.', 'PORT ESKERRY, Vessaly', 'NPA'],
    ['ST. LOUIS, Sept. 3, 2026 (Reuters) -- Two men were held.', 'ST. LOUIS', 'Reuters'],
    ['(Reuters) - A court ruled.', null, 'Reuters'],
    ['LONDON — The court ruled.', 'LONDON', null],
  ])('%s', (text, place, agency) => {
    expect(datelineOf(text)).toEqual({ place, agency });
  });

  it.each([
    'NASA said on Monday that it would.',
    'The U.S. (and others) - said no.',
    'He left (again) - and came back.',
    'UPDATE: more soon',
  ])('none in: %s', (text) => {
    expect(datelineOf(text).agency).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['By Jane Doe and John Roe, Staff Writers', ['Jane Doe', 'John Roe']],
    ['Jane Doe, Ali Hassan & Bo Li', ['Jane Doe', 'Ali Hassan', 'Bo Li']],
    ['BY JANE DOE | Political correspondent', ['JANE DOE']],
    ['By Jane Doe, Associated Press', ['Jane Doe', 'Associated Press']],
    ['jane@tide.example', []],
    ['', []],
  ])('%s', (words, names) => {
    expect(namesOf(words)).toEqual(names);
  });
});
