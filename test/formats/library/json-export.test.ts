import { expect, it } from 'vitest';
import { toLibraryJson } from '../../../src/formats/library/json/to-json.js';
import { bridge, textOf } from './harbour-bridge.js';

const text = await textOf(toLibraryJson(bridge));
const library = JSON.parse(text);

it('has the lists that are agreed, each element on a line of its own', () => {
  expect(Object.keys(library)).toEqual([
    'format',
    'articles',
    'sources',
    'statements',
    'claims',
    'quotes',
    'values',
    'stories',
    'judgements',
    'alerts',
    'removed',
  ]);
  const lines = text.split('\n').filter((line) => line.startsWith('{"id"') || line.startsWith('{"hash"'));
  expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')).id)).toContain('wire:found');
});

it('says of each article whence it comes, with what shows it', () => {
  const [, copy, denial] = library.articles;
  expect(copy.lineage).toMatchObject({ relation: 'copy', from: [{ article: 'wire', relation: 'copy', share: 0.86 }] });
  expect(denial.lineage.from[1]).toMatchObject({ outlet: 'Northern Star', direction: 'credit' });
  const { here, there } = copy.lineage.from[0].passages[0];
  expect(copy.text.slice(...here)).toBe(library.articles[0].text.slice(...there));
});

it('gives words as one would quote them, in pieces where the cue stands between', () => {
  const content = Object.fromEntries(
    library.statements.map((s: { id: string; content: unknown }) => [s.id, s.content]),
  );
  expect(content).toMatchObject({
    'wire:shut': ['We told them to shut it', 'Nobody did'],
    'denial:denied': 'any cracks had been found',
    'denial:told': 'No engineer has told me to shut anything',
  });
});

it('credits statements to parties across articles, and says of which claim they are', () => {
  expect(library.statements.find((s: { id: string }) => s.id === 'denial:denied')).toEqual({
    id: 'denial:denied',
    article: 'denial',
    source: 'p-rook',
    sourceText: 'Mayor Ansa Rook',
    act: 'deny',
    mode: 'indirect',
    content: 'any cracks had been found',
    claim: 'c1',
    stance: 'disputes',
  });
  expect(library.claims[0]).toMatchObject({
    origins: [{ article: 'wire' }, { public: 'press conference, 8 June' }],
    range: [1, 2],
    backedBy: ['p-pair'],
    disputedBy: ['p-rook'],
  });
  expect(library.quotes[0].versions[1]).toMatchObject({ article: 'copy', drifted: true });
  expect(library.values[0].series[0]).toMatchObject({ article: 'wire', source: 'p-port', value: 14, at: '2027-06-07' });
});

it('is valid JSON of an empty library', async () => {
  const none = async function* () {};
  const empty = Object.fromEntries(Object.keys(bridge).map((kind) => [kind, none])) as never;
  expect(JSON.parse(await textOf(toLibraryJson(empty)))).toMatchObject({ format: 1, articles: [], removed: [] });
});
