import { describe, expect, it } from 'vitest';
import { UnreadableInput } from '../../src/pages/article.js';
import { detectFormat } from '../../src/pages/detect.js';
import { whyRefused } from '../../src/pages/refused.js';
import { articleFromWord } from '../../src/pages/word.js';
import { paragraphNumber } from '../../src/text/paragraphs.js';
import { p, r, wordDocument } from './word-document.js';

const LEDE = 'The harbour board will close the east quay in May, its chairman said on Tuesday.';
const SAID = '“We can’t wait,” Mr Aske said.';
const read = (bytes: Uint8Array, name = 'quay.docx') => articleFromWord(bytes, { id: 'quay', name });
const textOf = async (...paragraphs: string[]) => (await read(await wordDocument(paragraphs))).text;

describe('a draft in Word', () => {
  it('has its title, byline and date from styles and words', async () => {
    const bytes = await wordDocument(
      [
        p('East quay to close in May', 'Title'),
        p('By Jane Doe'),
        p(`TIDE, 9 March 2027 — ${LEDE}`),
        p('What the board says', 'Heading1'),
        p(SAID),
      ],
      {
        core: '<dc:title>Draft of March</dc:title><dc:creator>Bo Li</dc:creator><dcterms:modified>2027-03-20T08:00:00Z</dcterms:modified>',
      },
    );
    const article = await read(bytes);
    expect(article).toMatchObject({
      title: 'East quay to close in May',
      byline: ['Jane Doe'],
      published: '2027-03-09',
      text: `TIDE, 9 March 2027 — ${LEDE}\n\nWhat the board says\n\n${SAID}`,
      from: { title: 'title style', byline: 'text', published: 'dateline', text: 'docx' },
    });
    expect(paragraphNumber(article.text, article.text.indexOf('Mr Aske'))).toBe(3);
  });

  it('a heading that comes first is the title, one further down is not', async () => {
    const first = await read(
      await wordDocument([p('Quay to close', 'Heading1'), p(LEDE), p('Later', 'Heading1'), p(SAID)]),
    );
    expect(first).toMatchObject({ title: 'Quay to close', text: `${LEDE}\n\nLater\n\n${SAID}` });
    const later = await read(await wordDocument([p(LEDE), p('Later', 'Heading1'), p(SAID)]));
    expect(later).toMatchObject({ title: null, text: `${LEDE}\n\nLater\n\n${SAID}` });
  });

  it('believes what the file says of itself only where its words and name say nothing', async () => {
    const core =
      '<dc:title>East quay to close in May</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created>2020-01-01T08:00:00Z</dcterms:created><dcterms:modified>2027-03-20T08:00:00Z</dcterms:modified>';
    const bytes = await wordDocument([p('East quay to close in May'), p(LEDE)], { core });
    expect(await read(bytes)).toMatchObject({
      title: 'East quay to close in May',
      byline: ['Jane Doe'],
      published: '2027-03-20T08:00:00Z',
      text: LEDE,
      from: { title: 'core properties', byline: 'core properties', published: 'core properties' },
    });
    expect(await read(bytes, '2027-03-10 quay.docx')).toMatchObject({
      published: '2027-03-10',
      from: { published: 'file name' },
    });
  });

  it('a title or author that a program put there is none', async () => {
    const core = '<dc:title>Microsoft Word - quay3.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>';
    expect(await read(await wordDocument([p(LEDE)], { core }))).toMatchObject({ title: null, byline: [] });
  });
});

describe('what is body text', () => {
  it('tracked changes: what is put in counts, what is taken out does not', async () => {
    const by = 'w:id="1" w:author="x" w:date="2027-03-09T00:00:00Z"';
    const deleted = `<w:del ${by}><w:r><w:delText>never</w:delText></w:r></w:del>`;
    const moved = `<w:moveFrom ${by}>${r('gone ')}</w:moveFrom>`;
    const inserted = `<w:ins ${by}>${r('always')}</w:ins>`;
    expect(await textOf(p(`${r('He ')}${deleted}${moved}${inserted}${r(' said no.')}`))).toBe('He always said no.');
  });

  it('footnotes, remarks and what is struck through are not', async () => {
    const footnotes = `<w:footnotes XMLNS><w:footnote w:id="2">${p('A note at the foot.')}</w:footnote></w:footnotes>`;
    const comments = `<w:comments XMLNS><w:comment w:id="3" w:author="Editor">${p('Who says?')}</w:comment></w:comments>`;
    const marked = p(
      `<w:commentRangeStart w:id="3"/>${r('He said no')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>${r(', never', '<w:strike/>')}${r(' on the 2')}${r('nd', '<w:vertAlign w:val="superscript"/>')}${r('.')}`,
    );
    const bytes = await wordDocument([marked], {
      parts: { 'word/footnotes.xml': footnotes, 'word/comments.xml': comments },
    });
    expect((await read(bytes)).text).toBe('He said no on the 2nd.');
  });

  it('lists are, a paragraph each, tables a line a row; line breaks stay', async () => {
    const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('First point.')}</w:p>`;
    const broken = p(`${r('One line')}<w:r><w:br/></w:r>${r('and the next.')}`);
    expect(await textOf(item, p(''), broken, `<w:tbl>${row('Year', 'Cracks')}${row('2026', '14')}</w:tbl>`)).toBe(
      'First point.\n\nOne line\nand the next.\n\nYear | Cracks\n2026 | 14',
    );
  });
});

describe('what is not readable says why', () => {
  it('damaged', async () => {
    const bytes = await wordDocument([p(LEDE)]);
    await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(/damaged/);
    const flipped = Uint8Array.from(bytes, (byte, i) => (i > 600 && i < 1200 ? byte ^ 0x55 : byte));
    await expect(read(flipped)).rejects.toThrow(UnreadableInput);
  });

  it('a small archive that unpacks to more than any draft', async () => {
    const bytes = await wordDocument([p('word '.repeat(2_500_000))]);
    expect(bytes.length).toBeLessThan(1_000_000);
    await expect(read(bytes)).rejects.toThrow(/unpacks to more than/);
  });

  it('another archive by that name', async () => {
    await expect(read(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'))).rejects.toThrow(/ZIP archive/);
  });

  it.each([
    ['EncryptedPackage', /encrypted/],
    ['WordDocument', /\.doc\).*save it as \.docx/],
    ['Workbook', /Office file of the old kind/],
  ])('a compound file with %s in it', (stream, why) => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]);
    expect(detectFormat(bytes, { name: 'quay.docx' })).toBe('binary');
    expect(whyRefused(bytes)).toMatch(why);
  });

  it('RTF and OpenDocument', () => {
    expect(whyRefused(Buffer.from('{\\rtf1 He said no.}'))).toMatch(/RTF/);
    const odt = Buffer.from('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text', 'latin1');
    expect(detectFormat(odt, { name: 'quay.odt' })).toBe('binary');
    expect(whyRefused(odt)).toMatch(/OpenDocument/);
  });
});

it('is told by its content, whatever its name', async () => {
  const bytes = await wordDocument([p(LEDE)]);
  expect(detectFormat(bytes, { name: 'quay.txt' })).toBe('docx');
  expect(detectFormat(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0), { name: 'quay.zip' })).toBe('binary');
});
