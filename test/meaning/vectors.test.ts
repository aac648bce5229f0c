import { expect, it } from 'vitest';
import { meaningsIn } from '../../src/meaning/meanings.js';
import { centred, nearness, toVector, unit } from '../../src/meaning/vector.js';
import { read } from '../sources/read.js';

const of = (...numbers: readonly number[]) => unit(Float32Array.from(numbers));

it('a vector keeps its direction, whatever its length', () => {
  expect([...toVector(Float64Array.from([2, -4, 1]))]).toEqual([64, -127, 32]);
  expect(toVector(Float64Array.from([0.002, -0.004, 0.001]))).toEqual(toVector(Float64Array.from([2, -4, 1])));
  expect([...toVector(new Float64Array(2))]).toEqual([0, 0]);
});

it('vectors of one direction are near by 1, of opposite ones by -1, across by 0', () => {
  expect(nearness(of(3, 4), of(6, 8))).toBeCloseTo(1);
  expect(nearness(of(3, 4), of(-3, -4))).toBeCloseTo(-1);
  expect(nearness(of(1, 0), of(0, 5))).toBeCloseTo(0);
  expect(nearness(of(0, 0), of(0, 5))).toBe(0);
});

it('without what all share, the vectors of a story are told apart', () => {
  const vectors = [
    [100, 20],
    [100, 25],
    [100, -20],
    [100, -25],
  ].map((one) => Int8Array.from(one));
  const [a, b, c] = centred(vectors);
  expect(nearness(a!, b!)).toBeGreaterThan(0.9);
  expect(nearness(a!, c!)).toBeLessThan(-0.9);
  expect(centred([])).toEqual([]);
});

it('of an article each statement with words has a meaning, in the text and in the title', async () => {
  const reading = read('[Ines Carrow] {said} <the pier would close>.\n\n[Ines Carrow] {declined to comment}<>.', {
    title: '<Pier will close>, [Carrow] {says}',
  });
  const asked: (readonly [string, number])[] = [];
  const encoder = {
    vectorsOf: async (text: string, parts: readonly (readonly unknown[])[]) => {
      asked.push([text, parts.length]);
      return parts.map((spans) => (spans.length === 0 ? null : Int8Array.of(1)));
    },
  };
  const found = await meaningsIn(reading, encoder);
  const { title, text } = reading.article;
  expect(asked.map(([words]) => words)).toEqual([text, title]);
  for (const { id, spans } of reading.statements) expect(found.has(id)).toBe(spans.content.length > 0);
});
