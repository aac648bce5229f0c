import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/pages/detect.js';
import { LEDE, paragraphs, read, SECOND, THIRD } from './page.js';

const text = `${LEDE}\n\n${SECOND}\n\n${THIRD}`;
const story = paragraphs(LEDE, SECOND, THIRD);

describe('broken pages are read', () => {
  it.each([
    ['two html elements', `<html><html><head><title>Quay</title></head><body>${story}</body></html>`],
    ['a body inside a body', `<html><body><div><html><body>${story}</body></html></div></body></html>`],
    ['a script closed in itself', `<html><head><script src="a.js"/></head><body>${story}</body></html>`],
    ['an anchor never closed', `<html><body><a name="top"/>${story}</body></html>`],
    ['a comment never closed, at the end', `<html><body>${story}<!-- end`],
    ['tags in a script', `<html><body><script>${'w("<div>");'.repeat(1000)}</script><div>${story}</div></body></html>`],
  ])('%s', (_, html) => {
    expect(read(html).text).toBe(text);
  });

  it('line by line in tags that are never closed', () => {
    const lines = Array.from({ length: 900 }, (_, i) => `${LEDE} It was notice number ${i}.`);
    expect(read(`<body>${lines.map((line) => `<p><font>${line}`).join('')}`).text).toBe(lines.join('\n\n'));
  });
});

// each of these once took minutes: the square of its length, or worse; the limit is generous for a busy machine
describe('pages made to take for ever do not', { timeout: 10_000 }, () => {
  it.each([
    ['a tag begun over and over', `${story}${'<div '.repeat(200_000)}`],
    ['elements of an unknown kind, nested', `${'<x-y>'.repeat(100_000)}${story}`],
    [
      'broken JSON-LD full of quotation marks',
      `<script type="application/ld+json">${'"\\'.repeat(200_000)}</script>${story}`,
    ],
    ['headings of clutter', `${story}<div>${'<h2>Related</h2>'.repeat(10_000)}</div>`],
    ['q elements in a row', `${story}<div>${'<q>x</q>'.repeat(10_000)}</div>`],
  ])('%s', (_, html) => {
    expect(read(html).text).toContain(text);
  });

  it('comments before what is no page', () => {
    expect(detectFormat(Buffer.from(`${'<!-- a -->'.repeat(3000)}he said`))).toBe('text');
  });

  it('a page longer than any article is refused', () => {
    expect(() => read(`<p>${'word '.repeat(4_100_000)}</p>`)).toThrow(/characters/);
  });
});
