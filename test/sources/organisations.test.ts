import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('organisations', () => {
  it('are the same under their short form and their initials', () => {
    const reading = read(`[The National Lighthouse Agency] {said} <the beam was out>.
[The agency] {said} <a crew was on its way>.
[The NLA] {said} <the beam was back>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 2)).toMatchObject({
      name: 'National Lighthouse Agency',
      kind: 'organisation',
      named: true,
      count: null,
      anonymity: null,
    });
  });

  it('are the same under the first word of their name', () => {
    const reading = read(`[Corvane Airways] {said} <the engine was new>.
[Corvane] {said} <it had flown once>.`);
    expect(reading.sources).toHaveLength(1);
  });

  it('are not the person whose name they have', () => {
    const reading = read(`[The Ellen Brandt Foundation] {said} <the grant was paid>.
[Ellen Brandt] {said} <she had signed it herself>.`);
    expect(reading.sources).toHaveLength(2);
    expect(source(reading, 0).kind).toBe('organisation');
    expect(source(reading, 1).kind).toBe('person');
  });

  it('of one kind are told apart by their names', () => {
    const reading = read(`[The Harbour Commission] {said} <the pier was safe>.
[The Fisheries Commission] {said} <it was not>.`);
    expect(reading.sources).toHaveLength(2);
  });

  it('are not their spokesman', () => {
    const reading = read(`[Corvane Airways] {said} <the engine was new>.
[A spokesman for Corvane Airways] {said} <it had flown once>.`);
    expect(reading.sources).toHaveLength(2);
    expect(source(reading, 1)).toMatchObject({ named: false, kind: 'person', affiliation: 'Corvane Airways' });
  });

  it('such as police need no name', () => {
    const reading = read('[Police] {said} <the road was clear>.');
    expect(source(reading, 0)).toMatchObject({ kind: 'organisation', count: null });
  });
});

describe('a person named like a place', () => {
  it('is a person all the same', () => {
    const reading = read(`[Jordan Paris], a baker, {said} <the flour was late>.
[Paris] {said} <it came from the coast>.`);
    expect(speakers(reading)).toEqual(['Jordan Paris', 'Jordan Paris']);
    expect(source(reading, 0).kind).toBe('person');
  });

  it('whom a courtesy title marks is no place', () => {
    const reading = read(`[Charlotte London] {said} <the gate was locked>.
[Ms. London] {said} <she had no key>.`);
    expect(reading.sources).toHaveLength(1);
  });
});
