import { describe, expect, it } from 'vitest';
import { UnreadableInput } from '../../src/pages/article.js';
import { LEDE, page, paragraphs, read, SECOND, THIRD } from './page.js';

describe('pages as sites write them', () => {
  it('AMP', () => {
    const html = `<!doctype html><html amp lang="en"><head><title>Quay</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"East quay to close in May","datePublished":"2027-03-02"}</script></head>
      <body><amp-sidebar id="menu"><ul><li>News</li></ul></amp-sidebar><main><h1>East quay to close in May</h1>
      <amp-img src="q.jpg"></amp-img>${paragraphs(LEDE)}<amp-ad>Buy boats.</amp-ad>${paragraphs(SECOND)}<amp-social-share type="mail">Mail it</amp-social-share></main></body></html>`;
    expect(read(html)).toMatchObject({
      title: 'East quay to close in May',
      published: '2027-03-02',
      text: `${LEDE}\n\n${SECOND}`,
    });
  });

  it('a live blog keeps its posts, their times and heads, in order', () => {
    const post = (time: string, head: string, words: string) =>
      `<section class="post"><header><time>${time}</time></header><h2>${head}</h2><p>${words}</p></section>`;
    const html = page(
      `<main><h1>The quay: as it happened</h1>${post('5.48pm', 'Board meets', LEDE)}${post('4.10pm', 'Council hears chairman', SECOND)}</main>`,
    );
    expect(read(html).text).toBe(`5.48pm\n\nBoard meets\n\n${LEDE}\n\n4.10pm\n\nCouncil hears chairman\n\n${SECOND}`);
  });

  it('a paywalled stub gives its teaser, says so, and takes no readers’ comments', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"East quay to close","isAccessibleForFree":"False"}</script>';
    const comments = `<section id="comments"><h3>12 comments</h3>${paragraphs('I have always said that the wall was rotten, and nobody has ever listened to me.', 'Nonsense. The wall will stand longer than the council, and it always has done so.')}</section>`;
    const html = page(
      `<article>${paragraphs(LEDE)}<div class="paywall"><p>To continue reading, subscribe from 2 a week.</p></div></article>${comments}`,
      ld,
    );
    const article = read(html);
    expect(article.text).toBe(LEDE);
    expect(article.warnings).toEqual([expect.stringContaining('paywalled')]);
  });

  it('no paragraphs but line breaks', () => {
    const html = `<HTML><BODY BGCOLOR=white><TABLE><TR><TD><A HREF=x.htm>Front page</A><BR><A HREF=t.htm>Tides</A></TD><TD><H2>East quay to close in May</H2>${LEDE}<BR><BR>${SECOND}<BR>\n<BR>${THIRD}<BR></TD></TR></TABLE></BODY></HTML>`;
    expect(read(html)).toMatchObject({ title: 'East quay to close in May', text: `${LEDE}\n\n${SECOND}\n\n${THIRD}` });
  });

  it('a single line break is a line, not a paragraph', () => {
    expect(read(page(`<article><p>${LEDE}<br>The writer was at the quay.</p></article>`)).text).toBe(
      `${LEDE}\nThe writer was at the quay.`,
    );
  });

  it('a list of links is read with a warning', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Council meets for the ${i}th time about the quay</a></li>`,
    ).join('');
    expect(
      read(
        page(
          `<main><ul>${links}</ul><p>All our reports on the harbour, with the latest of them on top of the list.</p></main>`,
        ),
      ).warnings,
    ).toEqual([expect.stringContaining('list of links')]);
  });

  it('a fragment without html and body', () => {
    expect(read(paragraphs(LEDE, SECOND)).text).toBe(`${LEDE}\n\n${SECOND}`);
  });

  it('broken: tags unclosed, crossed and cut off', () => {
    const html = `<html><head><title>Quay</title><body><div><p>${LEDE}<p><b>${SECOND}</div></i><p>${THIRD}</b><div`;
    expect(read(html).text).toBe(`${LEDE}\n\n${SECOND}\n\n${THIRD}`);
  });

  it('nested as deep as no page is', () => {
    const html = `${'<div>'.repeat(50_000)}<p>${LEDE}</p>`;
    expect(read(html).text).toBe(LEDE);
  });

  it('no text in the page: says so, and what may be the reason', () => {
    expect(() => read('<html><body><div id="app"></div><noscript>Turn on scripts</noscript></body></html>')).toThrow(
      /script/,
    );
    expect(() => read('<html><body></body></html>')).toThrow(UnreadableInput);
  });
});
