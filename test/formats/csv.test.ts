import { expect, it } from 'vitest';
import { csvHeader, toCsv } from '../../src/formats/csv.js';
import { readingOf } from './reading.js';

it('has a row a statement, quoted where it must be', () => {
  const reading = readingOf('“No,” he said, "never".', [{ source: 'he', cue: 'said', content: ['“No,”', '"never"'] }], {
    outlet: 'The Tide, daily',
  });
  const [cells] = toCsv(reading).trimEnd().split('\n');
  expect(cells).toContain('"The Tide, daily"');
  expect(cells).toContain('he,said,"“No,” … ""never""",6-8,9-13,0-5;15-22,0.9');
  expect(csvHeader().split(',')).toHaveLength(15);
});

it.each(['=HYPERLINK()', '+1', '-1', '@SUM()', '＝1'])('puts no formula into a spreadsheet: %s', (formula) => {
  const reading = readingOf(`${formula} he said no`, [{ source: 'he', cue: 'said', content: formula }]);
  expect(toCsv(reading)).toContain(`,'${formula},`);
});

it('guards the fields of the article too, and keeps a cell with quotation marks one cell', () => {
  const reading = readingOf('He said no', [{ source: 'He', cue: 'said', content: 'no' }], { title: '=1,"2"' });
  expect(toCsv(reading)).toContain(`,"'=1,""2""",`);
});

it('leaves empty what is not known', () => {
  const reading = readingOf('It is said to be old.', [{ source: '', cue: 'is said', content: 'to be old' }]);
  expect(toCsv(reading)).toMatch(/^tide-quay,,,,,,\w+,indirect,,is said,to be old,,/);
});

it('keeps a row on one line where the words run over several', () => {
  const reading = readingOf('“No.\n\n“Never,” he said', [{ source: 'he', cue: 'said', content: '“No.\n\n“Never,”' }]);
  expect(toCsv(reading).trimEnd().split('\n')).toHaveLength(1);
});
