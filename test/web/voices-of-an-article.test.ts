import { expect, it } from 'vitest';
import type { Source, Statement } from '../../src/api/contract/reading.js';
import { voicesOf } from '../../src/web/reader/voices.js';
import { readingOf } from '../formats/reading.js';

const text = 'Ann Aske said the quay is closed for good. Officials added it may open. Rain is expected.';
const { sources, statements } = readingOf(text, [
  { source: 'Ann Aske', cue: 'said', content: 'the quay is closed for good' },
  { source: 'Officials', cue: 'added', content: 'it may open' },
]);
const read = { title: null, text, sources: sources as Source[], statements: statements as Statement[] };

it('has those first who say most, each with its share of the words', () => {
  const voices = voicesOf(read, null);
  expect(voices.map(({ sign, words }) => [sign.label, words])).toEqual([
    ['Ann Aske', 6],
    ['Officials', 3],
  ]);
  expect(voices[0]!.share).toBeCloseTo(6 / 17);
});

it('gives colours in that order, or those that the story gives', () => {
  expect(voicesOf(read, null).map(({ sign }) => sign.colour)).toEqual([1, 2]);
  expect(voicesOf(read, ({ named }) => (named ? 5 : 0)).map(({ sign }) => sign.colour)).toEqual([5, 0]);
});

it('hatches who has no name', () => {
  expect(voicesOf(read, null).map(({ sign }) => sign.standing)).toEqual(['named', 'unnamed']);
});

it('puts a part under its whole, in the whole’s colour, whatever it says', () => {
  const [aske, officials] = read.sources as [Source, Source];
  const one: Source = { ...officials, id: 's9', description: 'one of them', partOf: officials.id };
  const parts = voicesOf({ ...read, sources: [one, aske, officials] }, null);
  expect(parts.map(({ id, sign, whole }) => [id, sign.colour, whole?.id ?? null])).toEqual([
    [aske.id, 1, null],
    [officials.id, 2, null],
    ['s9', 2, officials.id],
  ]);
});

it('has what nobody is said to say as a voice without a colour', () => {
  const orphan: Statement = { ...read.statements[1]!, source: null };
  const voices = voicesOf({ ...read, statements: [read.statements[0]!, orphan] }, null);
  expect(voices.find(({ source }) => source === null)!.sign).toMatchObject({ standing: 'nobody', colour: 0 });
});
