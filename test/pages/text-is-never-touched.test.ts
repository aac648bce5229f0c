import { describe, expect, it } from 'vitest';
import { articleFromRow } from '../../src/pages/jsonl.js';
import { articleFromText } from '../../src/pages/plain-text.js';

const odd = [
  'Line\r\nbreaks\rof all\nkinds',
  'nul \0 inside',
  'lone \uD83D surrogate',
  'emoji 👩‍👩‍👧 and combining e\u0301',
  '  spaces\u00a0of\u2003all kinds  ',
  'قال الوزير إنه لن يستقيل',
];

describe('plain text and rows', () => {
  it.each(odd)('stay as they are: %j', (text) => {
    expect(articleFromText(text, { id: 'x' }).text).toBe(text);
    expect(articleFromRow({ text }).text).toBe(text);
  });

  it('a row without id gets one that its text decides', () => {
    const { id } = articleFromRow({ text: 'He said no.' });
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(articleFromRow({ text: 'He said no.' }).id).toBe(id);
    expect(articleFromRow({ text: 'He said yes.' }).id).not.toBe(id);
  });

  it('a row keeps what it says, and a date that could be two is none, with a warning', () => {
    const row = {
      id: 7,
      url: 'https://tide.example/1',
      outlet: 'The Tide',
      title: 'Quay',
      byline: 'Jane Doe, Bo Li',
      published: '3/8/17',
      text: 'He said no.',
    };
    expect(articleFromRow(row)).toMatchObject({
      id: '7',
      outlet: 'The Tide',
      byline: ['Jane Doe', 'Bo Li'],
      published: null,
      warnings: [expect.stringContaining('3/8/17')],
    });
  });

  it.each([
    [{}, 'no "text"'],
    [{ text: 5 }, 'not a string'],
    [[], 'not an object'],
    [null, 'not an object'],
    ['words', 'not an object'],
  ])('%j is refused: %s', (row, why) => {
    expect(() => articleFromRow(row)).toThrow(why);
  });
});
