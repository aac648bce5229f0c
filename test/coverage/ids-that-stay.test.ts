import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/coverage/coverage.js';
import type { Covered } from '../../src/coverage/covered.js';
import { inherit } from '../../src/coverage/inherit.js';
import { coverage, judged, said } from './by-topic.js';
import { COPY, report, TOPICS, WIRE } from './dam.js';

const ECHO = report(
  'echo',
  'Sele Echo',
  9,
  `[Dunja Orr, an engineer,] {said} <the valve had not moved since the winter>.

[Piet Sark, a shareholder,] {said} <the company paid out its whole profit in March>.`,
);
/** Out before all others: what it has in common with them would have another id without its forerunner. */
const FIRST = report(
  'first',
  'Farm Weekly',
  1,
  '[Ivo Lass, a miller,] {said} <the valve was stuck for months>.\n\n[Dunja Orr] {said} <the village should have been evacuated>.',
);

/** The ids that are to stay, so that a change of them shows. */
const named = (found: Coverage, mark: string): Coverage =>
  inherit(found, [], new Map(found.parties.map(({ id }, i) => [id, `${mark} party ${i}`])));

const claimWith = ({ claims }: Coverage, article: Covered, words: string) => {
  const { text } = article.reading.article;
  const { id } = article.reading.statements.find(({ spans }) =>
    spans.content.some(([start, end]) => text.slice(start, end).includes(words)),
  )!;
  return claims.find(({ statements }) => statements.some((one) => one.article === article.id && one.statement === id))!;
};
const partyCalled = ({ parties }: Coverage, called: string) => parties.find(({ name }) => name === called)!;

describe('when an article comes in', () => {
  const before = named(coverage([ECHO], TOPICS), 'old');
  const after = inherit(coverage([FIRST, ECHO], TOPICS), [before]);

  it('claims and parties keep their ids', () => {
    expect(coverage([FIRST, ECHO], TOPICS).claims[0]!.id).not.toBe(claimWith(before, ECHO, 'valve').id);
    expect(claimWith(after, FIRST, 'valve').id).toBe(claimWith(before, ECHO, 'valve').id);
    expect(claimWith(after, ECHO, 'profit').id).toBe(claimWith(before, ECHO, 'profit').id);
    expect(partyCalled(after, 'Dunja Orr').id).toBe(partyCalled(before, 'Dunja Orr').id);
    expect(partyCalled(after, 'Dunja Orr').members).toHaveLength(2);
  });

  it('what is new has an id of its own', () => {
    const ids = after.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(partyCalled(after, 'Ivo Lass').id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('all that names them has the ids that they have now', () => {
    const parties = new Set(after.parties.map(({ id }) => id));
    for (const { backedBy, disputedBy } of after.claims)
      for (const id of [...backedBy, ...disputedBy]) expect(parties).toContain(id);
    for (const { speaker } of after.quotations) if (speaker !== null) expect(parties).toContain(speaker);
  });
});

it('of stories that are joined the claim with most statements keeps its id', () => {
  const one = coverage([WIRE, COPY], TOPICS);
  const other = coverage([ECHO], TOPICS);
  const joined = inherit(coverage([WIRE, COPY, ECHO], TOPICS), [one, other]);
  const valve = claimWith(joined, ECHO, 'valve');
  expect(valve.statements).toHaveLength(3);
  expect(valve.id).toBe(claimWith(one, WIRE, 'valve').id);
  expect(claimWith(joined, ECHO, 'profit').id).toBe(claimWith(other, ECHO, 'profit').id);
});

describe('of a claim that is parted', () => {
  const all = [ECHO, report('post', 'The Quennet Post', 10, '[Malte Quist] {said} <nobody could open the valve>.')];
  const articles = [FIRST, ...all];
  const whole = coverage(articles, TOPICS);
  const valve = claimWith(whole, FIRST, 'valve');

  it('the larger part keeps the id, though that was made of the first statement', () => {
    const apart = all.map((other, i) =>
      judged({ kind: 'claim', one: said(FIRST, 'valve'), other: said(other, 'valve'), same: false }, `j${i}`),
    );
    const parted = inherit(coverage(articles, TOPICS, apart), [whole]);
    expect(claimWith(parted, ECHO, 'valve').id).toBe(valve.id);
    expect(claimWith(parted, FIRST, 'valve').statements).toHaveLength(1);
    const ids = parted.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(inherit(coverage(articles, TOPICS, apart), [parted])).toEqual(parted);
  });

  it('into two stories only one keeps it', () => {
    const kept = inherit(coverage(all, TOPICS), [whole]);
    const taken = kept.claims.map(({ id }) => id);
    const other = inherit(coverage([FIRST], TOPICS), [whole], new Map(), taken);
    expect(claimWith(kept, ECHO, 'valve').id).toBe(valve.id);
    for (const { id } of other.claims) expect(taken).not.toContain(id);
  });
});

it('worked out again, nothing changes', () => {
  const before = named(coverage([WIRE, COPY, ECHO], TOPICS), 'old');
  expect(inherit(coverage([ECHO, COPY, WIRE], TOPICS), [before])).toEqual(before);
});

it('two parties of a story never have one id', () => {
  const fresh = coverage([FIRST, ECHO], TOPICS);
  const before = named(fresh, 'old');
  // who was party 0 of this story is known by that name elsewhere, and so is another of the story
  const [first, second] = fresh.parties;
  const elsewhere = new Map([[second!.id, partyCalled(before, first!.name!).id]]);
  const ids = inherit(fresh, [before], elsewhere).parties.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
