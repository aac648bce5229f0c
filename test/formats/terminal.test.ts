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
      The Tide · 2027-03-02 06:10

        The minister, Ms. Tarse  said
          the government would not change its plans before the
          summer, whatever the court decides

        nobody named  reportedly
          It is … late

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

  it('says so where nobody says anything', () => {
    expect(toText(readingOf('It rained.', []), { color: false, width: 80 })).toContain('No statements');
  });
});
