import { expect, it } from 'vitest';
import { type Voice, voicesOf } from '../../src/formats/report/voices.js';
import { lockGate } from './lock-gate.js';
import { readingOf, readingWith } from './reading.js';

const labels = (voices: readonly Voice[]) => voices.map(({ label, statements }) => [label, statements]);

it('groups statements by their source, whatever words each has for it', () => {
  const reading = readingWith('Ann Aske said no. “Never,” she added. A man hoped so.', {
    sources: [{ name: 'Ann Aske' }, { description: 'A man' }],
    statements: [
      { by: 's1', words: { source: 'Ann Aske', cue: 'said', content: 'no' } },
      { by: 's1', words: { source: 'she', cue: 'added', content: '“Never,”' } },
      { by: 's2', words: { source: 'A man', cue: 'hoped', content: 'so' } },
    ],
  });
  expect(labels(voicesOf(reading))).toEqual([
    ['Ann Aske', [0, 1]],
    ['A man', [2]],
  ]);
});

const nested = readingWith('Aske said that Moen thinks it is late', {
  sources: [{ name: 'Aske' }, { name: 'Moen' }],
  statements: [
    { by: 's1', words: { source: 'Aske', cue: 'said', content: 'that Moen thinks it is late' } },
    { by: 's2', within: 'q1', words: { source: 'Moen', cue: 'thinks', content: 'it is late' } },
  ],
});

it('counts a word once, for the outermost statement', () => {
  expect(voicesOf(nested).map(({ label, share }) => [label, share])).toEqual([
    ['Aske', 6 / 8],
    ['Moen', 0],
  ]);
});

it('counts no words of the headline', () => {
  const { sources, statements } = nested;
  const inTitle = { ...nested, sources, statements: statements.map((each) => ({ ...each, field: 'title' as const })) };
  expect(voicesOf(inTitle).map(({ words }) => words)).toEqual([0, 0]);
});

it('puts some of a group after the group, in its colour, whoever else says more', () => {
  const voices = voicesOf(lockGate).map(({ label, color, whole }) => [label, color, whole?.label]);
  expect(voices.slice(0, 3)).toEqual([
    ['three people familiar with the inspection', 1, undefined],
    ['One of them', 1, 'three people familiar with the inspection'],
    ['Delia Farrow', 2, undefined],
  ]);
});

it('loses no source, also where two are said to be parts of each other', () => {
  const circle = readingWith('Both said no', {
    sources: [
      { name: 'A', partOf: 's2' },
      { name: 'B', partOf: 's1' },
      { name: 'C', partOf: 's9' },
    ],
    statements: [{ by: 's1', words: { content: 'no' } }],
  });
  expect(labels(voicesOf(circle))).toEqual([
    ['A', [0]],
    ['B', []],
    ['C', []],
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
  const reading = readingWith(
    `Reportedly it was very, very, very late. ${names.map((name) => `${name} said x${name}.`).join(' ')}`,
    {
      sources: names.map((name) => ({ name })),
      statements: [
        { by: null, words: { cue: 'Reportedly', content: 'it was very, very, very late' } },
        ...names.map((name, i) => ({ by: `s${i + 1}`, words: { source: `[${name}] said`, content: `x${name}` } })),
      ],
    },
  );
  expect(voicesOf(reading).map(({ color }) => color)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
});

it('has initials for where there is no room', () => {
  const of = (name: string) =>
    voicesOf(readingWith('no', { sources: [{ name }], statements: [{ by: 's1', words: { content: 'no' } }] }))[0]!
      .initials;
  expect(['Rep. John Mica', 'officials', 'the House of Commons', '日本の漁師'].map(of)).toEqual([
    'RJ',
    'O',
    'HC',
    '日',
  ]);
});
