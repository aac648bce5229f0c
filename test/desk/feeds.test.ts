import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { item, rss } from './feeds.js';
import { FETCHED, folderWith, loaded, PAGE, PARAGRAPHS, STORY } from './found.js';

const at = (n: number | string) => `https://tide.example/${n}`;
const TEXT = STORY.join('\n\n');
const pages = { [at(1)]: PAGE, [at(2)]: PAGE, [at(3)]: PAGE };

/** What a file with this content, under a name that tells nothing, holds. */
const read = async (content: string | Uint8Array, web: Record<string, string> = pages) =>
  loaded(join(await folderWith({ 'some.file': content }), 'some.file'), web);

describe('the items of a feed', () => {
  it('are read from their pages, with what the feed tells where the page does not', async () => {
    const dated = '<pubDate>Tue, 02 Mar 2027 06:20:00 GMT</pubDate><dc:creator>Ines Roper and Tom Vail</dc:creator>';
    const { articles, problems, asked } = await read(rss(item(1, dated)));
    expect(problems).toEqual([]);
    expect(asked).toEqual([at(1)]);
    expect(articles[0]).toMatchObject({
      id: at(1),
      url: at(1),
      title: 'Mill to be sold to tenants',
      outlet: 'The Tide',
      byline: ['Ines Roper', 'Tom Vail'],
      published: '2027-03-02T06:20:00Z',
      text: TEXT,
      from: { title: 'html heading', outlet: 'feed', byline: 'feed', published: 'feed', text: 'html', url: 'address' },
    });
  });

  it('say less than their pages', async () => {
    const head = '<meta name="author" content="Una Field"><meta property="og:site_name" content="Tide Online">';
    const page = PAGE.replace(
      '<head>',
      `<head>${head}<meta property="article:published_time" content="2027-03-01T09:00:00Z">`,
    );
    const { articles } = await read(
      rss(item(1, '<pubDate>Tue, 02 Mar 2027 06:20:00 GMT</pubDate><dc:creator>Desk</dc:creator>')),
      {
        [at(1)]: page,
      },
    );
    expect(articles[0]).toMatchObject({
      byline: ['Una Field'],
      outlet: 'Tide Online',
      published: '2027-03-01T09:00:00Z',
    });
  });

  it('are not fetched where the feed holds their text', async () => {
    const content = `<content:encoded><![CDATA[${PARAGRAPHS}<p>The post <a href="/1">Report 1</a> appeared first on <a href="/">The Tide</a>.</p>]]></content:encoded>`;
    const { articles, materials, asked } = await read(rss(item(1, content)));
    expect(asked).toEqual([]);
    expect(articles[0]).toMatchObject({
      url: at(1),
      title: 'Report 1',
      text: TEXT,
      from: { text: 'feed', url: 'feed' },
    });
    expect(materials[0]).toMatchObject({ kind: 'bytes', isFeedText: true });
  });

  it.each([
    ['a teaser', '<p>The council will sell the old mill.</p>'],
    ['a beginning that goes on elsewhere', `${PARAGRAPHS}<p>Mr Holm said that […]</p>`],
    ['a beginning with a link to the rest', `${PARAGRAPHS}<p><a href="/1">Continue reading →</a></p>`],
  ])('are fetched where the feed holds %s', async (_, content) => {
    const { asked } = await read(rss(item(1, `<content:encoded><![CDATA[${content}]]></content:encoded>`)));
    expect(asked).toEqual([at(1)]);
  });

  it('that lead nowhere are read as far as the feed holds them', async () => {
    const { articles, problems } = await read(
      rss(
        `<item><description>${STORY[0]}</description><guid isPermaLink="false">a-1</guid></item><item><title>Only a title</title></item>`,
      ),
    );
    expect(articles).toMatchObject([{ id: 'a-1', url: null, text: STORY[0] }]);
    expect(problems).toEqual([
      {
        from: expect.stringMatching(/some\.file, item 2$/),
        message: expect.stringMatching(/neither a text nor an address/),
      },
    ]);
  });

  it('are each read once', async () => {
    const { asked } = await read(rss(item(1) + item(2) + item(1) + item(2).replace('/2<', '/2#comments<')));
    expect(asked).toEqual([at(1), at(2)]);
  });

  it('whose page is not there stop no other', async () => {
    const { articles, problems } = await read(rss(item(1) + item(9) + item(2)));
    expect(articles.map(({ id }) => id)).toEqual([at(1), at(2)]);
    expect(problems).toEqual([{ from: at(9), message: expect.stringContaining('404') }]);
  });
});

describe('a feed may be', () => {
  const atom = `<?xml version="1.0"?><!-- by hand --><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://tide.example/"><title type="html">The &lt;b&gt;Tide&lt;/b&gt;</title>
    <entry><title type="html">Mill &amp;amp; &lt;i&gt;school&lt;/i&gt;</title><id>urn:a</id><link rel="edit" href="/edit"/><link href="1"/><updated>2027-03-02T07:00:00+01:00</updated><published>2027-03-02T06:00:00+01:00</published><author><name>Ines Roper</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${PARAGRAPHS}</div></content></entry></feed>`;
  const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://tide.example/feed"><title>The Tide</title><link>https://tide.example/</link></channel>
    <item rdf:about="https://tide.example/1"><title>Mill &amp;amp; &lt;i&gt;school&lt;/i&gt;</title><link>/1</link><dc:date>2027-03-02T06:00:00+01:00</dc:date><dc:creator>Ines Roper</dc:creator><content:encoded><![CDATA[${PARAGRAPHS}]]></content:encoded></item></rdf:RDF>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Tide',
    feed_url: at('feed.json'),
    items: [
      {
        id: 'a',
        url: '/1',
        title: 'Mill &amp; school',
        content_html: PARAGRAPHS,
        date_published: '2027-03-02T06:00:00+01:00',
        authors: [{ name: 'Ines Roper' }],
      },
    ],
  });
  const rss2 = rss(
    `<item><title>Mill &amp;amp; &lt;i&gt;school&lt;/i&gt;</title><link>/1</link><author>desk@tide.example (Ines Roper)</author><pubDate>Tue, 02 Mar 2027 06:00:00 +0100</pubDate><description><![CDATA[${PARAGRAPHS}]]></description></item>`,
  );
  it.each([
    ['RSS', rss2],
    ['Atom', atom],
    ['RDF', rdf],
    ['JSON Feed', json],
    ['JSON Feed on many lines', JSON.stringify(JSON.parse(json), null, 1)],
    ['gzipped', gzipSync(rss2)],
    ['in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rss2.replace('utf-8', 'utf-16'), 'utf16le')])],
    [
      'with a byte order mark and a style sheet',
      `\uFEFF${rss2.replace('?>', '?><?xml-stylesheet type="text/xsl" href="x.xsl"?>')}`,
    ],
    [
      'with a document type',
      rss2.replace('?>', '?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd">'),
    ],
  ])('%s', async (_, feed) => {
    const { articles, problems, asked } = await read(feed, {});
    expect(asked).toEqual([]);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        url: at(1),
        outlet: 'The Tide',
        title: 'Mill & school',
        byline: ['Ines Roper'],
        published: '2027-03-02T06:00:00+01:00',
        text: TEXT,
      },
    ]);
  });

  it('in a charset that it says', async () => {
    const latin = Buffer.from(rss(item(1).replace('Report', 'Réport')).replace('utf-8', 'iso-8859-1'), 'latin1');
    const { materials } = await read(latin);
    expect(materials[0]).toMatchObject({ item: { title: 'Réport 1' } });
  });

  it('at an address', async () => {
    const feed = rss(item(1, `<content:encoded><![CDATA[${PARAGRAPHS}]]></content:encoded>`) + item(2));
    const { materials, asked } = await loaded(at('feed'), { ...pages, [at('feed')]: feed });
    expect(asked).toEqual([at('feed'), at(2)]);
    expect(materials).toMatchObject([
      { id: at(1), fetched: FETCHED },
      { id: at(2), fetched: FETCHED },
    ]);
  });
});

describe('a title in a feed', () => {
  it.each([
    ['Prices &lt; 5 and &gt; 3', 'Prices < 5 and > 3'],
    ['<![CDATA[<b>Mill</b> sold]]>', 'Mill sold'],
    ['Q&amp;amp;A: the mill', 'Q&A: the mill'],
    ['Mill &lt;script&gt; sold', 'Mill <script> sold'],
    ['Rock &amp; roll', 'Rock & roll'],
  ])('%s is words: %s', async (title, words) => {
    const { materials } = await read(rss(item(1).replace('Report 1', title)));
    expect(materials[0]).toMatchObject({ item: { title: words } });
  });
});

describe('a date in a feed', () => {
  it.each([
    ['Tue, 2 Mar 2027 06:20:00 EST', '2027-03-02T06:20:00-05:00'],
    ['02 Mar 27 06:20 GMT', '2027-03-02T06:20Z'],
    ['2027-03-02', '2027-03-02'],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', async (words, date) => {
    const { articles } = await read(rss(item(1, `<pubDate>${words}</pubDate>`)));
    expect(articles[0]?.published).toBe(date);
  });

  it('from the future stays, with a warning', async () => {
    const { articles } = await read(rss(item(1, '<pubDate>Tue, 02 Mar 2049 06:20:00 GMT</pubDate>')));
    expect(articles[0]).toMatchObject({
      published: '2049-03-02T06:20:00Z',
      warnings: [expect.stringMatching(/later than it was fetched/)],
    });
  });
});

describe('a feed that is no good', () => {
  it('and breaks off gives the items before, and says so', async () => {
    const whole = rss(item(1) + item(2) + item(3));
    for (const end of ['<title>Report 3', '<link>https://tide.example/3', '</item></chan']) {
      const { articles, problems } = await read(whole.slice(0, whole.lastIndexOf(end) + end.length - 2));
      expect(articles.map(({ id }) => id).slice(0, 2)).toEqual([at(1), at(2)]);
      expect(problems).toEqual([
        { from: expect.stringMatching(/some\.file$/), message: expect.stringMatching(/breaks off/) },
      ]);
    }
  });

  it('in the XML of one item gives the others, and says so', async () => {
    const { articles, problems } = await read(rss(item(1) + item(2).replace('Report 2', 'Fish < chips <') + item(3)));
    expect(articles.map(({ id }) => id)).toEqual([at(1), at(3)]);
    expect(problems).toMatchObject([{ message: expect.stringMatching(/broken/) }]);
  });

  it('in its XML is read as far as it can be', async () => {
    const { articles } = await read(rss(item(1).replace('Report 1', 'Fish & chips <b>for all') + item(2)));
    expect(articles.length).toBeGreaterThan(0);
  });

  it('and unfolds to all memory is refused at once', async () => {
    const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = rss(item(1).replace('Report 1', '&l12;')).replace(
      '?>',
      `?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`,
    );
    const began = performance.now();
    const { articles, problems } = await read(bomb);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(/entities of its own/);
  });

  it('and of 100 MB is refused', async () => {
    const filler = Buffer.alloc(100 * 1024 * 1024, ' ');
    const { problems } = await read(Buffer.concat([Buffer.from(rss(item(1)).slice(0, -20)), filler]));
    expect(problems[0]?.message).toMatch(/larger than 20 MB, which no feed is/);
  });

  it.each([
    [
      'RDF that is no feed',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
    ],
    ['one nested without end', `<rss version="2.0"><channel>${'<a>'.repeat(300_000)}`],
    ['an empty one', '<rss version="2.0"></rss>'],
    ['half a JSON feed', '{"version": "https://jsonfeed.org/version/1.1", "title": "The Tide", "items": [{"id": "a", '],
  ])('%s is told', async (_, feed) => {
    const { articles, problems } = await read(feed);
    expect(articles.length + problems.length).toBe(1);
    expect(articles).toEqual([]);
  });
});

describe('what is no feed', () => {
  it('is a row of JSONL that speaks of feeds', async () => {
    const row = JSON.stringify({ id: 'row', text: `${TEXT} {"version":"https://jsonfeed.org/version/1.1"}` });
    expect((await read(row)).articles.map(({ id }) => id)).toEqual(['row']);
  });

  it('is a page that speaks of feeds', async () => {
    const { articles } = await read(
      PAGE.replace(
        '<head>',
        '<head><link rel="alternate" type="application/rss+xml" href="/feed"><!-- <rss version="2.0"> -->',
      ),
    );
    expect(articles.map(({ text }) => text)).toEqual([TEXT]);
  });
});
