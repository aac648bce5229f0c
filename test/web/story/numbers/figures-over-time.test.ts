import { expect, it } from 'vitest';
import type { Series } from '../../../../src/api/contract/lineage.js';
import { figureWords } from '../../../../src/web/story/numbers/figure-words.js';
import { stepLines, stepPath } from '../../../../src/web/story/numbers/step-lines.js';

const SIZE = { width: 400, height: 100 };
const value = (source: string | null, n: number, at: string | null, article = 'a'): Series['values'][number] => {
  return { article, statement: null, source, value: n, bound: 'exactly', at, field: 'text', span: [0, 1] };
};
const series = (...values: Series['values']): Series => {
  return { id: 's', quantity: 'loan', unit: 'dorins', claim: null, values, changes: [] };
};
const linesOf = (...values: Series['values']) => stepLines(series(...values), SIZE).lines;

it('draws a line for each source, a step for each figure that differs from its last', () => {
  const lines = linesOf(
    value('bank', 180, '2027-04-11'),
    value('bank', 180, '2027-04-12', 'b'),
    value('bank', 310, '2027-04-15'),
    value('minister', 240, '2027-04-12'),
  );
  const bank = lines.find(({ source }) => source === 'bank')!;
  expect(bank.steps.map((step) => [step.value, step.articles])).toEqual([
    [180, ['a', 'b']],
    [310, ['a']],
  ]);
  expect(bank.steps[1]!.y).toBeLessThan(bank.steps[0]!.y);
  expect(stepPath(bank, 400)).toMatch(/^M[\d.]+,92H[\d.]+V8H400$/);
});

it('takes of several figures at one moment that of most articles, and has the others beside it', () => {
  const at = '2027-04-14T05:15:00Z';
  const [line] = linesOf(
    ...[value('letter', 340, at, 'a'), value('letter', 180, at, 'b'), value('letter', 340, at, 'c')],
    value('letter', 180, '2027-04-16'),
  );
  expect(line!.steps.map((step) => step.value)).toEqual([340, 180]);
  expect(line!.aside.map((step) => step.value)).toEqual([180]);
});

it('tells each figure once that no source is given for', () => {
  const [line] = linesOf(value(null, 1, '2027-04-11'), value(null, 2, '2027-04-12'), value(null, 1, '2027-04-13', 'b'));
  expect(line!.steps.map((step) => [step.value, step.articles.length])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it('keeps the names at the ends of the lines apart and inside', () => {
  const names = linesOf(...['a', 'b', 'c', 'd', 'e'].map((source, i) => value(source, i < 3 ? 100 : 99, '2027-04-11')))
    .map(({ nameY }) => nameY)
    .sort((a, b) => a - b);
  for (let i = 1; i < names.length; i++) expect(names[i]! - names[i - 1]!).toBeGreaterThanOrEqual(15);
  expect(names.at(-1)!).toBeLessThanOrEqual(SIZE.height);
});

it('counts what has no date and draws it nowhere', () => {
  const plot = stepLines(series(value('bank', 180, null), value('bank', 180, '2027-04-11')), SIZE);
  expect(plot.undated).toBe(1);
  expect(plot.lines).toHaveLength(1);
  expect(stepLines(series(value('bank', 1, null)), SIZE).lines).toEqual([]);
});

it('says how exact a figure is', () => {
  expect(figureWords({ value: 1_800, bound: 'at most' }, 'dorins')).toBe('up to 1,800 dorins');
  expect(figureWords({ value: 2, bound: 'exactly' }, null)).toBe('2');
});
