import { expect, it } from 'vitest';
import type { WholeStory } from '../../src/api/contract/story.js';
import { storySigns } from '../../src/web/colours/story-signs.js';

type Story = Pick<WholeStory, 'parties' | 'claims' | 'quotations'>;
const party = (id: string) => ({ id, name: `Party ${id}`, kind: 'person' as const, named: true, description: null });
const claim = (id: string, text: string, backedBy: readonly string[]): Story['claims'][number] => ({
  ...{ id, text, backedBy, disputedBy: [], statements: [], origins: [], range: [1, 1], why: '' },
});

it('gives the seven that say most a colour, in order of their words, and the rest grey', () => {
  const ids = 'abcdefghi'.split('');
  const story: Story = {
    parties: ids.map(party),
    claims: ids.map((id, i) => claim(id, 'word '.repeat(i + 1), [id])),
    quotations: [],
  };
  const signs = storySigns(story);
  expect(ids.map((id) => signs.get(id)!.colour)).toEqual([0, 0, 7, 6, 5, 4, 3, 2, 1]);
  expect(storySigns({ ...story, parties: [...story.parties].reverse() })).toEqual(signs);
});

it('has no colour for who says nothing that is told', () => {
  const story: Story = {
    parties: [party('a'), party('b')],
    claims: [claim('c', 'The quay fell', ['b'])],
    quotations: [],
  };
  expect([...storySigns(story)].map(([id, { colour }]) => [id, colour])).toEqual([
    ['b', 1],
    ['a', 0],
  ]);
});
