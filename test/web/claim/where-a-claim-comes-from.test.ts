import { expect, it } from 'vitest';
import type { Claim, WholeClaim } from '../../../src/api/contract/claim.js';
import type { StatementCard } from '../../../src/api/contract/source.js';
import { allUnnamed, carriersOf, widestFirst } from '../../../src/web/claim/carriers.js';
import { claimParts } from '../../../src/web/claim/claim-parts.js';
import { rolesOf, roleWords, signOfRole } from '../../../src/web/claim/roles.js';
import { firstHand } from '../../../src/web/story/first-hand.js';

const card = (article: string, party: string | null = null): StatementCard => ({
  ...{
    article,
    statement: `s-${article}`,
    party,
    sourceText: null,
    named: null,
    content: 'it was shut',
    act: 'assert',
  },
  ...{ answered: null, mode: 'indirect', hedged: false, distanced: false, negated: false },
  ...{ channel: null, platform: null, when: null, to: null },
});
const ref = (article: string, stance: 'backs' | 'disputes' | null = 'backs', partly = false) => {
  return { article, statement: `s-${article}`, stance, implied: false, partly, why: 'it says so' };
};
const step = (article: string, from: string | null) => {
  return { article, from: from === null ? null : { article: from }, because: 'its words' };
};
const claim: Claim = {
  ...{ id: 'c', text: 'it was shut', range: [1, 1], why: '', backedBy: ['u'], disputedBy: ['d'] },
  statements: [
    ...[ref('wire'), ref('post'), ref('mail'), ref('denial', 'disputes'), ref('aside', 'backs', true)],
    ...[ref('partly-no', 'disputes', true), ref('declined', null), ref('astray')],
  ],
  origins: [
    {
      place: { article: 'wire' },
      statements: ['wire', 'post', 'mail'].map((article) => ({ article, statement: `s-${article}` })),
      chain: [step('mail', 'post'), step('wire', null), step('post', 'wire')],
      because: 'it has it from a source of its own',
    },
  ],
};
const statements = claim.statements.map(({ article }) => card(article, article === 'wire' ? 'u' : null));
const whole = { claim, statements } as unknown as WholeClaim;

it('puts each article after the one that it has the claim from, as far in as it is from the origin', () => {
  const [way] = claimParts(whole).ways;
  expect(way!.stops.map(({ article, depth }) => [article, depth])).toEqual([
    ['wire', 0],
    ['post', 1],
    ['mail', 2],
  ]);
  expect(way!.stops.map(({ said }) => said.map((one) => one.card.article))).toEqual([['wire'], ['post'], ['mail']]);
});

it('loses no statement: what disputes, who takes no side and what is only partly about it stand apart', () => {
  const { ways, disputed, loose, neither, partly } = claimParts(whole);
  const ids = (all: typeof disputed) => all.map((one) => one.card.article);
  expect([ids(disputed), ids(loose), ids(neither), ids(partly)]).toEqual([
    ['denial', 'partly-no'],
    ['astray'],
    ['declined'],
    ['aside'],
  ]);
  const all = [
    ...ways.flatMap(({ stops }) => stops.flatMap(({ said }) => said)),
    ...disputed,
    ...loose,
    ...neither,
    ...partly,
  ];
  expect(all).toHaveLength(claim.statements.length);
});

it('shows a chain that leads to an occasion outside, or in a ring, whole', () => {
  const outside = { article: 'post', from: { public: 'the minister, press conference' }, because: '' };
  const ring = [step('one', 'two'), step('two', 'one')];
  const [first, second] = claimParts({
    ...whole,
    claim: {
      ...claim,
      origins: [
        { ...claim.origins[0]!, chain: [outside] },
        { ...claim.origins[0]!, chain: ring },
      ],
    },
  }).ways;
  expect(first!.stops.map(({ article, depth }) => [article, depth])).toEqual([['post', 1]]);
  expect(second!.stops.map(({ article }) => article)).toEqual(['one', 'two']);
});

it('tells what an article is to a claim by a sign and in words', () => {
  const roles = rolesOf(claim);
  const told = ['wire', 'post', 'denial', 'partly-no'].map((id) => {
    const role = roles.get(id)!;
    return `${signOfRole(role)} ${roleWords(role)}`;
  });
  expect(told).toEqual(['● origin', '○ carries it', '◆ it is disputed here', '◆ it is disputed here']);
  expect([roles.has('aside'), roles.has('declined')]).toEqual([false, false]);
});

it('counts as carriers what says just that, and puts the widest gap first', () => {
  expect(carriersOf(claim)).toEqual(['wire', 'post', 'mail', 'astray']);
  const small = { ...claim, id: 'small', statements: [ref('wire')] };
  const open: Claim = { ...claim, id: 'three', range: [3, 3] };
  expect(widestFirst([small, open, claim]).map(({ id }) => id)).toEqual(['c', 'three', 'small']);
});

it('has an origin in the colour of who says it there, hatched where that is nobody with a name', () => {
  const sign = (standing: 'named' | 'unnamed') => ({ label: '', standing, colour: 2, initials: '', several: false });
  expect(firstHand(whole, new Map([['u', sign('unnamed')]])).get('wire')).toEqual(sign('unnamed'));
  expect(allUnnamed(claim, new Map([['u', { named: false }]]))).toBe(true);
  expect(allUnnamed({ backedBy: [] }, new Map())).toBe(false);
});
