import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/coverage/claim.js';
import type { Covered } from '../../src/coverage/covered.js';
import { coverage } from './by-topic.js';
import { COPY, COPY2, PICKUP, PICKUP_MARKED, report, TOPICS, WIRE } from './dam.js';

/** The claim that an article's statement with some words is of. */
function claimOf(words: string, articles: readonly Covered[]): Claim {
  const { claims } = coverage(articles, TOPICS);
  const found = claims.filter(({ statements }) =>
    statements.some(({ article, statement }) => {
      const { reading } = articles.find(({ id }) => id === article)!;
      const { spans } = reading.statements.find(({ id }) => id === statement)!;
      return spans.content.some(([start, end]) => reading.article.text.slice(start, end).includes(words));
    }),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

const places = ({ origins }: Claim) => origins.map(({ place }) => place);
const steps = ({ origins }: Claim) => origins.map(({ chain }) => chain.map(({ article, from }) => [article, from]));

/** What an unnamed or named source says to one outlet of the valve, and something else beside. */
const own = (id: string, outlet: string, hour: number, line: string) =>
  report(
    id,
    outlet,
    hour,
    `${line}\n\n[Piet Sark, a shareholder of the ${outlet} kind,] {said} <the profit of ${hour} millions went to the owners>.`,
  );

describe('one origin', () => {
  it('is an article alone', () => {
    const claim = claimOf('valve', [WIRE]);
    expect(places(claim)).toEqual([{ article: 'wire' }]);
    expect(claim.range).toEqual([1, 1]);
    expect(claim.why).toBe('1 article carries it, from 1 place that does not rest on another.');
    expect(steps(claim)).toEqual([[['wire', null]]]);
  });

  it('is an agency with all that copy it', () => {
    const claim = claimOf('valve', [WIRE, COPY, COPY2]);
    expect(places(claim)).toEqual([{ article: 'wire' }]);
    expect(claim.range).toEqual([1, 1]);
    expect(claim.why).toBe('3 articles carry it, from 1 place that does not rest on another.');
    expect(claim.origins[0]!.statements).toHaveLength(3);
    expect(claim.origins[0]!.chain.map(({ article }) => article).sort()).toEqual(['copy', 'copy2', 'wire']);
  });

  it('is the report that a pickup credits', () => {
    const claim = claimOf('valve', [WIRE, PICKUP]);
    expect(places(claim)).toEqual([{ article: 'wire' }]);
    expect(steps(claim)[0]).toContainEqual(['pickup', { article: 'wire' }]);
  });

  it('is an outlet that is credited and that the library does not have', () => {
    const claim = claimOf('valve', [PICKUP]);
    expect(places(claim)).toEqual([{ outlet: 'Orrin Wire' }]);
    expect(claim.origins[0]!.because).toBe('It is credited to this outlet, whose report is not in the library.');
    expect(steps(claim)).toEqual([[['pickup', { outlet: 'Orrin Wire' }]]]);
  });

  it('is that outlet also where two credit it', () => {
    const other = report('other', 'Farm Weekly', 14, PICKUP_MARKED.replace('Volunteers from Sele', 'Neighbours'));
    const third = report(
      'third',
      'The Quennet Post',
      15,
      'Farmers in the valley asked on Monday who had known.\n\n[A foreman] {told} Orrin Wire <that nobody had been able to turn the valve>.\n\nThe next market is in June.',
    );
    expect(places(claimOf('valve', [PICKUP, other, third]))).toEqual([{ outlet: 'Orrin Wire' }]);
  });

  it('is an occasion in public, however many heard it', () => {
    const heard = (id: string, outlet: string, hour: number, words: string) =>
      own(id, outlet, hour, `[Edda Lorriman, the minister,] {told a press conference on Tuesday} <that ${words}>.`);
    const claim = claimOf('valve', [
      heard('echo', 'Sele Echo', 9, 'the valve had been stuck since January'),
      heard('post', 'The Quennet Post', 10, 'nobody could have opened the valve'),
      heard('farm', 'Farm Weekly', 11, 'her ministry had not been told of the valve'),
    ]);
    expect(places(claim)).toEqual([{ public: 'Edda Lorriman, press conference, 6 May' }]);
    expect(claim.range).toEqual([1, 1]);
    expect(claim.origins[0]!.because).toBe('A named source said it in public, and 3 outlets heard it.');
  });
});

describe('two origins', () => {
  const echo = own(
    'echo',
    'Sele Echo',
    9,
    '[Dunja Orr, an engineer,] {told the Sele Echo} <the valve had seized in winter>.',
  );
  const post = own(
    'post',
    'The Quennet Post',
    10,
    '[Malte Quist, a foreman,] {told the Quennet Post} <nobody could open the valve any more>.',
  );

  it('are two outlets with named sources of their own', () => {
    const claim = claimOf('valve', [echo, post]);
    expect(places(claim)).toEqual([{ article: 'echo' }, { article: 'post' }]);
    expect(claim.range).toEqual([2, 2]);
  });

  it('are two outlets with unnamed sources of their own, who may be the same', () => {
    const one = own('echo', 'Sele Echo', 9, '[A former engineer] {said} <the valve had seized in winter>.');
    const other = own(
      'post',
      'The Quennet Post',
      10,
      '[A worker at the dam] {said} <nobody could open the valve any more>.',
    );
    const claim = claimOf('valve', [one, other]);
    expect(places(claim)).toEqual([{ article: 'echo' }, { article: 'post' }]);
    expect(claim.range).toEqual([1, 2]);
    expect(claim.why).toContain('the unnamed sources of 2 of them may be the same people');
  });

  it('are one person who told each of two outlets by itself', () => {
    const again = own(
      'post',
      'The Quennet Post',
      10,
      '[Dunja Orr] {told the Quennet Post} <that no hand could move the valve wheel>.',
    );
    expect(places(claimOf('valve', [echo, again]))).toEqual([{ article: 'echo' }, { article: 'post' }]);
  });

  it('are a report that is credited, and what the pickup found itself', () => {
    const both = report(
      'both',
      'The Quennet Post',
      12,
      `${PICKUP_MARKED}

[1:Malte Quist, who worked at the dam for nine years,] {1:told the Quennet Post} <1:that nobody could open the valve any more>.`,
    );
    expect(places(claimOf('nobody', [WIRE, both]))).toEqual([{ article: 'wire' }, { article: 'both' }]);
  });
});

describe('no origin', () => {
  it('has a claim that nobody backs', () => {
    const denial = report('tide', 'The Tide', 12, '[Hallam Water] {denied} <that the valve had seized>.');
    const claim = claimOf('valve', [denial]);
    expect(claim.origins).toEqual([]);
    expect(claim.range).toEqual([0, 0]);
    expect(claim.why).toBe('Nobody backs it: it is only disputed, or asked about.');
  });

  it('comes from who disputes it', () => {
    const denial = own('tide', 'The Tide', 12, '[Hallam Water] {denied} <that the valve had seized in January>.');
    const claim = claimOf('that a valve', [WIRE, denial]);
    expect(claim.statements.map(({ article }) => article)).toEqual(['wire', 'tide']);
    expect(places(claim)).toEqual([{ article: 'wire' }]);
  });
});
