import { expect, it } from 'vitest';
import type { Lineage } from '../../src/api/contract/lineage.js';
import { decisionOf } from '../../src/web/judgements/edge-choice.js';
import { idIn } from '../../src/web/judgements/id-in.js';

const descent = (from: Lineage['from'][number]['from']): Lineage['from'][number] => ({
  ...{ from, relation: 'pickup', share: 0, passages: [], credits: [], signs: [], direction: 'credit', why: '' },
});
const lineage: Lineage = {
  ...{ article: 'a', relation: 'pickup', why: '' },
  from: [descent({ article: 'b' }), descent({ outlet: 'Tarn Wire' })],
};

it('keeps the other places when one is wrong', () => {
  expect(decisionOf(lineage, { place: 'b', isRight: false, relation: 'copy' })).toEqual({
    ...{ kind: 'lineage', article: 'a', relation: 'pickup', from: [{ outlet: 'Tarn Wire' }] },
  });
});

it('makes an article an origin that has it from nowhere else', () => {
  const only = { ...lineage, from: [descent({ article: 'b' })] };
  expect(decisionOf(only, { place: 'b', isRight: false, relation: 'copy' })).toMatchObject({
    relation: 'origin',
    from: [],
  });
});

it('confirms all places, as what somebody says it is', () => {
  expect(decisionOf(lineage, { place: 'b', isRight: true, relation: 'rewrite' })).toMatchObject({
    relation: 'rewrite',
    from: [{ article: 'b' }, { outlet: 'Tarn Wire' }],
  });
});

it('takes an id from the address of a screen', () => {
  expect(idIn('http://127.0.0.1:4780/claim/81d0c3f1e2a4b596?s=1')).toBe('81d0c3f1e2a4b596');
  expect(idIn(' 81d0c3f1e2a4b596:s3 ')).toBe('81d0c3f1e2a4b596:s3');
  expect(idIn('the quay')).toBe(null);
});
