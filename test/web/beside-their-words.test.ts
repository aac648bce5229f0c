import { expect, it } from 'vitest';
import { joined } from '../../src/web/article/passage-bars.js';
import { stacked } from '../../src/web/reader/use-extents.js';

it('puts findings beside their words, and under each other where they would overlap', () => {
  expect(stacked([10, 15, 100, 110], 26)).toEqual([10, 36, 100, 126]);
});

it('makes one bar of passages that go on', () => {
  expect(
    joined([
      { top: 200, bottom: 240 },
      { top: 0, bottom: 50 },
      { top: 60, bottom: 90 },
    ]),
  ).toEqual([
    { top: 0, bottom: 90 },
    { top: 200, bottom: 240 },
  ]);
});
