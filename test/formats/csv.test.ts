import { expect, it } from 'vitest';
import { csvHeader, toCsv } from '../../src/formats/csv.js';
import { lockGate } from './lock-gate.js';
import { readingOf, readingWith } from './reading.js';

it('has a row a statement, quoted where it must be', () => {
  const reading = readingOf('“No,” he said, "never".', [{ source: 'he', cue: 'said', content: ['“No,”', '"never"'] }], {
    outlet: 'The Tide, daily',
  });
  const [cells] = toCsv(reading).trimEnd().split('\n');
  expect(cells).toContain('"The Tide, daily"');
  expect(cells).toContain('he,said,"“No,” … ""never""",6-8,9-13,0-5;15-22,0.9');
  expect(csvHeader()).toMatch(/^article,.*,statement,mode,source,cue,content,.*_spans,confidence,source_id,/);
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

/** The rows of an article without commas in its words, each by the names of its columns. */
const rowsOf = (csv: string) => {
  const names = csvHeader().trimEnd().split(',');
  return csv
    .trimEnd()
    .split('\n')
    .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
};

it('tells of each statement on what footing it is said', () => {
  const reading = readingWith(
    'Three aides who feared for their jobs denied it on a call.',
    {
      sources: [
        {
          kind: 'group',
          count: [3, null],
          description: 'Three aides',
          anonymity: 'stated',
          reason: 'feared for their jobs',
          reasonClass: 'retaliation',
        },
        { name: 'The Tide' },
      ],
      statements: [
        {
          by: 's1',
          act: 'deny',
          channel: 'call',
          via: 's2',
          hedged: true,
          inferred: ['when', 'channel'],
          words: { source: 'Three aides', cue: 'denied', content: 'it' },
        },
      ],
    },
    { title: null },
  );
  expect(rowsOf(toCsv(reading))).toMatchObject([
    {
      source: 'Three aides',
      source_id: 's1',
      source_name: '',
      source_kind: 'group',
      source_named: 'false',
      source_count: '3+',
      source_reason: 'feared for their jobs',
      source_reason_class: 'retaliation',
      act: 'deny',
      hedged: 'true',
      answered: '',
      channel: 'call',
      via: 'The Tide',
      inferred: 'when;channel',
      field: 'text',
    },
  ]);
});

it('takes the words of the headline from the headline', () => {
  const [first] = toCsv(lockGate).split('\n');
  expect(first).toContain(',sources,say,Trust knew of crack,');
});
