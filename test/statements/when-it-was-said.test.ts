import { describe, expect, it } from 'vitest';
import { only, read } from '../sources/read.js';

/** What day a statement of a report published on Wednesday, 14 April 2027 was made, by the words in its frame. */
const said = (words: string, published: string | null = '2027-04-14') =>
  only(read(`[Ines Carrow] {said} ${words} <the pier would close>.`, { published })).when;

describe('when something was said', () => {
  const DAYS: readonly (readonly [string, string])[] = [
    ['on Wednesday', '2027-04-14'],
    ['on Tuesday', '2027-04-13'],
    ['Thursday', '2027-04-08'],
    ['last Wednesday', '2027-04-07'],
    ['on Monday evening', '2027-04-12'],
    ['yesterday', '2027-04-13'],
    ['last night', '2027-04-13'],
    ['today', '2027-04-14'],
    ['this morning', '2027-04-14'],
    ['last week', '2027-04-05/2027-04-11'],
    ['last month', '2027-03-01/2027-03-31'],
    ['last year', '2026-01-01/2026-12-31'],
    ['earlier this week', '2027-04-12/2027-04-13'],
    ['earlier this month', '2027-04-01/2027-04-13'],
    ['over the weekend', '2027-04-10/2027-04-11'],
    ['two days ago', '2027-04-12'],
    ['three weeks ago', '2027-03-22/2027-03-28'],
    ['a year ago', '2026-01-01/2026-12-31'],
    ['in March', '2027-03-01/2027-03-31'],
    ['in July', '2026-07-01/2026-07-31'],
    ['on March 3', '2027-03-03'],
    ['on Nov. 30', '2026-11-30'],
    ['on 3 March', '2027-03-03'],
    ['on March 3, 2019', '2019-03-03'],
    ['on 3 March 2019', '2019-03-03'],
    ['in March 2019', '2019-03-01/2019-03-31'],
    ['in 2019', '2019-01-01/2019-12-31'],
    ['on Feb. 29, 2024', '2024-02-29'],
  ];
  for (const [words, day] of DAYS)
    it(`is ${day} by ‘${words}’`, () => {
      expect(said(words)).toBe(day);
    });

  it('is told with the words that tell it', () => {
    const reading = read('[Ines Carrow] {said} on Tuesday <the pier would close>.', { published: '2027-04-14' });
    const { whenSpan, inferred } = only(reading);
    expect(reading.article.text.slice(...whenSpan!)).toContain('Tuesday');
    expect(inferred).toEqual([]);
  });

  it('is null where the text does not tell', () => {
    expect(said('in a letter')).toBeNull();
  });

  it('counts over the ends of months and years', () => {
    expect(said('yesterday', '2027-03-01')).toBe('2027-02-28');
    expect(said('yesterday', '2028-03-01')).toBe('2028-02-29');
    expect(said('yesterday', '2027-01-01')).toBe('2026-12-31');
    expect(said('last month', '2027-01-15')).toBe('2026-12-01/2026-12-31');
    expect(said('last month', '2028-03-31')).toBe('2028-02-01/2028-02-29');
    expect(said('two months ago', '2027-01-31')).toBe('2026-11-01/2026-11-30');
  });

  it('takes no day that there is not', () => {
    expect(said('on Feb. 30, 2024')).toBeNull();
    expect(said('on Feb. 29, 2023')).toBeNull();
  });

  it('takes the day of the publication’s own zone', () => {
    // in UTC it was Tuesday still, and Wednesday already
    expect(said('today', '2027-04-14T00:30:00+05:30')).toBe('2027-04-14');
    expect(said('today', '2027-04-13T23:30:00-07:00')).toBe('2027-04-13');
    expect(said('on Wednesday', '2027-04-13T23:30:00-07:00')).toBe('2027-04-07');
  });

  it('is not guessed without a day of publication', () => {
    expect(said('on Tuesday', null)).toBeNull();
    expect(said('yesterday', null)).toBeNull();
    expect(said('in July', null)).toBeNull();
    expect(said('on March 3, 2019', null)).toBe('2019-03-03');
  });
});

describe('dates of something else', () => {
  const OTHERS = [
    '[Ines Carrow], who bought the pier in 2019, {said} <it would close>.',
    '[Ines Carrow], whose pier burnt on Monday, {said} <it would close>.',
    '[Ines Carrow] {has said} since 2019 <that the pier would close>.',
    '[Ines Carrow] {said} <the pier would close on Friday>.',
    '“<The pier closes on Friday>,” [Ines Carrow] {said}.',
  ];
  for (const text of OTHERS)
    it(`are not taken: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text, { published: '2027-04-14' })).when).toBeNull();
    });

  it('such as the verb may are none', () => {
    expect(
      only(read('[Ines Carrow] {said} <it may close>. It may rain.', { published: '2027-04-14' })).when,
    ).toBeNull();
  });

  it('of a dateline are the report’s', () => {
    expect(
      only(read('QUAYSIDE, April 12 - [Ines Carrow] {said} <the pier would close>.', { published: '2027-04-14' })).when,
    ).toBeNull();
  });
});

describe('a day that goes on', () => {
  it('holds for what the same source says next, and is marked as inferred', () => {
    const { statements } = read(
      `[Ines Carrow] {said} in an interview on Tuesday <the pier would close>.

[She] {said} <the planks were rotten>.`,
      { published: '2027-04-14' },
    );
    expect(statements[1]).toMatchObject({ when: '2027-04-13', channel: 'interview' });
    expect(statements[1]!.inferred).toContain('when');
  });
});
