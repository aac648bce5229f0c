import { expect, it } from 'vitest';
import { LEDE, paragraphs, read, SECOND } from './page.js';

const scripted = (data: object, body = '<div id="app"></div>') =>
  read(
    `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`,
  );
const article = { '@type': 'NewsArticle', headline: 'East quay to close in May', articleBody: `${LEDE}\n${SECOND}` };

it('a page whose text a script puts in is read from its JSON-LD', () => {
  expect(scripted(article)).toMatchObject({ text: `${LEDE}\n\n${SECOND}`, from: { text: 'json-ld' } });
});

it('what the page shows comes first', () => {
  expect(scripted({ ...article, articleBody: 'Other words.' }, paragraphs(LEDE, SECOND))).toMatchObject({
    text: `${LEDE}\n\n${SECOND}`,
    from: { text: 'html' },
  });
});

it('a paid part is a warning, though the article as a whole says nothing of it', () => {
  const parts = { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' } };
  expect(scripted({ ...article, ...parts }).warnings).toEqual([expect.stringContaining('paywalled')]);
});
