import { expect, test } from 'vitest';
import { covered, running, told } from './running.js';

const lead = 'A ferry sank off Orrin Ford on Friday, killing nine people.';
const later = covered('later', '2031-05-03', 'The sinking off Orrin Ford killed 11 people, police said.');

test('a number that stays as it is', () => {
  expect(running(covered('one', '2031-05-02', lead), covered('two', '2031-05-03', lead))).toEqual([]);
});

test('the toll of an earlier event', () => {
  const text = `${lead} In 1996 a fire killed 32 people. It recalled the wreck in Vellmouth, which killed 85 people.`;
  expect(told(running(covered('one', '2031-05-02', text), later))).toEqual(['people killed: 11', 'people killed: 9']);
});

test('part of a count, or who is counted by kind', () => {
  const text = `${lead} Two of the dead were brothers. Four children were killed. Three more bodies were found.`;
  expect(told(running(covered('one', '2031-05-02', text), later))).toEqual(['people killed: 11', 'people killed: 9']);
});

test('how many were aboard, beside how many are missing', () => {
  const one = covered('one', '2031-05-02', 'The ferry left Orrin Ford with 146 people on board; 14 are missing.');
  const two = covered('two', '2031-05-03', 'Eleven people are missing off Orrin Ford.');
  expect(told(running(one, two))).toEqual(['people missing: 11', 'people missing: 14']);
});

test('another loan', () => {
  const one = covered('one', '2031-05-02', 'The bank will lend Quillfoot Mills $180 million.');
  const two = covered('two', '2031-05-03', 'The bank said its loan to Quillfoot Mills was $240 million.');
  const other = covered('other', '2031-05-03', 'Harrowgate Tramways has borrowed $200 million for trams.');
  expect(told(running(one, two, other))).toEqual(['size of the loan: 180', 'size of the loan: 240']);
});

test('several sums in one article', () => {
  const text =
    'The bridge cost $3 million and the road cost $5 million. The firm owes $9 million and lost $4 million last year.';
  expect(running(covered('one', '2031-05-02', text))).toEqual([]);
});

test('two events in one article', () => {
  const text = `${lead} A bus crash near Vellmouth killed four people.`;
  expect(running(covered('one', '2031-05-02', text))).toEqual([]);
});

test('an article without numbers, title or date', () => {
  expect(running(covered('one', '', 'Nothing was counted.'), covered('two', '', ''))).toEqual([]);
});
