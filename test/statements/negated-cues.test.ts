import { describe, expect, it } from 'vitest';
import { only, read } from '../sources/read.js';

describe('what somebody did not say', () => {
  const NOT_SAID = [
    '[The owner] {never claimed} <that the safe was full>.',
    '[The owner] {did not say} <that the safe was full>.',
    '[The owner] did not {say} <that the safe was full>.',
    '[The owner] didn’t {mention} <the safe>.',
  ];
  for (const text of NOT_SAID)
    it(`is not taken for what was said: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      const { negated, act } = only(read(text));
      expect(negated || act === 'decline').toBe(true);
    });

  it('is told by never', () => {
    expect(only(read('[The owner] {never claimed} <that the safe was full>.')).negated).toBe(true);
    expect(only(read('[The owner] {has never said} <that the safe was full>.')).negated).toBe(true);
  });

  it('is not told by a not in what was said', () => {
    expect(only(read('[The owner] {said} <the safe was not full>.')).negated).toBe(false);
    expect(only(read('[The owner] {said} <she had never seen the key>.')).negated).toBe(false);
  });

  it('is not told by a belief that something is not so', () => {
    expect(only(read('[The owner] {does not believe} <that the safe was full>.'))).toMatchObject({
      act: 'believe',
      negated: false,
    });
  });
});
