import { describe, expect, it } from 'vitest';
import { creditBehind } from '../../src/attribution/headlines.js';
import { read, source } from '../sources/read.js';

const TEXT = `[Two officials] {said} <the bow doors of the ferry had failed before>.

[Otto Weir] {said} <he had seen it>.`;

describe('a statement in a title', () => {
  const reading = read(TEXT, { title: '<Ferry doors failed before>, {say} [officials]' });

  it('comes first, and has its places in the title', () => {
    const [first, second] = reading.statements;
    expect(first).toMatchObject({ field: 'title', act: 'assert' });
    expect(reading.article.title!.slice(...first!.spans.content[0]!)).toBe('Ferry doors failed before');
    expect(reading.article.title!.slice(...first!.spans.source[0]!)).toBe('officials');
    expect(second!.field).toBe('text');
    expect(reading.article.text.slice(...second!.spans.source[0]!)).toBe('Two officials');
  });

  it('is of those whom the text tells of', () => {
    expect(source(reading, 0).id).toBe(source(reading, 1).id);
    expect(source(reading, 0).count).toEqual([2, 2]);
  });

  it('leaves the mentions of its source in the text', () => {
    for (const { mentions } of reading.sources)
      for (const [from, to] of mentions) expect(reading.article.text.slice(from, to)).not.toBe('');
    expect(source(reading, 1).mentions.map((span) => reading.article.text.slice(...span))).toContain('Two officials');
  });

  it('is of somebody named in the text by the last name', () => {
    const named = read(TEXT, { title: '<Ferry doors failed before>, {says} [Weir]' });
    expect(source(named, 0).name).toBe('Otto Weir');
  });

  it('changes no id of the statements of the text’s own order', () => {
    expect(new Set(reading.statements.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a credit at the end of a title', () => {
  const CREDITS: readonly (readonly [string, string, string])[] = [
    ['Bow doors failed weeks before collision - sources', 'sources', 'Bow doors failed weeks before collision'],
    ['Loan to mill is 310 million, say officials', 'officials', 'Loan to mill is 310 million'],
    ['Pier will close in spring – union', 'union', 'Pier will close in spring'],
    ['Pier to close in spring: report', 'report', 'Pier to close in spring'],
  ];
  for (const [title, who, what] of CREDITS)
    it(`is ${who} in ‘${title}’`, () => {
      const found = creditBehind(title)!;
      expect(title.slice(...found.source[0]!)).toBe(who);
      expect(title.slice(...found.content[0]!)).toBe(what);
    });

  it('is none where the last word only is about them', () => {
    expect(creditBehind('Town mourns three officials')).toBeNull();
    expect(creditBehind('Pier will close in spring')).toBeNull();
    expect(creditBehind('Mayor meets, greets and thanks police')).toBeNull();
  });
});
