import { expect, it } from 'vitest';
import type { AnchorScores } from '../../src/attribution/labeller.js';
import { cut } from '../../src/text/span.js';
import { attributionsOf, scores } from './hand-made.js';

const text = 'Aske said that Ley had promised to go .';
const outer = (confidence: number): AnchorScores => scores('succcccc.', confidence);
const inner = (confidence: number): AnchorScores => scores('...s.ucc.', confidence);

it('an attribution inside another’s content keeps its words, and so does the outer one', () => {
  const [first, second] = attributionsOf(text, [outer(0.95), inner(0.8)]);
  expect(first!.content.map((span) => cut(text, span))).toEqual(['that Ley had promised to go']);
  expect(first!.within).toBeUndefined();
  expect(second!.content.map((span) => cut(text, span))).toEqual(['to go']);
  expect(second!.within).toBe(0);
});

it('is not inside one that is less sure: they share the words out', () => {
  const found = attributionsOf(text, [outer(0.7), scores('...s.uCC.', 0.9)]);
  expect(found.map(({ within }) => within)).toEqual([undefined, undefined]);
});

it('beside another is not inside it', () => {
  const found = attributionsOf('Aske said no and Ley said yes .', [scores('suc.....'), scores('....suc.')]);
  expect(found.map(({ within }) => within)).toEqual([undefined, undefined]);
});
