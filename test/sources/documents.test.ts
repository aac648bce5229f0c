import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('documents', () => {
  it('are sources of their own, neither people nor bodies', () => {
    const reading = read('[The inspection report] {shows} <that the gate was cracked>.');
    expect(source(reading, 0)).toMatchObject({ kind: 'document', count: null, anonymity: null });
  });

  it('are not the people who wrote them', () => {
    const reading = read(`[Otto Weir] {said} <the gate was cracked>.
[A memo by Otto Weir] {says} <that the gate would hold>.`);
    expect(reading.sources).toHaveLength(2);
    expect(source(reading, 1)).toMatchObject({ kind: 'document', affiliation: 'Otto Weir' });
  });

  it('told of again by their noun are the same', () => {
    const reading = read(`[A study by Pelham University] {found} <that gulls remember faces>.
[The study] {says} <they forget them by winter>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 0)).toMatchObject({ kind: 'document', named: true });
  });

  it('without a maker are unnamed', () => {
    const reading = read('[A recent poll] {found} <that half the island would vote>.');
    expect(source(reading, 0)).toMatchObject({ kind: 'document', named: false, anonymity: null });
  });

  it('do not take what a person says', () => {
    const reading = read(`[A study by Pelham University] {found} <that gulls remember faces>.
[Its author, Ines Carrow,] {said} <she was astonished>.`);
    expect(speakers(reading)[1]).toBe('Ines Carrow');
    expect(source(reading, 1).kind).toBe('person');
  });
});
