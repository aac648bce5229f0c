import { expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';

it('tells how far, how fast and how long still', () => {
  expect(progressLine({ share: 0.25, articles: 150, seconds: 10 })).toBe(
    '[██████░░░░░░░░░░░░░░░░░░] 25% · 150 articles · 15.0/s · 0:30 left',
  );
  expect(progressLine({ share: 0.01, articles: 60, seconds: 40 })).toContain('1:06:00 left');
});

it('does not guess before anything is read', () => {
  expect(progressLine({ share: 0, articles: 0, seconds: 0 })).toBe(`[${'░'.repeat(24)}] 0% · 0 articles · 0.0/s`);
});
