import { expect, it } from 'vitest';
import { runsOf } from '../../src/text/runs.js';
import type { Span } from '../../src/text/span.js';

const mark = (name: string, span: Span) => ({ name, span });
const told = (length: number, ...marks: readonly ReturnType<typeof mark>[]) =>
  runsOf(length, marks).map(({ span, marks: own }) => `${span.join('-')} ${own.map(({ name }) => name).join('')}`);

it('cuts a text wherever a mark begins or ends, and loses none of it', () => {
  expect(told(10, mark('a', [2, 5]))).toEqual(['0-2 ', '2-5 a', '5-10 ']);
  expect(told(4)).toEqual(['0-4 ']);
});

it('lets marks cross, the longest first', () => {
  expect(told(10, mark('a', [0, 6]), mark('b', [4, 10]))).toEqual(['0-4 a', '4-6 ab', '6-10 b']);
  expect(told(10, mark('a', [4, 6]), mark('b', [0, 10]))).toEqual(['0-4 b', '4-6 ba', '6-10 b']);
});

it('does not run marks together that only touch', () => {
  expect(told(6, mark('a', [0, 3]), mark('b', [3, 6]))).toEqual(['0-3 a', '3-6 b']);
});
