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

it('puts no formula into a spreadsheet', () => {
  const reading = readingOf('=HYPERLINK() he said no', [{ source: 'he', cue: 'said', content: '=HYPERLINK()' }]);
  expect(toCsv(reading)).toContain(",'=HYPERLINK(),");
});

it('keeps a row on one line where the words run over several', () => {
  const reading = readingOf('“No.\n\n“Never,” he said', [{ source: 'he', cue: 'said', content: '“No.\n\n“Never,”' }]);
  expect(toCsv(reading).trimEnd().split('\n')).toHaveLength(1);
});
