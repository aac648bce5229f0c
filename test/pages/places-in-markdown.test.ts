import { expect, it } from 'vitest';
import { articleFromMarkdown } from '../../src/pages/markdown.js';
import { fileOffset, fileSpan, lineAndColumn } from '../../src/pages/place-in-file.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import { cut } from '../../src/text/span.js';
import { find } from '../find.js';

const SOURCE = [
  '---\ntitle: Quay\n---',
  '# The *quay* closes',
  'The **board** said: [no money](https://tide.example/a_b), no',
  '   wall 😀.',
  '',
  '> “We can’t',
  '> wait,” *Mr* Aske\\_said, R&amp;D says.',
  '',
  '* One `code`',
  '  - Two &#8212; three',
  '',
  '<p>Four <b>five</b></p>',
  '',
  '| six | seven |',
  '|-----|-------|',
  '| 8   | *nine* |',
].join('\r\n');

it('every word of the text leads back to where it stands in the file', () => {
  const article = articleFromMarkdown(SOURCE, { id: 'x' });
  const words = [...article.text.matchAll(/[\p{L}\p{N}😀]+/gu)];
  expect(words.length).toBeGreaterThan(25);
  for (const { 0: word, index } of words)
    expect(cut(SOURCE, fileSpan(article, [index, index + word.length]))).toBe(word);
});

it('a span holds the markup inside it and none after it', () => {
  const article = articleFromMarkdown(SOURCE, { id: 'x' });
  const inFile = (words: string) => cut(SOURCE, fileSpan(article, find(article.text, words)));
  expect(inFile('board said')).toBe('board** said');
  expect(inFile('board')).toBe('board');
  expect(inFile('We can’t wait')).toBe('We can’t\r\n> wait');
  expect(inFile('R&D says')).toBe('R&amp;D says');
});

it('lines and columns count from 1, whatever ends the lines', () => {
  const article = articleFromMarkdown(SOURCE, { id: 'x' });
  const at = (words: string) => lineAndColumn(article, find(article.text, words)[0]);
  expect(at('The board')).toEqual({ line: 5, column: 1 });
  expect(at('wall')).toEqual({ line: 6, column: 4 });
  expect(at('Mr Aske')).toEqual({ line: 9, column: 11 });
  expect(lineAndColumn(articleFromMarkdown('One\rtwo\n\nthree', { id: 'x' }), 9)).toEqual({ line: 4, column: 1 });
});

it('plain text is its own file', () => {
  const article = articleFromText('One.\n\nTwo said no.', { id: 'x' });
  expect(article.inFile).toBeUndefined();
  expect(fileOffset(article, 7)).toBe(7);
  expect(lineAndColumn(article, 10)).toEqual({ line: 3, column: 5 });
});

it('an article without words has places all the same', () => {
  const article = articleFromMarkdown('# Only a title', { id: 'x' });
  expect([article.text, fileOffset(article, 0)]).toEqual(['', 0]);
});
