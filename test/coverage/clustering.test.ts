import { expect, it } from 'vitest';
import { agglomerate, type Pair } from '../../src/coverage/agglomerate.js';

it('puts together what is alike on average, not what hangs together by a chain', () => {
  const chain: readonly Pair[] = [
    [0, 1, 0.9],
    [1, 2, 0.6],
    [2, 3, 0.9],
  ];
  expect(agglomerate(4, chain, 0.5)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it('leaves alone what is like nothing', () => {
  expect(agglomerate(3, [[0, 2, 0.8]], 0.5)).toEqual([[0, 2], [1]]);
  expect(agglomerate(2, [], 0.5)).toEqual([[0], [1]]);
  expect(agglomerate(0, [], 0.5)).toEqual([]);
});

it('takes what is just alike enough, and the likest first', () => {
  expect(agglomerate(2, [[0, 1, 0.5]], 0.5)).toEqual([[0, 1]]);
  const pairs: readonly Pair[] = [
    [0, 1, 0.6],
    [1, 2, 0.8],
  ];
  expect(agglomerate(3, pairs, 0.5)).toEqual([[0], [1, 2]]);
});

it('gives the same whatever the order of the pairs, and of equals the first', () => {
  const pairs: readonly Pair[] = [
    [0, 1, 0.7],
    [1, 2, 0.7],
    [2, 3, 0.7],
    [3, 4, 0.7],
  ];
  const found = agglomerate(5, pairs, 0.5);
  expect(found).toEqual([[0, 1], [2, 3], [4]]);
  expect(agglomerate(5, pairs.toReversed(), 0.5)).toEqual(found);
});
