import { expect, it } from 'vitest';
import { colorsOf, voicesOf } from '../../src/formats/report/voices.js';
import { readingOf } from './reading.js';

it('groups statements by the words of their source, whatever the capitals', () => {
  const reading = readingOf('The board said no. “Never,” the board added. He hoped so.', [
    { source: 'The board', cue: 'said', content: 'no' },
    { source: 'the board', cue: 'added', content: '“Never,”' },
    { source: 'He', cue: 'hoped', content: 'so' },
  ]);
  expect(voicesOf(reading).map(({ name, statements }) => [name, statements])).toEqual([
    ['The board', [0, 1]],
    ['He', [2]],
  ]);
});

it('counts a word once, for the outermost statement', () => {
  const reading = readingOf('Aske said that Moen thinks it is late', [
    { source: 'Aske', cue: 'said', content: 'that Moen thinks it is late' },
    { source: 'Moen', cue: 'thinks', content: 'it is late' },
  ]);
  const [outer, inner] = reading.statements;
  const voices = voicesOf({ ...reading, statements: [outer!, { ...inner!, within: outer!.id }] });
  expect(voices.map(({ name, share }) => [name, share])).toEqual([
    ['Aske', 6 / 8],
    ['Moen', 0],
  ]);
});

it('never shares out more than there is', () => {
  const reading = readingOf('One two three four', [
    { source: 'One', cue: '', content: 'two three four' },
    { source: 'two', cue: '', content: 'One two three' },
  ]);
  expect(voicesOf(reading).reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1);
});

it('gives seven a colour, those who say most; nobody has none', () => {
  const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh'];
  const text = `Reportedly it was very, very, very late. ${names.map((name) => `${name} said x${name}.`).join(' ')}`;
  const reading = readingOf(text, [
    { source: '', cue: 'Reportedly', content: 'it was very, very, very late' },
    ...names.map((name) => ({ source: `${name} `, cue: '', content: `x${name}` })),
  ]);
  expect(colorsOf(voicesOf(reading))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
});

it('has initials for where there is no room', () => {
  const of = (source: string) =>
    voicesOf(readingOf(`${source}: no`, [{ source, cue: ':', content: 'no' }]))[0]!.initials;
  expect(['Rep. John Mica', 'officials', 'the House of Commons', '日本の漁師'].map(of)).toEqual([
    'RJ',
    'O',
    'HC',
    '日',
  ]);
});
