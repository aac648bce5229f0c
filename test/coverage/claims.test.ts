import { describe, expect, it } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import type { Judgement } from '../../src/coverage/judgement.js';
import { coverage, inWords, judged, said } from './by-topic.js';
import { COPY, COPY2, report, TOPICS, WIRE } from './dam.js';

const ECHO = report(
  'echo',
  'Sele Echo',
  9,
  `[Dunja Orr, an engineer,] {said} <the valve had not moved since the winter>.

[Piet Sark, a shareholder,] {said} <the company paid out its whole profit in March>.`,
);
const POST = report(
  'post',
  'The Quennet Post',
  10,
  `[Malte Quist, who worked at the dam,] {said} <nobody could open the valve any more>.

[The fire service] {said} <boats took away the last people at dawn>.`,
);

const claims = (articles: readonly Covered[], judgements: readonly Judgement[] = []) =>
  inWords(coverage(articles, TOPICS, judgements), articles);

describe('statements are one claim', () => {
  it('if they say the same in other words', () => {
    expect(claims([ECHO, POST])).toContainEqual([
      'echo: the valve had not moved since the winter',
      'post: nobody could open the valve any more',
    ]);
  });

  it('if one is the other, told again by who copies it', () => {
    const found = coverage([WIRE, COPY, COPY2], TOPICS);
    const drained = ['copy2', 'copy', 'wire'].map((id) => `${id}: the reservoir should have been drained in March`);
    expect(inWords(found, [WIRE, COPY, COPY2])).toContainEqual(drained);
  });
});

describe('statements are two claims', () => {
  it('if they are of other things, in one story and by one source', () => {
    const found = claims([ECHO, POST]);
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(['echo: the company paid out its whole profit in March']);
    expect(found).toContainEqual(['post: boats took away the last people at dawn']);
  });
});

describe('what has no words that mean anything', () => {
  it('is of no claim', () => {
    const short = report('short', 'Farm Weekly', 12, '[Dunja Orr] {said} <it was>.');
    expect(claims([ECHO, short]).flat()).toHaveLength(2);
  });
});

it('a claim is told in the words of a first-hand report that backs it', () => {
  const { claims } = coverage([WIRE, COPY, COPY2], TOPICS);
  expect(claims.map(({ text }) => text).sort()).toEqual([
    'a valve at the Quennet dam had seized in January',
    'the reservoir should have been drained in March',
  ]);
});

it('the order of the articles makes no difference', () => {
  const all = [WIRE, COPY, ECHO, POST];
  expect(coverage(all.toReversed(), TOPICS)).toEqual(coverage(all, TOPICS));
});

it('a story of one article, and one of none, have their claims', () => {
  expect(claims([ECHO])).toHaveLength(2);
  expect(coverage([], TOPICS)).toEqual({ lineage: [], parties: [], claims: [], quotations: [], series: [] });
});

describe('what a person says', () => {
  const one = said(ECHO, 'valve');
  const other = said(POST, 'valve');
  const paid = said(ECHO, 'profit');

  it('parts what the program has together', () => {
    const apart = judged({ kind: 'claim', one, other, same: false });
    expect(claims([ECHO, POST], [apart])).toHaveLength(4);
  });

  it('joins what the program has apart', () => {
    const together = judged({ kind: 'claim', one: paid, other: said(POST, 'boats'), same: true });
    expect(claims([ECHO, POST], [together])).toContainEqual([
      'echo: the company paid out its whole profit in March',
      'post: boats took away the last people at dawn',
    ]);
  });

  it('parts even what one article has from the other', () => {
    const of = (article: Covered) => said(article, 'drained');
    const apart = judged({ kind: 'claim', one: of(WIRE), other: of(COPY), same: false });
    expect(claims([WIRE, COPY], [apart])).toContainEqual(['copy: the reservoir should have been drained in March']);
  });

  it('holds as it was said last, and not once it was taken back', () => {
    const apart = judged({ kind: 'claim', one, other, same: false }, 'j1');
    const together = judged({ kind: 'claim', one, other, same: true }, 'j2');
    expect(claims([ECHO, POST], [apart, together])).toHaveLength(3);
    expect(claims([ECHO, POST], [together, apart])).toHaveLength(4);
    expect(claims([ECHO, POST], [{ ...apart, undoneBy: 'j3' }])).toHaveLength(3);
  });

  it('goes on holding when articles come in', () => {
    const apart = judged({ kind: 'claim', one, other, same: false });
    const third = report('third', 'Farm Weekly', 12, '[Ivo Lass, a miller,] {said} <the valve was stuck for months>.');
    const found = claims([ECHO, POST, third], [apart]);
    const ofValve = found.filter((claim) => claim.some((words) => words.includes('valve')));
    expect(ofValve).toHaveLength(2);
  });
});
