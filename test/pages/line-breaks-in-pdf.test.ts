import { describe, expect, it } from 'vitest';
import { paragraphsOfLines } from '../../src/pages/mend-lines.js';
import type { Line } from '../../src/pages/pdf-lines.js';

/** Lines as wide as their words, 5 points a letter, 12 apart; a blank one leaves room, spaces set in. */
function lines(text: string, page = 1): Line[] {
  return text.split('\n').flatMap((raw, i) => {
    const words = raw.trim();
    const x = 50 + 5 * (raw.length - raw.trimStart().length);
    return words === '' ? [] : [{ words, page, x, right: x + 5 * words.length, y: 700 - 12 * i, size: 10, font: 'f1' }];
  });
}
const mended = (...pages: string[]) =>
  paragraphsOfLines(pages.flatMap((page, i) => lines(page, i + 1))).map(({ words }) => words);

describe('lines are joined to paragraphs', () => {
  it('parted by more room than lines have', () => {
    expect(
      mended(
        'The board will close the quay\nin May, it said, after divers\n\nThe council was not asked when\nit met on Tuesday.',
      ),
    ).toEqual([
      'The board will close the quay in May, it said, after divers',
      'The council was not asked when it met on Tuesday.',
    ]);
  });

  it('parted by a first line that is set in', () => {
    expect(
      mended(
        '   The board will close the quay\nin May, its chairman has said.\n   The council was not asked if\nit wanted that.',
      ),
    ).toEqual([
      'The board will close the quay in May, its chairman has said.',
      'The council was not asked if it wanted that.',
    ]);
  });

  it('parted where the next word would have had room and a sentence ends', () => {
    expect(
      mended('The board will close the quay\nin May, it said.\nThe council was not asked if\nit wanted that.'),
    ).toEqual(['The board will close the quay in May, it said.', 'The council was not asked if it wanted that.']);
    // in ragged lines a sentence may end a line without ending its paragraph
    expect(
      mended('The board will close the quay.\nUnderwater photographs had it\nthat the wall has cracks in it.'),
    ).toHaveLength(1);
  });

  it('a byline of its own stays one', () => {
    expect(mended('By Jane Doe\nThe board will close the quay\nin May, it said.')[0]).toBe('By Jane Doe');
  });

  it('over a page’s end, unless the paragraph ended there', () => {
    expect(
      mended(
        'The board will close the quay\nin May, its chairman said, and',
        'nobody asked the council what\nit thought.',
      ),
    ).toHaveLength(1);
    expect(
      mended(
        'The board will close the quay\nin May, its chairman said.\nIt did so.',
        'The council was not asked what\nit thought.',
      ),
    ).toEqual([
      'The board will close the quay in May, its chairman said. It did so.',
      'The council was not asked what it thought.',
    ]);
  });
});

describe('a hyphen at the end of a line', () => {
  const joined = (above: string, below: string, rest = '') => mended(`${above}\n${below}\n${rest}`)[0];

  it.each([
    ['the chairman of the govern-', 'ment said', 'the chairman of the government said'],
    ['what he had called a self-', 'made disaster', 'what he had called a self-made disaster'],
    ['it has been under the Anglo-', 'Vessalian rule', 'it has been under the Anglo-Vessalian rule'],
    ['it was a mother-in-', 'law who said so', 'it was a mother-in-law who said so'],
    ['in the years of 2019-', '2027 it was', 'in the years of 2019-2027 it was'],
    ['he left the quay —', 'and came back', 'he left the quay — and came back'],
    ['he left the quay—', 'and came back', 'he left the quay—and came back'],
    ['they were under\u00AD', 'water again', 'they were underwater again'],
  ])('%s / %s', (above, below, whole) => {
    expect(joined(above, below)).toBe(whole);
  });

  it('stays or goes as the document spells the word elsewhere', () => {
    expect(joined('it has been a harbour-', 'master for years', 'a harbour-master is what it is')).toContain(
      'a harbour-master for',
    );
    expect(joined('so the quay is a Water-', 'front for them all', 'Waterfront is what they say')).toContain(
      'Waterfront for',
    );
  });
});
