import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableInput } from '../../src/pages/article.js';
import { articleFromPdf } from '../../src/pages/pdf.js';
import { openBrowser } from '../browser.js';
import { LEDE, SECOND, THIRD } from './page.js';
import { column, pdfOf } from './pdf-by-hand.js';

const read = (bytes: Uint8Array) => articleFromPdf(bytes, { id: 'quay' });

describe('an article printed from a browser', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const print = async (css: string, options: object = {}) => {
    const page = await browser.newPage();
    const body = Array.from({ length: 6 }, () => [LEDE, SECOND, THIRD]).flat();
    const paragraphs = body.map((words) => `<p>${words} ${THIRD}</p>`).join('');
    await page.setContent(
      `<html lang="en"><head><title>quay3.html</title><style>body{font:11pt serif;hyphens:auto;margin:0}${css}</style></head><body><h1>East quay to close in May</h1><p>By Jane Doe | 9 March 2027</p><main>${paragraphs}</main></body></html>`,
    );
    const bytes = await page.pdf({ margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' }, ...options });
    await page.close();
    return { bytes, text: body.map((words) => `${words} ${THIRD}`).join('\n\n') };
  };

  it.each([
    ['with room between paragraphs', ''],
    ['with first lines set in', 'p{margin:0;text-indent:1.5em}'],
    ['in two columns, justified and hyphenated', 'main{columns:2;text-align:justify}'],
    ['in three columns with first lines set in', 'main{columns:3;column-gap:2em} p{margin:0;text-indent:1em}'],
  ])('%s, it has the words and paragraphs of the page', async (_, css) => {
    const { bytes, text } = await print(css);
    expect(await read(bytes)).toMatchObject({
      title: 'East quay to close in May',
      byline: ['Jane Doe'],
      published: '2027-03-09',
      text,
      from: { title: 'headline', text: 'pdf' },
    });
  });

  it('without the head and foot of its pages', async () => {
    const small = (inner: string) => `<div style="font-size:8px;width:100%;text-align:center">${inner}</div>`;
    const { bytes, text } = await print('', {
      displayHeaderFooter: true,
      headerTemplate: small('The Tide, 9 March 2027'),
      footerTemplate: small('Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
    });
    expect((await read(bytes)).text).toBe(text);
  });
});

describe('a page that is drawn row by row', () => {
  const left = [
    'The board will close the quay',
    'in May, its chairman said, after',
    'divers found cracks in its wall',
    'and two of its oldest piles',
  ];
  const right = [
    'fell. The council was not asked',
    'what it thought, a member said,',
    'and would meet before the end',
    'of the month to say so.',
  ];

  it('across two columns is read column by column', async () => {
    const rows = left.flatMap((words, i) => [
      { x: 60, y: 600 - 12 * i, words },
      { x: 320, y: 600 - 12 * i, words: right[i]! },
    ]);
    const headline = { x: 60, y: 650, words: 'East quay to close in May as wall gives way', size: 20 };
    expect(await read(pdfOf([[headline, ...rows]]))).toMatchObject({
      title: 'East quay to close in May as wall gives way',
      text: `${left.join(' ')} ${right.join(' ')}`,
    });
  });

  it('across a table stays in rows', async () => {
    const cells = ['Year', 'Cracks', '2025', '9', '2026', '14', '2027', '31'];
    const rows = cells.map((words, i) => ({ x: 60 + 200 * (i % 2), y: 500 - 20 * (i >> 1), words }));
    const { text } = await read(pdfOf([[...column(60, 600, left), ...rows]]));
    expect(text.replace(/\s+/g, ' ')).toBe(`${left.join(' ')} Year Cracks 2025 9 2026 14 2027 31`);
  });
});

describe('heads, feet and the file’s own title', () => {
  const story = (from: number) =>
    column(
      60,
      600,
      Array.from({ length: 8 }, (_, i) => `Line ${from + i} of what the board said on Tuesday, in full`),
    );

  it('what pages share in their margin is left out, what is in the text is not', async () => {
    const page = (number: number) => [
      { x: 60, y: 760, words: number % 2 ? 'THE TIDE' : 'Local news' },
      ...story(8 * number),
      { x: 60, y: 450, words: 'The board has said so.' },
      { x: 300, y: 30, words: `- ${number} -` },
    ];
    const { text } = await read(pdfOf([page(1), page(2), page(3), page(4)]));
    expect(text).not.toMatch(/TIDE|Local|- \d -/);
    expect(text.match(/The board has said so\./g)).toHaveLength(4);
  });

  it('a number alone at the foot of one page is its number; a line there is not', async () => {
    const foot = [
      { x: 300, y: 30, words: '1' },
      { x: 60, y: 60, words: 'The Tide was told on Tuesday.' },
    ];
    const { text } = await read(pdfOf([[...story(1), ...foot]]));
    expect(text).toMatch(/The Tide was told on Tuesday\.$/);
  });

  it('without a headline set large the file’s title serves, if a person wrote it', async () => {
    expect(await read(pdfOf([story(1)], { info: '/Title (East quay to close)' }))).toMatchObject({
      title: 'East quay to close',
      from: { title: 'pdf title' },
    });
    expect(await read(pdfOf([story(1)], { info: '/Title (Microsoft Word - quay3.docx)' }))).toMatchObject({
      title: null,
    });
  });
});

describe('how words are set tells what they are', () => {
  const story = column(60, 560, [
    'The board will close the quay in May, its chairman',
    'said, after divers found cracks in its wall and two',
    'of its oldest piles.',
  ]);
  const words = story.map((line) => line.words).join(' ');

  it('a headline may be broken anywhere', async () => {
    const headline = column(60, 650, ['Quay to close', 'in May as its old wall gives way'], 20);
    expect(await read(pdfOf([[...headline, ...story]]))).toMatchObject({
      title: 'Quay to close in May as its old wall gives way',
      text: words,
    });
  });

  it('a line in another face that ends before it has to is a subhead', async () => {
    const subhead = { x: 60, y: 572, words: 'What the board has to say of it all', bold: true };
    expect((await read(pdfOf([[subhead, ...story]]))).text).toBe(`${subhead.words}\n\n${words}`);
  });

  it('a page on its side is read all the same', async () => {
    const { text } = await read(pdfOf([story], { turned: true }));
    expect(text).toBe(words);
  });

  it('a page that is a picture among others is told', async () => {
    expect((await read(pdfOf([story, [], story]))).warnings).toEqual([expect.stringMatching(/no text on page 2/)]);
  });
});

describe('what is not readable says why', () => {
  it('a scan: pictures of pages, perhaps with a stamp on them', async () => {
    await expect(read(pdfOf([[], [], []]))).rejects.toThrow(/scan.*OCR/);
    await expect(read(pdfOf([[{ x: 60, y: 60, words: 'Received' }], []]))).rejects.toThrow(/scan/);
  });

  it('encrypted', async () => {
    const key = '0'.repeat(64);
    const trailer = `/ID [<${key}> <${key}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
    await expect(read(pdfOf([column(60, 600, [LEDE])], { trailer }))).rejects.toThrow(/encrypted/);
  });

  it('damaged', async () => {
    const error = await read(Buffer.from('%PDF-1.7\nnothing of it is left')).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UnreadableInput);
    expect(error.message).toMatch(/damaged/);
  });
});
