import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

describe('affiliation', () => {
  const OF: readonly (readonly [string, string])[] = [
    ['Ines Carrow, president of the Tarn Fishermen’s Union,', 'Tarn Fishermen’s Union'],
    ['A spokesman for Calder Airways', 'Calder Airways'],
    ['Pelham University professor Ines Carrow', 'Pelham University'],
    ['Otto Weir, an economist at Gatling Bank,', 'Gatling Bank'],
    ['A Marrow aide', 'Marrow'],
    ['A spokeswoman for Mr. Marrow', 'Marrow'],
  ];
  for (const [words, body] of OF)
    it(`is told by ‘${words}’`, () => {
      const reading = read(`The island voted. Theodore Marrow won it. [${words}] {said} <the count was fair>.`);
      expect(source(reading, 0).affiliation).toContain(body);
    });

  it('of an aide is whom a pronoun before him leads to', () => {
    const reading = read(`[Theodore Marrow] {said} <the count was fair>.
[His lawyer] {said} <nobody would contest it>.`);
    expect(source(reading, 1)).toMatchObject({ named: false, affiliation: 'Theodore Marrow' });
  });

  it('of a poll is who took it', () => {
    const reading = read('[A Hartwell University poll] {found} <that half the island would vote>.');
    expect(source(reading, 0)).toMatchObject({ kind: 'document', affiliation: 'Hartwell University' });
  });

  it('of a reporter is the network before her name', () => {
    const reading = read('[NBC’s Ines Carrow] {asked} <whether the count was fair>.');
    expect(source(reading, 0)).toMatchObject({ name: 'Ines Carrow', affiliation: 'NBC' });
  });

  it('is none for relatives', () => {
    const reading = read(`[Theodore Marrow] {said} <the count was fair>.
[His sister] {said} <he had not slept>.`);
    expect(source(reading, 1).affiliation).toBeNull();
  });

  it('is none for whom the text ties to no body', () => {
    const reading = read('[Ines Carrow, a widow from the north,] {said} <the count was fair>.');
    expect(source(reading, 0).affiliation).toBeNull();
  });
});
