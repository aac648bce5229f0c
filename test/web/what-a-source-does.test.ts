import { expect, it } from 'vitest';
import { actOf } from '../../src/web/words/said.js';

it.each([
  ['assert', 'says', 'say'],
  ['deny', 'denies', 'deny'],
  ['confirm', 'confirms', 'confirm'],
  ['promise', 'promises', 'promise'],
] as const)('%s, by one and by several', (act, one, several) => {
  const told = { act: act === 'promise' ? 'commit' : act, answered: null };
  expect(actOf(told)).toBe(one);
  expect(actOf(told, true)).toBe(several);
});

it('who declines has answered, or not', () => {
  expect(actOf({ act: 'decline', answered: true }, true)).toBe('declined');
  expect(actOf({ act: 'decline', answered: false })).toBe('no answer');
});
