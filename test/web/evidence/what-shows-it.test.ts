import { expect, it } from 'vitest';
import type { Descent } from '../../../src/api/contract/lineage.js';
import type { Statement } from '../../../src/api/contract/reading.js';
import { evidenceIn, evidenceWords } from '../../../src/web/evidence/evidence-address.js';
import { saidIn, sharedBy, wordsFor } from '../../../src/web/evidence/shown-words.js';

it('keeps in an address which two texts stand beside each other', () => {
  for (const there of [{ article: 'b1' }, { outlet: 'Saltmarsh ~ Wire' }, null])
    expect(evidenceIn(evidenceWords({ here: 'a1', there }))).toEqual({ here: 'a1', there });
  expect(['', '~b', 'a', undefined].map(evidenceIn)).toEqual([null, null, null, null]);
});

it('marks passages and signs in both texts, credits and what is said in one', () => {
  const descent: Descent = {
    ...{ from: { article: 'b' }, relation: 'rewrite', share: 0.2, direction: 'time', why: '' },
    passages: [{ here: [0, 5], there: [3, 8], alike: 'near' }],
    signs: [{ kind: 'number', here: [9, 11], there: [0, 2] }],
    credits: [
      { field: 'text', span: [20, 30], outlet: 'Saltmarsh Wire' },
      { field: 'byline', span: [0, 3], outlet: 'Saltmarsh Wire' },
    ],
  };
  const shared = sharedBy(descent);
  expect(shared.map(({ how, here, there }) => [how, here, there])).toEqual([
    ['near', [0, 5], [3, 8]],
    ['kept', [9, 11], [0, 2]],
    ['credit', [20, 30], null],
  ]);
  expect(shared.map(wordsFor)).toEqual(['the same words, nearly', 'the same number', 'credits Saltmarsh Wire']);
  const statement = {
    id: 's1',
    field: 'text',
    spans: { source: [], cue: [], content: [[40, 50]] },
  } as unknown as Statement;
  const headline = { ...statement, id: 's2', field: 'title' } as Statement;
  expect(saidIn('there', [statement, headline, { ...statement, id: 's3' }], new Set(['s1', 's2']))).toEqual([
    { how: 'said', what: null, here: null, there: [40, 50] },
  ]);
});
