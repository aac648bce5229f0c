import { expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { check } from '../../src/checks/check.js';
import type { Example, Rule } from '../../src/checks/rule.js';
import { settingsFrom } from '../../src/checks/settings.js';
import { read } from '../../src/desk/read.js';
import { overlaps } from '../../src/text/span.js';
import { find } from '../find.js';

// The examples are tested one by one on statements written by hand; here the model finds the statements, and may miss one.
const LEAST_FOUND = 0.9;
const MOST_FALSE = 0.05;

async function findings(rule: Rule, { text, published }: Example) {
  const reading = await read(text, { force: true, ...(published ? { published } : {}) });
  return check(reading, [rule], settingsFrom({ rules: { [rule.name]: 'error' } }, RULES));
}

it('nearly all examples hold on what the model reads', { timeout: 60_000 }, async () => {
  const missed: string[] = [];
  const alarms: string[] = [];
  for (const rule of RULES) {
    for (const example of rule.bad) {
      const found = await findings(rule, example);
      if (!found.some(({ span }) => overlaps(span, find(example.text, example.finds))))
        missed.push(`${rule.name}: ${example.text}`);
    }
    for (const example of rule.good)
      if ((await findings(rule, example)).length > 0) alarms.push(`${rule.name}: ${example.text}`);
  }
  const [bad, good] = [RULES.flatMap((rule) => rule.bad), RULES.flatMap((rule) => rule.good)];
  expect(missed.length / bad.length, missed.join('\n')).toBeLessThanOrEqual(1 - LEAST_FOUND);
  expect(alarms.length / good.length, alarms.join('\n')).toBeLessThanOrEqual(MOST_FALSE);
});
