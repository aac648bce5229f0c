import { expect, test } from 'vitest';
import { covered, running } from './running.js';

test('a count that the text says was wrong is corrected', () => {
  const text = 'The harbour office at Orrin Ford said 12 people were missing, not 14, after two were entered twice.';
  const [missing] = running(covered('one', '2031-05-02T08:00:00Z', text));
  expect(missing!.changes).toMatchObject([{ from: 14, to: 12, kind: 'corrected', article: 'one' }]);
});

test('so is one that the next sentence says was counted wrongly', () => {
  const text =
    'Officials at Orrin Ford revised the death toll to 12 from 14. Two of the passengers turned out to have been entered twice.';
  const [killed] = running(covered('one', '2031-05-02', text));
  expect(killed!.changes).toMatchObject([{ from: 14, to: 12, kind: 'corrected' }]);
});

test('one that just rose is revised', () => {
  const [killed] = running(covered('one', '2031-05-02', 'The death toll at Orrin Ford rose from nine to 12.'));
  expect(killed!.changes).toMatchObject([{ from: 9, to: 12, kind: 'revised' }]);
});

test('a corrected sum', () => {
  const text = 'The loan to Quillfoot Mills was 340 million crowns, not the 180 million announced.';
  const [loan] = running(covered('one', '2031-05-02', text));
  expect(loan).toMatchObject({
    quantity: 'size of the loan',
    values: [{ value: 180 }, { value: 340 }],
    changes: [{ from: 180, to: 340, kind: 'corrected' }],
  });
});

test('two parties with two figures at one time contradict each other', () => {
  const text =
    'Police at Orrin Ford said 31 people were missing. The operator said its own count showed 26 people missing.';
  const [missing] = running(
    covered('one', '2031-05-02T08:00:00Z', text, [
      ['31 people were missing', 'police'],
      ['its own count showed 26 people missing', 'the operator'],
    ]),
  );
  expect(missing!.changes).toMatchObject([{ from: 31, to: 26, kind: 'contradicted' }]);
});

test('`at least 12` is not contradicted by 14', () => {
  const one = covered('one', '2031-05-02', 'The flood at Orrin Ford killed at least 12 people.');
  const other = covered('other', '2031-05-02', 'The flood at Orrin Ford killed 14 people.');
  expect(running(one, other)[0]!.changes).toMatchObject([{ from: 12, to: 14, kind: 'revised' }]);
});

test('sums of one thing are told in one scale, with their bounds', () => {
  const one = covered('one', '2031-05-02', 'The bank will lend Quillfoot Mills up to D180m, it said.');
  const other = covered('other', '2031-05-03', 'The loan to Quillfoot Mills is 240 million dorins, the minister said.');
  const [loan] = running(one, other);
  expect(loan!.unit).toMatch(/^million (?:D|dorins)$/);
  expect(loan!.values.map(({ value, bound }) => [value, bound])).toEqual([
    [180, 'at most'],
    [240, 'exactly'],
  ]);
});
