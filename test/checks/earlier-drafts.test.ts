import { expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { check } from '../../src/checks/check.js';
import { compare } from '../../src/checks/compare.js';
import { settingsFrom } from '../../src/checks/settings.js';
import type { Finding } from '../../src/statements/finding.js';
import { cut } from '../../src/text/span.js';
import { exampleReading } from './example-reading.js';

const checked = (text: string) => ({
  text,
  findings: check(exampleReading({ text }), RULES, settingsFrom({}, RULES)),
});
const STAKE = 'The fund is believed to hold a stake already, through a broker in the port of Kelm.';
const FIRE = 'The spark is thought to have come from a refrigerator in the back of the old bakery.';

function compared(before: string, after: string) {
  const [old, now] = [checked(before), checked(after)];
  const { added, mended, still } = compare(old, now);
  const words = (text: string, findings: readonly Finding[]) => findings.map(({ span }) => cut(text, span));
  return { added: words(now.text, added), mended: words(old.text, mended), still: words(now.text, still) };
}

it('tells what is new, mended and still there, wherever it has moved', () => {
  expect(
    compared(`${STAKE}\n\n${FIRE}`, `A new first paragraph stands on top.\n\n${FIRE}\n\nIt is rumoured that he left.`),
  ).toEqual({
    added: ['It is rumoured that'],
    mended: ['is believed to hold'],
    still: ['is thought to have'],
  });
});

it('knows a finding again whose words were changed a little', () => {
  expect(compared(STAKE, STAKE.replace('believed to hold', 'said to own'))).toEqual({
    added: [],
    mended: [],
    still: ['is said to own'],
  });
});

it('counts: of two alike, one mended leaves one', () => {
  const { mended, still, added } = compared(`${FIRE}\n\n${FIRE}`, FIRE);
  expect([mended.length, still.length, added.length]).toEqual([1, 1, 0]);
});
