import { describe, expect, it } from 'vitest';
import { LEDE, page, paragraphs, read, SECOND, THIRD } from './page.js';

const text = `${LEDE}\n\n${SECOND}\n\n${THIRD}`;
const around = (extra: string) =>
  read(
    page(
      `<main><h1>East quay to close in May</h1><div class="story">${paragraphs(LEDE, SECOND)}${extra}${paragraphs(THIRD)}</div></main>`,
    ),
  ).text;

describe('a page’s article is its text without', () => {
  it.each([
    ['a caption', '<figure><img src="q.jpg"><figcaption>The quay in March. Photo: Tide</figcaption></figure>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><h3>The Tide by post</h3><p>Get all the news of the coast every morning.</p></div>',
    ],
    ['share buttons', '<ul class="share-tools"><li><a href="#">Share</a></li><li><a href="#">Mail</a></li></ul>'],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
    ['a script’s words', '<script>var words = "He said no.";</script><noscript>Turn on JavaScript.</noscript>'],
    ['related links', '<aside><h2>Related</h2><a href="/a">Divers find cracks</a></aside>'],
    [
      'a section headed Read next',
      '<section><h2>Read next</h2><p>Ferry to sail again after repairs that took four months, the line said.</p></section>',
    ],
    ['hidden words', '<p style="display:none">This article was printed from a web page, for personal use only.</p>'],
    ['a line that asks to subscribe', '<p>Sign up for our newsletter to get the news first.</p>'],
    ['a credit line', '<p>The quay in March. Picture: Ann Ley</p>'],
  ])('%s', (_, extra) => {
    expect(around(extra)).toBe(text);
  });

  it('keeps subheads, lists and block quotes in their place', () => {
    const extra =
      '<h2>What happens now</h2><ul><li>The wall is pinned in April.</li></ul><blockquote>“No boat will be turned away,” the board says.</blockquote>';
    expect(around(extra)).toBe(
      `${LEDE}\n\n${SECOND}\n\nWhat happens now\n\nThe wall is pinned in April.\n\n“No boat will be turned away,” the board says.\n\n${THIRD}`,
    );
  });

  it('does not take an article for clutter because its page’s names say so', () => {
    const html = `<html><body class="has-ads comments-open"><div class="related-layout">${paragraphs(LEDE, SECOND, THIRD)}</div></body></html>`;
    expect(read(html).text).toBe(text);
  });

  it('neither glues nor parts words at inline tags', () => {
    const html = page(
      `<article>${paragraphs('<span class="dropcap">T</span>he board <b>will</b>&nbsp;close the <a href="/q">east quay</a>, its chairman said on Tuesday, after a report.')}</article>`,
    );
    expect(read(html).text).toBe('The board will close the east quay, its chairman said on Tuesday, after a report.');
  });
});
