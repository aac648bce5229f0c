import { describe, expect, it } from 'vitest';
import { LEDE, page, paragraphs, read, SECOND } from './page.js';

const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const withHead = (head: string, main = '<h1>East quay to close in May</h1>') =>
  read(page(`<main>${main}${paragraphs(LEDE, SECOND)}</main>`, head));

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'East quay to close in May',
    author: [
      { '@type': 'Person', name: 'Jane Doe' },
      { '@type': 'Person', name: 'Ali Hassan' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Tide' },
    datePublished: '2027-03-02T06:10:00+01:00',
    dateModified: '2027-03-02T09:00:00+01:00',
  };
  const expected = {
    title: 'East quay to close in May',
    byline: ['Jane Doe', 'Ali Hassan'],
    outlet: 'The Tide',
    published: '2027-03-02T06:10:00+01:00',
    modified: '2027-03-02T09:00:00+01:00',
  };

  it.each([
    ['alone', article],
    ['in an array', [{ '@type': 'BreadcrumbList' }, article]],
    [
      'in a graph, referred to by id',
      {
        '@graph': [
          { '@type': 'Person', '@id': '#jd', name: 'Jane Doe' },
          { '@type': 'Organization', '@id': '#tide', name: 'The Tide' },
          { ...article, author: [{ '@id': '#jd' }, 'Ali Hassan'], publisher: { '@id': '#tide' } },
        ],
      },
    ],
    ['as a kin of NewsArticle', { ...article, '@type': ['ReportageNewsArticle', 'Article'] }],
    [
      'with a comma too many and line breaks in strings',
      `<!-- {"@type":"NewsArticle","headline":"East quay to\nclose in May","author":["Jane Doe","Ali Hassan",],"publisher":{"name":"The Tide"},"datePublished":"2027-03-02T06:10:00+01:00","dateModified":"2027-03-02T09:00:00+01:00",} -->`,
    ],
  ])('%s', (_, data) => {
    expect(withHead(ld(data))).toMatchObject(expected);
  });

  it('says where each field came from', () => {
    expect(withHead(ld(article)).from).toMatchObject({
      byline: 'json-ld',
      published: 'json-ld',
      title: 'html h1',
      text: 'html',
    });
  });

  it('that refers to itself ends', () => {
    expect(
      withHead(ld({ '@type': 'NewsArticle', '@id': '#a', headline: 'x', author: { '@id': '#a' } })).byline,
    ).toEqual([]);
  });
});

describe('without JSON-LD', () => {
  it('OpenGraph and meta tags tell', () => {
    const head =
      '<meta property="og:site_name" content="The Tide"><meta property="article:published_time" content="2027-03-02T06:10:00Z"><meta name="author" content="By Jane Doe and Ali Hassan, Staff Writers">';
    expect(withHead(head)).toMatchObject({
      outlet: 'The Tide',
      published: '2027-03-02T06:10:00Z',
      byline: ['Jane Doe', 'Ali Hassan'],
    });
  });

  it('the page’s own lines tell', () => {
    const article = withHead(
      '',
      '<h1>East quay to close in May</h1><div class="byline">By Jane Doe</div><div>2 March 2027</div>',
    );
    expect(article).toMatchObject({ outlet: 'The Tide', byline: ['Jane Doe'], published: '2027-03-02' });
    expect(article.text).toBe(`${LEDE}\n\n${SECOND}`);
  });

  it('what nothing tells is null, never a guess', () => {
    expect(read(paragraphs(LEDE, SECOND))).toMatchObject({
      outlet: null,
      published: null,
      modified: null,
      byline: [],
      url: null,
    });
  });
});
