import { expect, it } from 'vitest';
import { wholeWords } from '../../src/attribution/whole-words.js';
import { cut, type Span } from '../../src/text/span.js';

const source = (text: string, ...spans: Span[]) =>
  wholeWords(text, { source: spans, cue: [], content: [], confidence: 1 }).source.map((span) => cut(text, span));

it('a span that has half of a word has all of it', () => {
  expect(source('Palin said', [0, 4])).toEqual(['Palin']);
  expect(source('Ms. Underhill said', [7, 13])).toEqual(['Underhill']);
});

it('a span that has less of it has none', () => {
  expect(source('Underhill said', [0, 2])).toEqual([]);
  expect(source('the Underhill Ley said', [11, 17])).toEqual([' Ley']);
});

it('the s of a possessive alone is nobody’s', () => {
  expect(source('Iowa’s Sen. Ley said', [5, 15])).toEqual([' Sen. Ley']);
  expect(source('Iowa’s Sen. Ley said', [0, 15])).toEqual(['Iowa’s Sen. Ley']);
});

it('spans at words stay as they are', () => {
  expect(source('“No,” she said', [6, 9])).toEqual(['she']);
  expect(source('re-elected O’Neil said', [11, 17])).toEqual(['O’Neil']);
});

it('two pieces of one word are one word', () => {
  expect(source('Underhill said', [0, 5], [6, 9])).toEqual(['Underhill']);
});
