import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/pages/html.js';
import { LEDE, paragraphs, SECOND, THIRD } from './page.js';

const story = paragraphs(LEDE, SECOND, THIRD);
const html = (above: string, below = '', attributes = 'lang="en"') =>
  `<html ${attributes}><head><title>Quay to close | The Tide</title></head><body><main><h1>East quay to close in May</h1>${above}${story}${below}</main></body></html>`;
const dates = (page: string, url?: string) => {
  const { published, modified } = articleFromHtml(page, { id: 'page', ...(url ? { url } : {}) });
  return [published, modified];
};

describe('a date in running words beside the headline', () => {
  it.each([
    ['<p class="date">Published: 9 March 2027, 12:15 GMT</p>', '2027-03-09T12:15Z'],
    ['<div class="timestamp">March 9, 2027 at 5:02 PM ET</div>', '2027-03-09T17:02-05:00'],
    ['<div class="timestamp">July 9, 2027 / 5:02 p.m. ET</div>', '2027-07-09T17:02-04:00'],
    ['<span class="post_time">Mar 9th 2027 7:30PM</span>', '2027-03-09T19:30'],
    ['<p class="publishedDate">9:39AM BST 09 Jul 2027</p>', '2027-07-09T09:39+01:00'],
    ['<div class="meta">Jane Doe | Tue 9 Mar 2027 12.15 IST</div>', '2027-03-09T12:15+05:30'],
    ['<div class="article-info">12:15, Tuesday 9 March 2027</div>', '2027-03-09T12:15'],
    ['<div class="byline">By Jane Doe · 9 March 2027 · 3 min read</div>', '2027-03-09'],
    ['<div>Jane Doe 9 March 2027</div>', '2027-03-09'],
    ['<font size="2">9 March 2027</font><br><br>', '2027-03-09'],
    ['<div class="postdate">09.03.2027</div>', '2027-03-09'],
    ['<div>Last updated: 9 March 2027</div>', '2027-03-09'],
  ])('%s', (line, published) => {
    expect(dates(html(line))[0]).toBe(published);
  });

  it('and the date of the last change beside it', () => {
    const line = '<p class="dates">PUBLISHED: 12:15, 9 March 2027 | UPDATED: 13:10, 10 March 2027</p>';
    expect(dates(html(line))).toEqual(['2027-03-09T12:15', '2027-03-10T13:10']);
  });

  it('in numbers, by the country of the page', () => {
    const line = '<p class="date">03/09/2027</p>';
    expect(dates(html(line, '', 'lang="en-US"'))[0]).toBe('2027-03-09');
    expect(dates(html(line, '', 'lang="en-GB"'))[0]).toBe('2027-09-03');
    expect(dates(html(line, '', 'lang="en-US"'), 'https://tide.co.uk/quay')[0]).toBe('2027-09-03');
    expect(dates(html(line))[0]).toBeNull();
  });
});

describe('a date in markup', () => {
  it.each([
    ['<time datetime="2027-03-09T12:15:00+01:00">two hours ago</time>', '2027-03-09T12:15:00+01:00', null],
    ['<abbr class="published" title="2027-03-09T12:15:00Z">9 March</abbr>', '2027-03-09T12:15:00Z', null],
    ['<time datetime="2027-03-09">9 March 2027, 12:15 GMT</time>', '2027-03-09T12:15Z', null],
    ['<span data-timestamp="1804594500">two hours ago</span>', '2027-03-09T12:15:00Z', null],
    [
      '<time class="updated" datetime="2027-03-10">10 March</time><time class="entry-date published" datetime="2027-03-09">9 March</time>',
      '2027-03-09',
      '2027-03-10',
    ],
    [
      '<p>Updated <time itemprop="dateModified" datetime="2027-03-10T10:37Z">10/3/2027</time></p>',
      null,
      '2027-03-10T10:37Z',
    ],
  ])('%s', (line, published, modified) => {
    expect(dates(html(line))).toEqual([published, modified]);
  });

  it('gives the time that the page tells machines no more than the day of', () => {
    const page = html('<p class="date">9 March 2027, 12:15 GMT</p>').replace(
      '</head>',
      '<meta name="date" content="2027-03-09"></head>',
    );
    expect(dates(page)[0]).toBe('2027-03-09T12:15Z');
  });
});

describe('a date elsewhere', () => {
  it('above the headline, and its time below the post', () => {
    const page = html('', '<div class="post-footer">Posted by Jane Doe at 12:15 | Labels: quays</div>').replace(
      '<h1>',
      '<h2 class="date-header">9 March 2027</h2><h1>',
    );
    expect(dates(page)[0]).toBe('2027-03-09T12:15');
  });

  it('below the story, if it says what it is', () => {
    expect(dates(html('', '<p class="info">First published on Tue 9 Mar 2027 12.15 GMT</p>'))[0]).toBe(
      '2027-03-09T12:15Z',
    );
  });

  it.each([
    'https://tide.example/2027/03/09/quay-to-close/',
    'https://tide.example/news/2027-03-09/quay.php',
    'https://tide.example/news/2027/mar/09/quay',
  ])('in the address %s, if the page shows none', (address) => {
    expect(dates(html(''), address)[0]).toBe('2027-03-09');
    expect(dates(html('<p class="date">8 March 2027</p>'), address)[0]).toBe('2027-03-08');
  });
});

describe('no date is taken', () => {
  it.each([
    ['from a reader’s words', '<div class="comments"><p class="date">Posted by Bo, 10 March 2027 | 15:22</p></div>'],
    [
      'from another story',
      '<div class="related"><a href="/x">Ferry late</a> <time datetime="2027-03-10">10 March</time></div>',
    ],
    ['from a list below', '<div class="more-news"><p class="date">Published 10 March 2027</p></div>'],
    ['from what stands below and says nothing', '<div class="info">10 March 2027</div>'],
    ['from the copyright line', '<p class="meta">© 9 March 2027 The Tide</p>'],
    [
      'from a comment in its own article',
      '<article class="comment"><time datetime="2027-03-10">10 March</time></article>',
    ],
  ])('%s', (_, below) => {
    expect(dates(html('', below))[0]).toBeNull();
  });

  it.each([
    '<div class="info">Open from October 14, 2026 – January 20, 2027</div>',
    '<div class="meta">Born 9 March 1961</div>',
    '<p class="date">Event: 9 March 2027</p>',
  ])('from %s', (line) => {
    expect(dates(html(line))[0]).toBeNull();
  });

  it('from an address with a year and a month alone', () => {
    expect(dates(html(''), 'https://tide.example/2027/03/quay')[0]).toBeNull();
    expect(dates(html(''), 'https://tide.example/2027/31/12/quay')[0]).toBeNull();
  });
});
