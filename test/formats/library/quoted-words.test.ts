import { expect, it } from 'vitest';
import { contentOf, piecesOf } from '../../../src/formats/library/spoken-words.js';
import type { Mode } from '../../../src/statements/reading.js';
import { find } from '../../find.js';

const pieces = (mode: Mode, ...contents: readonly string[]) => {
  const text = contents.join(' , he said. ');
  const content = contents.map((words) => find(text, words));
  return piecesOf({ text, title: null }, { field: 'text', mode, spans: { source: [], cue: [], content } });
};

it.each<[Mode, string, string]>([
  ['direct', '“The wall won’t wait,”', 'The wall won’t wait'],
  ['direct', '"The wall won\'t wait."', "The wall won't wait"],
  ['direct', '“The wall won’t wait”', 'The wall won’t wait'],
  ['direct', '‘Will it wait?’', 'Will it wait?'],
  ['direct', '“I was told, ‘Shut it now’”', 'I was told, ‘Shut it now’'],
  ['direct', 'They called it “a day’s work”', 'They called it “a day’s work”'],
  ['direct', '“We waited …”', 'We waited …'],
  ['direct', '“We waited...”', 'We waited...'],
  ['indirect', 'that the wall had cracked.', 'the wall had cracked'],
  ['indirect', 'she had gone to the U.S.', 'she had gone to the U.S.'],
  ['mixed', 'that the wall was “safe to the end of May.”', 'the wall was “safe to the end of May”'],
  ['mixed', '“Nobody” had asked', '“Nobody” had asked'],
])('gives %s speech as one would quote it: %s', (mode, words, expected) => {
  expect(pieces(mode, words)).toEqual([expected]);
});

it('keeps the pieces that a cue stands between apart', () => {
  expect(pieces('direct', '“The wall won’t wait,”', '“and nor will we.”')).toEqual([
    'The wall won’t wait',
    'and nor will we',
  ]);
  expect(pieces('indirect', 'the wall', 'that is old')).toEqual(['the wall', 'that is old']);
});

it('takes the words of a headline from the headline', () => {
  const statement = { field: 'title', mode: 'indirect', spans: { source: [], cue: [], content: [[0, 4]] } } as const;
  expect(contentOf({ text: 'Other words', title: 'Wall falls' }, statement)).toBe('Wall');
});
