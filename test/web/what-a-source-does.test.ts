import { expect, it } from 'vitest';
import { actOf } from '../../src/web/words/said.js';

it.each([
  ['assert', 'says', 'say'],
  ['deny', 'denies', 'deny'],
  ['confirm', 'confirms', 'confirm'],
  ['commit', 'promises', 'promise'],
] as const)('%s, by one and by several', (act, one, several) => {
  expect(actOf({ act, answered: null })).toBe(one);
  expect(actOf({ act, answered: null }, true)).toBe(several);
});

it('who declines has answered, or not', () => {
  expect(actOf({ act: 'decline', answered: true }, true)).toBe('declined');
  expect(actOf({ act: 'decline', answered: false })).toBe('no answer');
});
