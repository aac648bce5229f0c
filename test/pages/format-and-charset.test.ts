import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/pages/charset.js';
import { detectFormat } from '../../src/pages/detect.js';

const bytes = (words: string, encoding: BufferEncoding = 'utf8') => Buffer.from(words, encoding);

describe('the format is told by the content', () => {
  it.each([
    ['html', '<!DOCTYPE html><p>x'],
    ['html', '\uFEFF\n<html><body>x'],
    ['html', '<?xml version="1.0"?><html xmlns="x">'],
    ['html', '<!-- saved --><div class="story"><p>One.</p></div>'],
    ['jsonl', '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}'],
    ['text', 'He said no. “Never,” he said.'],
    ['text', '{braces} begin this text, he said.'],
    ['text', '<angle> he said, is a word.'],
    ['text', 'A text may have a <b>tag</b> in it.'],
    ['empty', ''],
    ['empty', ' \n\t'],
    ['pdf', '%PDF-1.7 …'],
    ['text', 'It begins with %PDF-1.7, he said.'],
    ['binary', '{\\rtf1 He said no.}'],
  ])('%s: %j', (format, words) => {
    expect(detectFormat(bytes(words))).toBe(format);
  });

  it('gzip, pictures and programs by their first bytes', () => {
    expect(detectFormat(gzipSync('x'))).toBe('gzip');
    expect(detectFormat(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1))).toBe('binary');
    expect(detectFormat(Uint8Array.from({ length: 400 }, (_, i) => i % 7))).toBe('binary');
  });

  it('a stray NUL does not make a text binary, UTF-16 is text', () => {
    expect(detectFormat(bytes(`He said\0 no. ${'And more. '.repeat(50)}`))).toBe('text');
    expect(detectFormat(bytes('He said no, and left.', 'utf16le'))).toBe('text');
  });

  it('an ending settles what the content leaves open', () => {
    const open = 'Some words <br> and more words';
    expect(detectFormat(bytes(open))).toBe('text');
    expect(detectFormat(bytes(open), { name: 'x.html' })).toBe('html');
  });
});

describe('the charset', () => {
  const words = 'Ménard said “no”';
  const latin = Buffer.concat([
    bytes('M'),
    Uint8Array.of(0xe9),
    bytes('nard said '),
    Uint8Array.of(0x93),
    bytes('no'),
    Uint8Array.of(0x94),
  ]);

  it.each([
    ['UTF-8 by itself', bytes(words), {}],
    ['UTF-8 with a mark', bytes(`\uFEFF${words}`), {}],
    ['UTF-16 with a mark', bytes(`\uFEFF${words}`, 'utf16le'), {}],
    ['UTF-16 without', bytes(words.replace(/[“”]/g, '"'), 'utf16le'), {}],
    ['windows-1252 by header, under its old name', latin, { contentType: 'text/plain; charset=ISO-8859-1' }],
  ])('%s', (_, input, told) => {
    const { text, warnings } = decodeBytes(input, told);
    expect([text.replace(/"/g, '"'), warnings]).toEqual([
      input.length === words.length * 2 ? words.replace(/[“”]/g, '"') : words,
      [],
    ]);
  });

  it('by a page’s meta tag', () => {
    const page = Buffer.concat([
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
      latin,
    ]);
    expect(decodeBytes(page, { html: true }).text).toContain(words);
  });

  it('said wrongly is survived with a warning', () => {
    const saysLatin = decodeBytes(bytes(words), { contentType: 'text/html; charset=iso-8859-1' });
    expect(saysLatin).toMatchObject({ text: words, warnings: [expect.stringContaining('UTF-8')] });
    const saysUtf8 = decodeBytes(latin, { contentType: 'text/html; charset=utf-8' });
    expect(saysUtf8).toMatchObject({ text: words, warnings: [expect.stringContaining('windows-1252')] });
    expect(decodeBytes(latin, { contentType: 'text/html; charset=klingon' })).toMatchObject({ text: words });
  });
});
