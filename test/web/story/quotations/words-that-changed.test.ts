import { expect, it } from 'vitest';
import type { Quotation } from '../../../../src/api/contract/lineage.js';
import { drifted } from '../../../../src/web/story/quotations/drifts.js';
import { changeWords } from '../../../../src/web/words/changed.js';
import { differing } from '../../../../src/web/words/differing.js';

type Version = Quotation['versions'][number];
const version = (article: string, text: string, changes: Version['changes'] = []): Version => {
  return {
    ...{ article, statement: 's', field: 'text', text, spans: [], speaker: null, changes },
    drifted: changes.includes('words') || changes.includes('trimmed'),
  };
};
const quotation = (id: string, ...versions: Version[]): Quotation => {
  return { id, speaker: 'p', text: versions[0]!.text, versions };
};

it('has each other wording once, with all articles that give it so', () => {
  const [one] = drifted([
    quotation(
      'q',
      version('a', 'Nobody told us to close it'),
      version('b', 'Nobody told us to close it', ['reattributed']),
      version('c', 'No one ordered us to shut it', ['words']),
      version('d', 'No one ordered us to shut it', ['words', 'reattributed']),
    ),
  ]);
  expect(one).toMatchObject({ first: 'Nobody told us to close it', faithful: ['a', 'b'] });
  expect(one!.drifts).toEqual([
    { text: 'No one ordered us to shut it', articles: ['c', 'd'], changes: ['words', 'reattributed'] },
  ]);
  expect(changeWords(one!.drifts[0]!.changes)).toBe('other words, credited to another');
});

it('leaves out what everybody quotes alike, and puts first what changed most', () => {
  const all = drifted([
    quotation('same', version('a', 'It held'), version('b', 'It held')),
    quotation('once', version('a', 'It held'), version('b', 'It has held', ['words'])),
    quotation('twice', version('a', 'It held'), version('b', 'It hung', ['words']), version('c', 'It', ['trimmed'])),
  ]);
  expect(all.map((one) => one.quotation)).toEqual(['twice', 'once']);
});

it('marks the words that only one side has', () => {
  const [was, is] = differing('The Bank lends on its own judgment', 'The Bank borrows in its own judgment');
  const marked = (side: typeof was) => side.filter(({ same }) => !same).map(({ words }) => words.trim());
  expect([marked(was), marked(is)]).toEqual([['lends on'], ['borrows in']]);
});
