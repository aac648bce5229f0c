import { describe, expect, it } from 'vitest';
import { UnreadableInput } from '../../src/pages/article.js';
import { detectFormat } from '../../src/pages/detect.js';
import { articleFromMarkdown } from '../../src/pages/markdown.js';

const read = (source: string) => articleFromMarkdown(source, { id: 'draft' });
const LEDE = 'The harbour board will close the east quay in May, its chairman said on Tuesday.';

describe('a draft in Markdown', () => {
  it('has its first heading as title, and byline and date as written; title and byline are not in the text', () => {
    const article = read(
      `# East quay to close in May\n\n*By Jane Doe, health correspondent*\n\nTIDE, 9 March 2027 — ${LEDE}\n`,
    );
    expect(article).toMatchObject({
      title: 'East quay to close in May',
      byline: ['Jane Doe'],
      published: '2027-03-09',
      text: `TIDE, 9 March 2027 — ${LEDE}`,
      from: { title: 'heading', byline: 'text', published: 'dateline', text: 'markdown' },
    });
  });

  it('takes date and author of *By X | date*', () => {
    expect(read(`Quay to *close*\n===\n\n*By Jane Doe | 19 January 2027*\n\n${LEDE}`)).toMatchObject({
      title: 'Quay to close',
      byline: ['Jane Doe'],
      published: '2027-01-19',
      from: { published: 'byline' },
    });
  });

  it('is words without markup, paragraphs parted by a blank line', () => {
    const source = [
      '## What the board says',
      'The *board* said it was **“no wall at all”**, [the minutes](https://tide.example/m "minutes") show\\*.',
      '> “We can’t wait,”\n> Mr Aske said.',
      '- First, `sandbags`.\n- Then ~~money~~ time,\n  he said.',
      '![The quay](quay.jpg)',
      'Per &amp; Co. said no.[^1]  \nOn Tuesday.<br>Twice.',
      '| Year | Cracks |\n|---|---|\n| 2026 | 14 |',
      '---',
      '    Indented by hand, she said.',
      '```\ncode\n```',
      '[^1]: A note.',
    ].join('\n\n');
    expect(read(source).text.split('\n\n')).toEqual([
      'What the board says',
      'The board said it was “no wall at all”, the minutes show*.',
      '“We can’t wait,” Mr Aske said.',
      'First, sandbags.',
      'Then  time, he said.',
      'Per & Co. said no.\nOn Tuesday.\nTwice.',
      'Year | Cracks\n2026 | 14',
      'Indented by hand, she said.',
    ]);
  });

  it('keeps the words of HTML in it, and none of its scripts', () => {
    const source = `<div class="x">\n<p>The board <b>said</b> no &mdash; twice.</p>\n<p>It left.</p>\n</div>\n\n<script>let a = 1;</script>\n\n${LEDE}`;
    expect(read(source).text).toBe(`The board said no — twice.\n\nIt left.\n\n${LEDE}`);
  });

  it('a second heading of the first level is a subhead', () => {
    expect(read(`# One\n\n${LEDE}\n\n# Two\n\nIt left.`)).toMatchObject({
      title: 'One',
      text: `${LEDE}\n\nTwo\n\nIt left.`,
    });
  });
});

describe('front matter', () => {
  it('gives title, authors and date, and is not in the text', () => {
    const source = `---\nTitle: "Quay: the end"\nauthors:\n  - name: Jane Doe\n  - Bo Li\ndate: 2027-03-09T10:00:00+01:00\n---\n\n${LEDE}\n\n# A part\n\nIt left.`;
    expect(read(source)).toMatchObject({
      title: 'Quay: the end',
      byline: ['Jane Doe', 'Bo Li'],
      published: '2027-03-09T10:00:00+01:00',
      text: `${LEDE}\n\nA part\n\nIt left.`,
      from: { title: 'front matter', byline: 'front matter', published: 'front matter' },
    });
  });

  it('a heading before all else is the title that the reader sees', () => {
    expect(read(`---\ntitle: quay\n---\n\n# East quay to close\n\n${LEDE}`)).toMatchObject({
      title: 'East quay to close',
      text: LEDE,
    });
  });

  it('that is not YAML is told, and the article read', () => {
    const article = read(`---\ntitle: [quay\n---\n\n${LEDE}`);
    expect(article.text).toBe(LEDE);
    expect(article.warnings).toEqual([expect.stringContaining('front matter')]);
  });
});

it('what no article is, is refused before it takes long', () => {
  expect(() => read('**a_ '.repeat(20_000))).toThrow(UnreadableInput);
  expect(() => read('word '.repeat(500_000))).toThrow(/characters/);
  expect(read(`${'>'.repeat(5000)} deep\n\n${LEDE}`).text).toBe(LEDE);
});

it('is told by the file’s name or the content type, unless it is a whole page', () => {
  const bytes = Buffer.from(`# Quay\n\n${LEDE}`);
  expect(detectFormat(bytes)).toBe('text');
  expect(detectFormat(bytes, { name: 'quay.MD' })).toBe('markdown');
  expect(detectFormat(bytes, { contentType: 'text/markdown; charset=utf-8' })).toBe('markdown');
  expect(detectFormat(Buffer.from(`<div align="center">\n\n# Quay\n\n</div>`), { name: 'quay.md' })).toBe('markdown');
  expect(detectFormat(Buffer.from(`<!doctype html><p>${LEDE}`), { name: 'quay.md' })).toBe('html');
});
