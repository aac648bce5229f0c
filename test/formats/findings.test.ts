import { createRequire } from 'node:module';
import type { Log } from 'sarif';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { settingsFrom } from '../../src/checks/settings.js';
import { checked } from '../../src/desk/checked.js';
import { checkedDraft } from '../../src/desk/checked-draft.js';
import { findingsToJson } from '../../src/formats/findings/json.js';
import { toSarif } from '../../src/formats/findings/sarif.js';
import { findingsSummary, findingsToText } from '../../src/formats/findings/text.js';
import { exampleReading } from '../checks/example-reading.js';

const TEXT =
  'Fire \u{1F525} took the mill.\n\n“It burned 🔥 all night. I saw it.”\n\nThe spark is thought to have come from a stove.\n';
const read = (text: string) => checked(exampleReading({ text }), settingsFrom({}, RULES));
const draft = checkedDraft('drafts/mill fire.txt', read(TEXT));

it('the JSON of a finding says where it stands in the file, in UTF-16 units', () => {
  const rows = JSON.parse(findingsToJson([draft])) as Record<string, unknown>[];
  expect(rows.map(({ rule, line, column, paragraph }) => [rule, line, column, paragraph])).toEqual([
    ['quote-without-speaker', 3, 1, 2],
    ['passive-attribution', 5, 11, 3],
  ]);
  for (const { start, end, words } of rows) expect(TEXT.slice(start as number, end as number)).toBe(words);
  expect(Object.keys(rows[0]!)).toEqual([
    ...[
      'file',
      'rule',
      'severity',
      'start',
      'end',
      'line',
      'column',
      'paragraph',
      'words',
      'message',
      'standard',
      'mend',
    ],
  ]);
  expect(findingsToJson([])).toBe('[]\n');
});

describe('SARIF', () => {
  const require = createRequire(import.meta.url);
  const { default: Ajv } = require('ajv-draft-04') as typeof import('ajv-draft-04');
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const later = checkedDraft(
    'b.txt',
    read(TEXT.replace('“It', 'One said: “It').concat('\nIt is rumoured that he left.')),
    read(TEXT),
  );
  const log = JSON.parse(toSarif([draft, later], RULES, '1.2.3')) as Log;

  it('is valid against the schema of version 2.1.0', () => {
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, version: '3' })).toBe(false);
  });

  it('has each rule with its help, and each finding at its region', () => {
    const [run] = log.runs;
    expect(run!.columnKind).toBe('utf16CodeUnits');
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual(RULES.map(({ name }) => name));
    const { ruleId, ruleIndex, level, locations } = run!.results![1]!;
    expect(run!.tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
    expect(level).toBe('warning');
    expect(locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'drafts/mill%20fire.txt' },
      region: { startLine: 5, startColumn: 11, endLine: 5, snippet: { text: 'is thought to have' } },
    });
  });

  it('tells what an earlier draft had', () => {
    const states = log.runs[0]!.results!.slice(2).map(({ ruleId, baselineState }) => [ruleId, baselineState]);
    expect(states).toEqual([
      ['passive-attribution', 'unchanged'],
      ['passive-attribution', 'new'],
      ['quote-without-speaker', 'absent'],
    ]);
  });
});

describe('for a terminal', () => {
  it('names file, place, rule, words and what would mend it', () => {
    const text = findingsToText(draft, { color: false, width: 80 });
    for (const words of [
      'drafts/mill fire.txt',
      '5:11  warning  passive-attribution',
      'is thought to have',
      'Say who believes it',
    ])
      expect(text).toContain(words);
    expect(findingsSummary([draft])).toBe('1 error, 1 warning in 1 draft\n');
  });

  it.each([30, 60, 200])('keeps to a width of %i', (width) => {
    for (const line of findingsToText(draft, { color: false, width }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
  });

  it('has colours only if they are wanted, and lets no draft steer it', () => {
    const hostile = checkedDraft('x\u001B[2J.txt', read('Moen left.\n\n“It burned \u001B[2J all night. I saw it.”'));
    expect(findingsToText(hostile, { color: false, width: 80 })).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(findingsToText(draft, { color: true, width: 80 })).toContain('\u001B[');
  });

  it('says nothing of a draft without findings', () => {
    const clean = checkedDraft('clean.txt', read('The mill stands.'));
    expect(findingsToText(clean, { color: false, width: 80 })).toBe('');
    expect(findingsSummary([clean])).toBe('No findings in 1 draft\n');
  });
});
