import { expect, it } from 'vitest';
import { choiceIn, choosing, lettingGo } from '../../../src/web/story/choice.js';
import { isDim, litBy } from '../../../src/web/story/lit.js';
import { largeStory } from './large-story.js';

const story = largeStory(10);
const [claim] = story.claims;
const half = {
  ...story,
  claims: [
    {
      ...claim!,
      statements: [
        ...claim!.statements.slice(0, 5),
        { article: 'a006', statement: 'no', stance: 'disputes', implied: false, partly: true, why: '' } as const,
        { article: 'a007', statement: 'about', stance: 'backs', implied: false, partly: true, why: '' } as const,
      ],
      origins: [{ ...claim!.origins[0]!, chain: claim!.origins[0]!.chain.slice(0, 5) }],
    },
  ],
};

it('lets an article, a party or an outlet take the place of another, and a claim stay beside them', () => {
  const now = choiceIn({ claim: 'c', outlet: 'Post', rows: 'all' });
  expect(choosing(now, 'article', 'a')).toEqual({ article: 'a', party: null, outlet: null });
  expect(choosing(now, 'claim', 'd')).toEqual({ claim: 'd' });
});

it('lets go what is chosen a second time', () => {
  expect(choosing(choiceIn({ claim: 'c' }), 'claim', 'c')).toEqual({ claim: null });
  expect(choosing(choiceIn({ party: 'p' }), 'party', 'p')).toEqual({ article: null, party: null, outlet: null });
});

it('lets go first what was chosen in a claim, then the claim', () => {
  expect(lettingGo(choiceIn({ claim: 'c', party: 'p' }))).toEqual({ article: null, party: null, outlet: null });
  expect(lettingGo(choiceIn({ claim: 'c' }))).toEqual({ claim: null });
  expect(lettingGo(choiceIn({}))).toBeNull();
});

it('lights the articles of a claim by what they are to it, and dims the rest', () => {
  const lit = litBy(half, choiceIn({ claim: 'claim' }), []);
  expect(lit.roles!.get('a000')).toEqual({ isOrigin: true, carries: true, disputes: false });
  expect(lit.roles!.get('a003')).toEqual({ isOrigin: false, carries: true, disputes: false });
  expect(lit.roles!.get('a006')).toEqual({ isOrigin: false, carries: false, disputes: true });
  expect(['a000', 'a006', 'a007', 'a009'].map((id) => isDim(lit, id))).toEqual([false, false, true, true]);
});

it('lights the articles of an outlet, and the claims that they carry', () => {
  const lit = litBy(half, choiceIn({ outlet: 'Pell Courier' }), []);
  expect([...lit.at]).toEqual(['a002']);
  expect([...lit.claims!]).toEqual(['claim']);
  expect(isDim(lit, 'a003')).toBe(true);
  expect([...litBy(half, choiceIn({ article: 'a009' }), []).claims!]).toEqual([]);
});

it('lights where a party speaks, and the claims that it backs or disputes', () => {
  const lit = litBy(half, choiceIn({ party: 'keeper' }), ['a001', 'a004']);
  expect([...lit.at]).toEqual(['a001', 'a004']);
  expect([...lit.claims!]).toEqual(['claim']);
  expect([...litBy(half, choiceIn({ party: 'somebody' }), []).claims!]).toEqual([]);
});

it('dims nothing while nothing is chosen', () => {
  const lit = litBy(half, choiceIn({}), []);
  expect(lit).toMatchObject({ roles: null, claims: null });
  expect(story.articles.some(({ id }) => isDim(lit, id))).toBe(false);
});

it('a claim points at the articles that it runs through, in numbers and quotations as well', () => {
  const lit = litBy(half, choiceIn({ claim: 'claim' }), []);
  expect([...lit.articles].sort()).toEqual([...lit.roles!.keys()].sort());
  expect([...litBy(half, choiceIn({ claim: 'claim', article: 'a009' }), []).articles]).toEqual(['a009']);
  expect(litBy(half, choiceIn({}), []).articles.size).toBe(0);
});
