import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

describe('how a source knows', () => {
  const ACCESS: readonly (readonly [string, string])[] = [
    ['Two people briefed on the inspection', 'briefed on the inspection'],
    ['A person familiar with the talks', 'familiar with the talks'],
    ['A lawyer involved in the sale', 'involved in the sale'],
    ['An engineer with direct knowledge of the repairs', 'with direct knowledge of the repairs'],
    ['A waiter who was in the room', 'who was in the room'],
    ['An adviser close to the minister', 'close to the minister'],
  ];
  for (const [words, access] of ACCESS)
    it(`is told by ‘${words}’`, () => {
      const reading = read(`[${words}] {said} <the gate was cracked>.`);
      expect(source(reading, 0).access).toBe(access);
    });

  it('ends before the verb', () => {
    const reading = read('[A person] familiar with the talks {said} <no date was set>.');
    expect(source(reading, 0).access).toBe('familiar with the talks');
  });

  it('is not told of who is named', () => {
    const reading = read('[Ada Winslow], who was in the room, {said} <the path was closed>.');
    expect(source(reading, 0).access).toBeNull();
  });

  it('is not told by what stands behind somebody else', () => {
    const reading = read(`[A clerk] {said} <a person familiar with the talks had left>.`);
    expect(source(reading, 0).access).toBeNull();
  });
});
