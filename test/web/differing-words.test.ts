import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differing } from '../../src/web/words/differing.js';

const marked = (was: string, is: string) =>
  differing(was, is).map((side) =>
    side.map(({ words, same }) => (same ? words : `[${words.trim()}]${words.endsWith(' ') ? ' ' : ''}`)).join(''),
  );

it('marks the words that only one side has', () => {
  expect(marked('the bell had been ordered to be silent', 'the bell had been asked to be silent')).toEqual([
    'the bell had been [ordered] to be silent',
    'the bell had been [asked] to be silent',
  ]);
  expect(marked('four officials said', 'four officials briefed on it said')).toEqual([
    'four officials said',
    'four officials [briefed on it] said',
  ]);
});

it('makes nothing of marks and of the size of letters', () => {
  expect(marked('“The Bank” lends', 'the bank lends.')).toEqual(['“The Bank” lends', 'the bank lends.']);
});

it('loses no words on either side', () => {
  const words = fc.array(fc.constantFrom('the', 'bank', 'lends', '12', 'on'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = differing(a.join(' '), b.join(' '));
      expect(left.map((part) => part.words).join('')).toBe(a.join(' '));
      expect(right.map((part) => part.words).join('')).toBe(b.join(' '));
    }),
  );
});
