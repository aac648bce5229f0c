import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { item, rss } from './feeds.js';
import { folderWith, loaded, PAGE } from './found.js';
import { response } from './warc.js';

const at = (n: number | string) => `https://tide.example/${n}`;
const pages = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [at(n), PAGE]));
const opml = (...outlines: string[]) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>${outlines.join('')}</body></opml>`;
const outline = (address: string) => `<outline type="rss" text="A feed" xmlUrl="${address}"/>`;

describe('a list of feeds', () => {
  it('names feeds beside its file, in groups or not, and at addresses', async () => {
    const folder = await folderWith({
      'lists/all.opml': opml(`<outline text="Local">${outline('../feeds/a.xml')}</outline>`, outline(at('b'))),
      'feeds/a.xml': rss(item(1) + item(2)),
    });
    const { articles, problems, asked } = await loaded(join(folder, 'lists/all.opml'), {
      ...pages,
      [at('b')]: rss(item(3)),
    });
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual([at(1), at(3), at(2)]);
    expect(asked.sort()).toEqual([at(1), at(2), at(3), at('b')]);
  });

  it('gives a page that several of its feeds lead to once', async () => {
    const folder = await folderWith({
      'all.opml': opml(outline('a.xml'), outline('b.xml')),
      'a.xml': rss(item(1) + item(2)),
      'b.xml': rss(item(2) + item(1) + item(3)),
    });
    const { asked } = await loaded(join(folder, 'all.opml'), pages);
    expect(asked.sort()).toEqual([at(1), at(2), at(3)]);
  });

  it('at an address names feeds there, never files here', async () => {
    const folder = await folderWith({ 'a.xml': rss(item(1)) });
    const list = opml(outline('feed'), outline(join(folder, 'a.xml')));
    const { articles, problems } = await loaded(at('all.opml'), {
      ...pages,
      [at('all.opml')]: list,
      [at('feed')]: rss(item(2)),
    });
    expect(articles.map(({ id }) => id)).toEqual([at(2)]);
    expect(problems).toEqual([
      { from: `https://tide.example${folder}/a.xml`, message: expect.stringContaining('404') },
    ]);
  });

  it('is read on where one of its feeds is none', async () => {
    const folder = await folderWith({
      'all.opml': opml(
        outline('missing.xml'),
        outline('page.html'),
        outline('all.opml'),
        outline('a.xml'),
        outline('a.xml'),
      ),
      'page.html': PAGE,
      'a.xml': rss(item(1)),
    });
    const { articles, problems } = await loaded(join(folder, 'all.opml'), pages);
    expect(articles.map(({ id }) => id)).toEqual([at(1)]);
    expect(problems.map(({ message }) => message)).toEqual([
      'no such file or folder',
      expect.stringMatching(/a page, not a feed/),
      expect.stringMatching(/no RSS, Atom, RDF or JSON feed/),
    ]);
  });

  it.each([
    ['names none', opml('<outline text="Nothing"/>'), /names no feed/],
    ['is broken', '<opml version="2.0"><body><outline xmlUrl="a.xml"', /broken|names no feed/],
    ['defines entities', `<!DOCTYPE opml [<!ENTITY a "b">]>${opml(outline('a.xml'))}`, /entities/],
  ])('that %s is told', async (_, list, message) => {
    const folder = await folderWith({ 'all.opml': list });
    const { articles, problems } = await loaded(join(folder, 'all.opml'), pages);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ message: expect.stringMatching(message) }]);
  });
});

it('a folder may hold feeds, lists, archives, rows, pages and texts together', async () => {
  const { findInputs } = await import('../../src/desk/inputs.js');
  const folder = await folderWith({
    'all.opml': opml(outline('feed.xml')),
    'feed.xml': rss(item(1)),
    'old.warc': response(at(2), PAGE),
    'page.html': PAGE,
    'rows.jsonl': '{"id":"row","text":"The mill is sold, Orla Denny said."}\n',
    'text.txt': 'The mill is sold, Orla Denny said.',
  });
  const { inputs } = await findInputs([folder]);
  const ids: string[] = [];
  for (const input of inputs)
    if (input.kind === 'file') ids.push(...(await loaded(input.path, pages)).articles.map(({ id }) => id));
  expect(ids).toEqual([at(1), at(1), at(2), 'page', 'row', 'text']);
});
