import { expect, test } from 'vitest';
import { seriesOf } from '../../src/coverage/series-of.js';
import { covered, running, told } from './running.js';

const first = covered(
  'first',
  '2031-05-02T08:00:00Z',
  'Nine people have died and 40 are unaccounted for after a landslide at Orrin Ford, police said.',
  [['Nine people have died and 40 are unaccounted for after a landslide at Orrin Ford', 'police']],
);
const second = covered(
  'second',
  '2031-05-03T08:00:00Z',
  'The death toll at Orrin Ford rose to 12 on Saturday. Thirty-one people were still missing, the mayor said.',
  [['Thirty-one people were still missing', 'the mayor', '2031-05-03']],
);

test('two quantities in one sentence are two series', () => {
  expect(told(running(first, second))).toEqual([
    'people killed: 12',
    'people killed: 9',
    'people missing: 31',
    'people missing: 40',
  ]);
});

test('a value has its party and the time that it was said for, else its article’s', () => {
  const missing = running(first, second).find(({ quantity }) => quantity === 'people missing')!;
  expect(missing.values.map(({ source, at }) => [source, at])).toEqual([
    ['police', '2031-05-02T08:00:00Z'],
    ['the mayor', '2031-05-03'],
  ]);
  expect(missing.claim).toBe('claim');
  const killed = running(first, second).find(({ quantity }) => quantity === 'people killed')!;
  expect(killed.values[1]!.source).toBeNull();
});

test('a later value revises an earlier one', () => {
  const killed = running(second, first).find(({ quantity }) => quantity === 'people killed')!;
  expect(killed.changes).toMatchObject([{ from: 9, to: 12, kind: 'revised', article: 'second' }]);
});

test('every value stands at its offsets', () => {
  const texts = new Map([first, second].map(({ id, reading }) => [id, reading.article.text]));
  for (const { values } of running(first, second))
    for (const { article, span, value } of values)
      expect(texts.get(article)!.slice(...span)).toBe({ 9: 'Nine', 40: '40', 12: '12', 31: 'Thirty-one' }[value]);
});

test('the order in which articles come makes no difference', () => {
  expect(running(second, first)).toEqual(running(first, second));
});

test('bounds are kept, and both ends of a range', () => {
  const one = covered('one', '2031-05-02', 'The fire at Orrin Ford injured between 150 and 176 people.');
  const other = covered('other', '2031-05-03', 'The fire at Orrin Ford injured at least 160 people.');
  expect(running(one, other)[0]!.values.map(({ value, bound }) => [value, bound])).toEqual([
    [150, 'at least'],
    [176, 'at most'],
    [160, 'at least'],
  ]);
});

test('`put the figure at` is of what was counted before it', () => {
  const text =
    'The number of people missing at Orrin Ford fell to 14 on Monday, with seven confirmed dead. The mayor had put the figure at 19.';
  const [series] = running(covered('one', '2031-05-05', text));
  expect(series).toMatchObject({ quantity: 'people missing', changes: [{ from: 19, to: 14, kind: 'revised' }] });
});

test('time that something lasts is told in days', () => {
  const one = covered('one', '2031-05-02', 'Quillfoot Mills had three weeks of cash left, its bank said.');
  const other = covered('other', '2031-05-02', 'Quillfoot Mills has ten days of cash left, according to a director.');
  expect(told(running(one, other))).toEqual(['days left: 10', 'days left: 21']);
});

test('a value in a copy held when its original was published', () => {
  const copy = covered('copy', '2031-05-04T08:00:00Z', first.reading.article.text);
  const from = { article: 'first' };
  const descent = {
    from,
    relation: 'copy',
    share: 1,
    passages: [],
    credits: [],
    signs: [],
    direction: 'time',
    why: '',
  } as const;
  const [killed] = seriesOf([first, second, copy], {
    lineage: [{ article: 'copy', relation: 'copy', from: [descent], why: '' }],
    partyOf: () => null,
    claimOf: () => null,
  });
  expect(killed!.values.map(({ article, at }) => [article, at!.slice(0, 10)])).toEqual([
    ['copy', '2031-05-02'],
    ['first', '2031-05-02'],
    ['second', '2031-05-03'],
  ]);
});
