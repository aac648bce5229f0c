import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

describe('how many an unnamed source is', () => {
  const COUNTS: readonly (readonly [string, readonly [number, number | null], string])[] = [
    ['Two officials', [2, 2], 'group'],
    ['Several diplomats', [3, null], 'group'],
    ['Officials', [2, null], 'group'],
    ['More than a dozen residents', [12, null], 'group'],
    ['At least four employees', [4, null], 'group'],
    ['A dozen farmers', [12, 12], 'group'],
    ['37 students', [37, 37], 'group'],
    ['An official', [1, 1], 'person'],
    ['A senior military officer', [1, 1], 'person'],
    ['A couple of neighbours', [2, 2], 'group'],
    ['A group of doctors', [2, null], 'group'],
    ['Some voters', [2, null], 'group'],
    ['Critics', [2, null], 'group'],
    ['1500 workers', [1500, 1500], 'group'],
    ['Forty percent of voters', [2, null], 'group'],
    ['Nearly half of voters', [2, null], 'group'],
    ['Hundreds of residents', [200, null], 'group'],
  ];
  for (const [words, count, kind] of COUNTS)
    it(`is told by ‘${words}’`, () => {
      const reading = read(`[${words}] {said} <the lift was out of order>.`);
      expect(source(reading, 0)).toMatchObject({ count, kind, named: false, anonymity: 'unnamed' });
    });

  it('is not told by a year', () => {
    const reading = read('[2016 graduates] {said} <the lift was out of order>.');
    expect(source(reading, 0).count).toEqual([2, null]);
  });
});

describe('unnamed people', () => {
  it('whom nothing ties together are two sources', () => {
    const reading = read(`[A city official] {said} <the lift was new>.
[A union official] {said} <it was second-hand>.`);
    expect(reading.sources).toHaveLength(2);
  });

  it('told of again by the same noun are one', () => {
    const reading = read(`[A city official] {said} <the lift was new>.
[The official] {said} <it had cost too much>.`);
    expect(reading.sources).toHaveLength(1);
  });
});
