import { expect, it } from 'vitest';
import { LEDE, page, paragraphs, read, SECOND, THIRD } from './page.js';

const text = `${LEDE}\n\n${SECOND}\n\n${THIRD}`;
const story = paragraphs(LEDE, SECOND, THIRD);

it.each([
  ['a form, as some systems put round every page', `<form id="aspnetForm"><div>${story}</div></form>`],
  ['a part marked as unseen while a dialog was open', `<div id="root" aria-hidden="true">${story}</div>`],
  ['an article tagged video and social', `<article class="post type-post tag-video tag-social">${story}</article>`],
  ['the paid part of a page', `<div class="paywall">${story}</div>`],
])('the article may stand in %s', (_, main) => {
  expect(read(page(main)).text).toBe(text);
});

it('paragraphs wrapped one by one under a name that says subscribers stay', () => {
  const wrapped = [LEDE, SECOND, THIRD]
    .map((words) => `<div class="subscriber-preview"><p>${words}</p></div>`)
    .join('');
  expect(read(page(`<div id="article-body">${wrapped}</div>`)).text).toBe(text);
});

it('a text in two parts of one kind is read whole', () => {
  const parts = `<div class="teaser-content"><div class="article-body">${paragraphs(LEDE)}</div></div><div class="rest"><div class="article-body">${paragraphs(SECOND, THIRD)}</div></div>`;
  expect(read(page(`<main><h1>Quay to close</h1>${parts}</main>`)).text).toBe(text);
});
