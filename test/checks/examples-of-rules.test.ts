import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { check } from '../../src/checks/check.js';
import type { Example, Rule } from '../../src/checks/rule.js';
import { settingsFrom } from '../../src/checks/settings.js';
import { overlaps } from '../../src/text/span.js';
import { find } from '../find.js';
import { exampleReading } from './example-reading.js';

const findings = (rule: Rule, example: Example) =>
  check(exampleReading(example), [rule], settingsFrom({ rules: { [rule.name]: 'error' } }, RULES));

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.bad.map((example) => [example.finds, example] as const))('reports: %s', (words, example) => {
    const found = findings(rule, example);
    expect(found, 'one finding').toHaveLength(1);
    expect(overlaps(found[0]!.span, find(example.text, words)), `at '${words}'`).toBe(true);
  });

  it.each(rule.good.map((example) => [example.text, example] as const))('lets pass: %s', (_, example) => {
    expect(findings(rule, example)).toEqual([]);
  });

  it('has what a reader of its documentation needs', () => {
    expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const words of [rule.summary, rule.mend]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.standard).not.toBe('');
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
});
