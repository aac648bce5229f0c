import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/formats/text.js';
import { readingOf } from './reading.js';

const reading = readingOf(
  'The minister, Ms. Tarse, said the government would not change its plans before the summer, whatever the court decides. It is reportedly late.',
  [
    {
      source: 'The minister, Ms. Tarse',
      cue: 'said',
      content: 'the government would not change its plans before the summer, whatever the court decides',
    },
    { source: '', cue: 'reportedly', content: ['It is', 'late'] },
  ],
  { title: 'Plans', outlet: 'The Tide', published: '2027-03-02T06:10:00+01:00' },
);

describe('text for a terminal', () => {
  it('tells who says what, in order, and counts', () => {
    expect(toText(reading, { color: false, width: 60 })).toMatchInlineSnapshot(`
      "Plans
      The Tide · Tue 2 Mar 2027, 06:10

        The minister, Ms. Tarse  said
          the government would not change its plans before the
          summer, whatever the court decides  indirect

        no source given  reportedly
          It is … late  indirect

      2 statements: 2 indirect"
    `);
  });

  it('has colours only if they are wanted', () => {
    expect(toText(reading, { color: false, width: 80 })).not.toContain('\u001B');
    expect(toText(reading, { color: true, width: 80 })).toContain('\u001B[36mThe minister');
  });

  it.each([40, 60, 200])('keeps to a width of %i, with characters that take two columns', (width) => {
    const wide = readingOf(`He said ${'日本の漁師は怒った 😀 '.repeat(12)}`.trim(), [
      { source: 'He', cue: 'said', content: '日本の漁師は怒った 😀 '.repeat(12).trim() },
    ]);
    for (const line of toText(wide, { color: false, width }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('lets no article steer the terminal', () => {
    const hostile = readingOf(
      'He said \u001B[2Jno\u202E',
      [{ source: 'He', cue: 'said', content: '\u001B[2Jno\u202E' }],
      { title: 'x\u001B]0;y\u0007' },
    );
    expect(toText(hostile, { color: false, width: 80 })).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });

  it.each([
    ['families', '👩‍👩‍👧'],
    ['flags', '🇳🇴'],
    ['letters with accents', 'e\u0301'],
  ])('breaks no word inside %s', (_, grapheme) => {
    const words = grapheme.repeat(60);
    const long = readingOf(`He said ${words}`, [{ source: 'He', cue: 'said', content: words }]);
    const lines = toText(long, { color: false, width: 40 })
      .split('\n')
      .filter((line) => line.includes(grapheme));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.replaceAll(grapheme, '').trim()).toMatch(/^(?:indirect)?$/);
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
    }
  });

  it('keeps right-to-left words in the order they are stored in', () => {
    const words = 'إنه لن يستقيل';
    const arabic = readingOf(`قال الوزير ${words}`, [{ source: 'الوزير', cue: 'قال', content: words }]);
    expect(toText(arabic, { color: false, width: 80 })).toContain(`    ${words}`);
  });

  it('sets in what is said inside something said', () => {
    const nested = readingOf('Aske said that Moen thinks it is late', [
      { source: 'Aske', cue: 'said', content: 'that Moen thinks it is late' },
      { source: 'Moen', cue: 'thinks', content: 'it is late' },
    ]);
    const [outer, inner] = nested.statements;
    const within = { ...nested, statements: [outer!, { ...inner!, within: outer!.id }] };
    expect(toText(within, { color: false, width: 80 })).toMatch(/^ {2}Aske[\s\S]*\n {4}Moen/m);
  });

  it('says so where nobody says anything', () => {
    expect(toText(readingOf('It rained.', []), { color: false, width: 80 })).toContain('No statements');
  });
});
