import { expect, it } from 'vitest';
import { namesOf } from '../../src/pages/byline.js';
import { LEDE, page, paragraphs, read, SECOND } from './page.js';

it('a sentence above the text that ends in a date does not date the article', () => {
  const html = page(
    `<article><ul><li>The quay was opened by the Queen on August 14, 1935</li></ul>${paragraphs(LEDE)}</article>`,
  );
  expect(read(html).published).toBeNull();
});

it('authors of teasers and comments are not the article’s', () => {
  const teasers = ['Al Roe', 'Bo Li'].map((name) => `<div><span class="byline">By ${name}</span></div>`).join('');
  const html = page(`<article><p class="byline">By Jane Doe</p>${paragraphs(LEDE, SECOND)}</article>${teasers}`);
  expect(read(html).byline).toEqual(['Jane Doe']);
});

it.each([
  ['By Bryan Walsh Tuesday, Aug. 17, 2010', ['Bryan Walsh']],
  ['Andrea Stone Senior Washington Correspondent', ['Andrea Stone']],
  ['By Jo Robertson and Rae Metz - AP Technology Writers', ['Jo Robertson', 'Rae Metz']],
  ['Story By', []],
])('%s', (words, names) => {
  expect(namesOf(words)).toEqual(names);
});
