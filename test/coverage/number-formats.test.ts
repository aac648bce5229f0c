import { expect, test } from 'vitest';
import { numbersIn } from '../../src/coverage/numbers-in-text.js';

const read = (text: string) => numbersIn(text).map(({ value, span }) => [text.slice(...span), value]);

test.each([
  ['1,234 people', '1,234', 1234],
  ['some 1.2 million homes', '1.2 million', 1_200_000],
  ['a loan of 180m', '180m', 180e6],
  ['a loan of D180m', 'D180m', 180e6],
  ['a $5bn fine', '$5bn', 5e9],
  ['£3.4 billion of debt', '£3.4 billion', 3.4e9],
  ['lend 180 million marrows', '180 million', 180e6],
  ['a 180-million loan', '180-million', 180e6],
  ['Thirty-one were hurt', 'Thirty-one', 31],
  ['about a dozen crew', 'a dozen', 12],
  ['two dozen boats', 'two dozen', 24],
  ['fourteen people', 'fourteen', 14],
  ['a hundred and eighty hurt', 'a hundred and eighty', 180],
  ['two hundred and five thousand homes', 'two hundred and five thousand', 205_000],
  ['half a million people', 'half a million', 500_000],
])('reads the number of %j', (text, words, value) => {
  expect(read(text)).toEqual([[words, value]]);
});

test('offsets count UTF-16 units', () => {
  const text = '🚢 “Thirty-one” are missing';
  expect(numbersIn(text)[0]!.span).toEqual([4, 14]);
});

test.each([
  ['at least 12 hurt', 'at least'],
  ['more than 12 hurt', 'at least'],
  ['no fewer than 12 hurt', 'at least'],
  ['12 or more', 'at least'],
  ['“up to 12 million”', 'at most'],
  ['up to “12 million”', 'at most'],
  ['as many as 12', 'at most'],
  ['fewer than 12', 'at most'],
  ['about 12', 'about'],
  ['nearly 12', 'about'],
  ['12 or so', 'about'],
  ['the 12', 'exactly'],
])('keeps how %j is bounded', (text, bound) => {
  expect(numbersIn(text).map((number) => number.bound)).toEqual([bound]);
});

test('tells the currency by its sign, its name, or the letter of one it does not know', () => {
  expect(numbersIn('$3m, 4 million euros, US$5 million and D6m').map(({ currency }) => currency)).toEqual([
    'dollar',
    'euro',
    'dollar',
    'D',
  ]);
});
