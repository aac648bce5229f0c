import { expect, it } from 'vitest';
import { paragraphNumber, paragraphsOf } from '../../src/text/paragraphs.js';
import { cut } from '../../src/text/span.js';
import { find } from '../find.js';

const text = 'The quay closes.\nIn May.\n\n\n  “No,” he said.\r\n \t\r\nNobody asked.\n';

it('blank lines part paragraphs, single line breaks do not', () => {
  expect(paragraphsOf(text).map((span) => cut(text, span))).toEqual([
    'The quay closes.\nIn May.',
    '“No,” he said.',
    'Nobody asked.',
  ]);
});

it.each([
  ['The', 1],
  ['In May', 1],
  ['“No', 2],
  ['Nobody', 3],
])('%s stands in paragraph %i', (words, number) => {
  expect(paragraphNumber(text, find(text, words)[0])).toBe(number);
});

it('what stands between two belongs to the one before; the end to the last', () => {
  expect(paragraphNumber(text, text.indexOf('\n\n') + 1)).toBe(1);
  expect(paragraphNumber(text, text.length)).toBe(3);
  expect(paragraphNumber('', 0)).toBe(1);
});
