import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/coverage/claim.js';
import type { Covered } from '../../src/coverage/covered.js';
import type { Judgement } from '../../src/coverage/judgement.js';
import { coverage, judged, said } from './by-topic.js';
import { report, TOPICS } from './dam.js';

const ECHO = report(
  'echo',
  'Sele Echo',
  9,
  `[Dunja Orr, an engineer,] {said} <the valve had seized in the winter>.

[Piet Sark, a shareholder,] {said} <the company paid out its whole profit in March>.`,
);
const BACKERS = [
  ECHO,
  report('post', 'The Quennet Post', 10, '[Malte Quist, a foreman,] {said} <nobody could open the valve any more>.'),
  report('farm', 'Farm Weekly', 11, '[Ivo Lass, a miller,] {said} <the valve was stuck for months before the flood>.'),
];

/** The stance of the statements of an article, beside others that say the valve had seized. */
function stancesIn(article: Covered, judgements: readonly Judgement[] = []): readonly Stance[] {
  const { claims } = coverage([...BACKERS, article], TOPICS, judgements);
  const found = claims.flatMap(({ statements }) => statements).filter((one) => one.article === article.id);
  return article.reading.statements.map(({ id }) => found.find(({ statement }) => statement === id)!.stance);
}

const tide = (line: string) => report('tide', 'The Tide', 12, line);

it('who says the same backs it', () => {
  expect(stancesIn(tide('[Olga Brandt] {said} <the valve did not turn>.'))).toEqual(['backs']);
});

describe('it is disputed', () => {
  it.each([
    ['by a denial', '[Hallam Water] {denied} <that the valve had seized>.'],
    ['by a word against it', '[Hallam Water] {rejected} <the report that the valve had seized>.'],
    ['by saying that it is false', '[Hallam Water] {said} <the report on the valve was false>.'],
    ['by saying that it never was', '[Hallam Water] {said} <no such trouble with the valve existed>.'],
  ])('%s', (_, line) => {
    expect(stancesIn(tide(line))).toEqual(['disputes']);
  });

  it('by all that somebody says of it who denies it, but for what it confirms', () => {
    const denial = tide(`[1:Hallam Water] {1:denied} <1:that the valve had seized>.

[2:Hallam Water] {2:said} <2:the valve was opened every month>.

[3:Hallam Water] {3:confirmed} <3:that the valve was 61 years old>.`);
    expect(stancesIn(denial)).toEqual(['disputes', 'disputes', 'backs']);
  });
});

it.each([
  ['who declines to speak', '[Hallam Water] {declined to} <comment on the valve>.'],
  ['who did not say it', '[Hallam Water] {did not say} <whether the valve had seized>.'],
])('%s neither backs nor disputes', (_, line) => {
  expect(stancesIn(tide(line))).toEqual([null]);
});

it('a claim names the parties of each side, each once', () => {
  const denial = tide(`[1:Hallam Water] {1:denied} <1:that the valve had seized>.

[2:Hallam Water] {2:said} <2:reports that the valve was stuck were nonsense>.`);
  const { claims, parties } = coverage([...BACKERS, denial], TOPICS);
  const name = (id: string) => parties.find((party) => party.id === id)?.name;
  const claim = claims.find(({ statements }) => statements.some(({ article }) => article === 'tide'));
  expect(claim!.backedBy.map(name)).toEqual(['Dunja Orr', 'Malte Quist', 'Ivo Lass']);
  expect(claim!.disputedBy.map(name)).toEqual(['Hallam Water']);
  const why = claim!.statements.filter(({ article }) => article === 'tide').map((one) => one.why);
  expect(why).toEqual(Array(2).fill('Hallam Water says that it is not so'));
});

it('what a person says of a stance holds, the later before the earlier', () => {
  const denial = tide('[Hallam Water] {denied} <that the valve had seized>.');
  const on = said(denial, 'valve');
  const backs = judged({ kind: 'stance', on, stance: 'backs' }, 'j1');
  const neither = judged({ kind: 'stance', on, stance: null }, 'j2');
  expect(stancesIn(denial, [backs])).toEqual(['backs']);
  expect(stancesIn(denial, [backs, neither])).toEqual([null]);
});
