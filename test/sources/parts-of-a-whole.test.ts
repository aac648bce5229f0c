import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

describe('parts of a whole', () => {
  it('know how many they are and what they are a part of', () => {
    const reading = read(`[Four people briefed on the audit] {said} <the money was gone>.
[Two of the four] {said} <it had been moved in March>.
[The other two] {said} <they did not know when>.`);
    const [four, two, others] = [0, 1, 2].map((i) => source(reading, i));
    expect(four).toMatchObject({ count: [4, 4], partOf: null, named: false });
    expect(two).toMatchObject({ count: [2, 2], partOf: four!.id });
    expect(others).toMatchObject({ count: [2, 2], partOf: four!.id });
    expect(new Set(reading.sources.map(({ id }) => id)).size).toBe(3);
  });

  it('are one by one of the sources', () => {
    const reading = read(`[Three sources] {said} <the ship had turned back>.
[One of the sources] {said} <it had lost power>.`);
    expect(source(reading, 1)).toMatchObject({ kind: 'person', count: [1, 1], partOf: source(reading, 0).id });
  });

  it('are one by one of them', () => {
    const reading = read(`[Several teachers] {said} <the hall was cold>.
[One of them] {said} <she wore gloves>.`);
    expect(source(reading, 1)).toMatchObject({ count: [1, 1], partOf: source(reading, 0).id });
  });

  it('are not those who were told of before, where somebody comes third', () => {
    const reading = read(`[Two officials] {said} <the ship had turned back>.
[A third official] {said} <it had lost power>.`);
    expect(source(reading, 1)).toMatchObject({ kind: 'person', count: [1, 1], partOf: null });
    expect(source(reading, 1).id).not.toBe(source(reading, 0).id);
  });

  it('are two, of which two further ones are officials', () => {
    const reading = read(`[Four sources], two of them officials, {said} <the inspection had been cancelled>.
[Both officials] {said} <the order came by telephone>.`);
    expect(source(reading, 0)).toMatchObject({ count: [4, 4] });
    expect(source(reading, 1).count).toEqual([2, 2]);
  });

  it('bring a whole into the reading that says nothing itself', () => {
    const reading = read('[One of the seven jurors] {said} <the vote was close>.');
    const juror = source(reading, 0);
    expect(juror.count).toEqual([1, 1]);
    expect(reading.sources.find(({ id }) => id === juror.partOf)).toMatchObject({ count: [7, 7] });
  });

  it('are told by including, before anything is credited to them', () => {
    const reading = read(`[Three people, including a former minister,] {said} <the vote was bought>.
[The former minister] {said} <it always had been>.`);
    expect(source(reading, 1)).toMatchObject({
      count: [1, 1],
      partOf: source(reading, 0).id,
      description: 'a former minister',
    });
  });

  it('are so many of so many judges, and the rest', () => {
    const reading = read(`[Five of the nine judges] {ruled} <that the law stands>.
[The other four] {said} <it falls>.`);
    expect(source(reading, 0).count).toEqual([5, 5]);
    expect(source(reading, 1)).toMatchObject({ count: [4, 4], partOf: source(reading, 0).partOf });
  });
});
