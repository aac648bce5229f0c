import { describe, expect, it } from 'vitest';
import { dateInName, dateInText } from '../../src/pages/date-in-text.js';
import { articleFromRow } from '../../src/pages/jsonl.js';
import { articleFromText } from '../../src/pages/plain-text.js';

const STORY = 'The harbour board will close the east quay in May, its chairman said on Tuesday.';

describe('a draft’s first lines say when it was written', () => {
  it.each([
    ['PORT ESKERRY, 9 March 2027 — ', '2027-03-09', 'dateline'],
    ['PORT ESKERRY, Vessaly, March 9, 2027 (NPA) - ', '2027-03-09', 'dateline'],
    ['NORTH TIDE (Reuters), Sept. 3, 2027 – ', '2027-09-03', 'dateline'],
    ['TIDE, Tuesday, 9 March 2027. ', '2027-03-09', 'dateline'],
    ['Stow-on-the-Tide, 9 March 2027: ', '2027-03-09', 'dateline'],
    ['TIDE, 9 March 2027\n\n', '2027-03-09', 'dateline'],
    ['Quay to close\n\nPublished on 9 March 2027 at 10:15\n\n', '2027-03-09', 'dateline'],
    ['Quay to close\n\nTuesday, March 9, 2027\n\n', '2027-03-09', 'dateline'],
    ['By Jane Doe | 9 March 2027\n\n', '2027-03-09', 'byline'],
    ['Quay to close\nBy Jane Doe and Bo Li, Staff Writers · Published March 9, 2027\n\n', '2027-03-09', 'byline'],
    ['Words: Jane Doe, 9 March 2027\n\n', '2027-03-09', 'byline'],
    ['By Jane Doe, 2027-03-09\n\n', '2027-03-09', 'byline'],
    ['By Jane Doe, 1 March 2027, updated 9 March 2027\n\n', '2027-03-09', 'byline'],
  ])('%j', (lines, value, from) => {
    expect(dateInText(lines + STORY)).toEqual({ value, from });
  });

  it.each([
    'TIDE, March 9 (NPA) — ',
    'The quay was built on 9 March 1927 and has stood since. ',
    'On 9 March 1927 — a Tuesday — it was opened. ',
    'The board, which met in Tide, 9 March 2027 — ',
    'By 9 March 2027 the quay will be closed. ',
    'TIDE, 31 February 2027 — ',
    `${'Another line of the story.\n\n'.repeat(5)}9 March 1927\n\n`,
  ])('none in: %j', (lines) => {
    expect(dateInText(lines + STORY)).toBeNull();
  });
});

describe('which date is believed', () => {
  const dated = `TIDE, 9 March 2027 — ${STORY}`;

  it('the one given, then the text’s, then the file name’s', () => {
    const given = { id: 'x', published: '2027-03-11', name: 'tide_2027-03-10_quay.txt' };
    const { published: _, ...named } = given;
    const told = (text: string, known: typeof named) => {
      const { published, from } = articleFromText(text, known);
      return [published, from.published];
    };
    expect(told(dated, given)).toEqual(['2027-03-11', 'option']);
    expect(told(dated, named)).toEqual(['2027-03-09', 'dateline']);
    expect(told(STORY, named)).toEqual(['2027-03-10', 'file name']);
    expect(told(STORY, { id: 'x', name: 'quay.txt' })).toEqual([null, undefined]);
  });

  it('a row’s own before its text’s', () => {
    expect(articleFromRow({ text: dated, published: '2027-03-12' })).toMatchObject({
      published: '2027-03-12',
      from: { published: 'jsonl' },
    });
    expect(articleFromRow({ text: dated })).toMatchObject({ published: '2027-03-09', from: { published: 'dateline' } });
    expect(articleFromRow({ text: STORY }, { published: '2027-03-11' }).from.published).toBe('option');
  });

  it.each([
    ['archive/2019-01-01/quay.txt', null],
    ['quay-12027-03-09.txt', null],
    ['2027-13-09.txt', null],
    ['2027-03-09T0915.txt', '2027-03-09'],
  ])('file name %s', (name, day) => {
    expect(dateInName(name)?.value ?? null).toBe(day);
  });
});

it('a credit other than “by” is a byline too', () => {
  expect(articleFromText(`Interview: Jane Doe, 9 March 2027\n\n${STORY}`, { id: 'x' }).byline).toEqual(['Jane Doe']);
  expect(articleFromText(`Interviewers asked him\n\n${STORY}`, { id: 'x' }).byline).toEqual([]);
});
