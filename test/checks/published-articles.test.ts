import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { check } from '../../src/checks/check.js';
import { settingsFrom } from '../../src/checks/settings.js';
import { exampleReading } from './example-reading.js';

const draft = exampleReading({
  text: 'Fire destroyed the market on the quay. The city owns the building.\n\n“It went up like a box of hay. I had my whole winter in there.”\n\nTraders can set up in the bus depot.',
});
const published = { ...draft, article: { ...draft.article, outlet: 'The Quay Courier' } };
const found = (reading: typeof draft, config: object = {}) =>
  check(reading, RULES, settingsFrom(config, RULES)).map(({ rule }) => rule);

describe('an article that an outlet has published', () => {
  it('is spared the rules that are for drafts', () => {
    expect(found(draft)).toContain('quote-without-speaker');
    expect(found(published)).not.toContain('quote-without-speaker');
  });

  it('is not spared what a configuration asks for', () => {
    expect(found(published, { rules: { 'quote-without-speaker': 'warning' } })).toContain('quote-without-speaker');
  });
});
