import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/formats/text.js';
import { lockGate } from './lock-gate.js';
import { readingOf, readingWith } from './reading.js';

const reading = readingWith(
  'The minister, Ms. Tarse, said the government would not change its plans before the summer, whatever the court decides. It is reportedly late.',
  {
    sources: [{ name: 'Ms. Tarse', description: 'The minister' }],
    statements: [
      {
        by: 's1',
        words: {
          source: 'The minister, Ms. Tarse',
          cue: 'said',
          content: 'the government would not change its plans before the summer, whatever the court decides',
        },
      },
      { by: null, words: { cue: 'reportedly', content: ['It is', 'late'] } },
    ],
  },
  { title: 'Plans', outlet: 'The Tide', published: '2027-03-02T06:10:00+01:00' },
);

describe('text for a terminal', () => {
  it('tells who says what, in order, and counts', () => {
    expect(toText(reading, { color: false, width: 60 })).toMatchInlineSnapshot(`
      "Plans
      The Tide · Tue 2 Mar 2027, 06:10

        Ms. Tarse  said
        The minister
          the government would not change its plans before the
          summer, whatever the court decides  indirect

        no source given  reportedly
          It is … late  indirect

      Sources
        Ms. Tarse  1 statement · 61% of the words

      2 statements: 2 indirect"
    `);
  });

  it('has colours only if they are wanted', () => {
    expect(toText(reading, { color: false, width: 80 })).not.toContain('\u001B');
    expect(toText(reading, { color: true, width: 80 })).toContain('\u001B[36mMs. Tarse');
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
    const long = readingWith(`Aske said ${words}`, {
      sources: [{ name: 'Aske' }],
      statements: [{ by: 's1', words: { source: 'Aske', cue: 'said', content: words } }],
    });
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

  it('names who speaks by what the article calls them, with their footing where they first do', () => {
    const text = toText(lockGate, { color: false, width: 100 });
    expect(text).toContain('  Delia Farrow  told a press conference in Sallow Bridge on Monday\n    "Nobody sat');
    expect(text).toMatch(
      /familiar with the inspection {2}say\n {2}three people · familiar with the inspection · not named: they feared/,
    );
    expect(text.match(/not named: they feared for their jobs/g)).toHaveLength(2);
    expect(text).toContain('Trust knew of crack  indirect · in the headline · source inferred');
    expect(text).toContain('declined · indirect');
    expect(text).toContain('no answer · indirect');
  });

  it('lists the sources at the end, in short, and no findings', () => {
    const text = toText(lockGate, { color: false, width: 100 });
    expect(text).toContain(
      'Sources\n  three people familiar with the inspection  unnamed · 3 statements · 13% of the words\n',
    );
    expect(text).not.toContain('unnamed-opinion');
  });

  it('says so where nobody says anything', () => {
    expect(toText(readingOf('It rained.', []), { color: false, width: 80 })).toContain('No statements');
  });
});
