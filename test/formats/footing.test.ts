import { describe, expect, it } from 'vitest';
import { countOf, footingOf, labelOf, standingOf } from '../../src/formats/footing.js';
import type { Source } from '../../src/sources/source.js';
import { readingWith, type SourceInWords } from './reading.js';

const sourceOf = (given: SourceInWords): Source => readingWith('', { sources: [given], statements: [] }).sources[0]!;
const footing = (given: SourceInWords) => footingOf(sourceOf(given), null).join(' · ');

describe('how many a source is', () => {
  it.each([
    [[1, 1], 'one person'],
    [[2, 2], 'two people'],
    [[40, 40], '40 people'],
    [[2, 5], '2 to 5 people'],
    [[2, null], 'at least 2 people'],
    [[3, null], 'several people, at least 3'],
    [null, 'group, can’t tell how many'],
  ] as const)('%j: %s', (count, words) => {
    expect(countOf(sourceOf({ kind: 'group', count }))).toBe(words);
  });

  it('is not asked of who speaks as one', () => {
    expect(countOf(sourceOf({ kind: 'organisation', count: null }))).toBe('organisation');
  });
});

describe('footing in a line', () => {
  it('does not say twice what the name or the description has', () => {
    expect(footing({ name: 'Ada Holm', description: 'mayor of Tull', affiliation: 'Tull' })).toBe('mayor of Tull');
    expect(footing({ kind: 'group', name: 'Bank figures', description: 'The Bank figures', count: null })).toBe(
      'group, can’t tell how many',
    );
    expect(footing({ description: 'A spokesman for the Trust', affiliation: 'the Trust' })).toBe('person');
  });

  it('tells why there is no name, or that no reason is given', () => {
    const aide = { description: 'an aide' };
    expect(
      footing({ ...aide, anonymity: 'stated', reason: 'she feared for her job', reasonClass: 'retaliation' }),
    ).toBe('person · not named: she feared for her job (retaliation)');
    expect(footing({ ...aide, anonymity: 'stated' })).toBe('person · asked not to be named, no reason given');
    expect(footing({ ...aide, anonymity: 'unnamed' })).toBe('person · not named, no reason given');
  });

  it('says that it can’t tell rather than that a name is missing', () => {
    const he = sourceOf({ description: 'he', unresolved: true, anonymity: 'unnamed' });
    expect(footingOf(he, null)).toEqual(['person', 'can’t tell who']);
    expect(standingOf(he)).toBe('untold');
  });
});

it('calls who has neither name nor description by what it is', () => {
  expect(labelOf(sourceOf({ kind: 'document', count: null }))).toBe('a document');
});
