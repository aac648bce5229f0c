import { describe, expect, it } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import type { Span } from '../../src/text/span.js';
import { coverage } from './by-topic.js';
import { bare, covered } from './covered.js';
import { COPY, COPY2, PICKUP, report, TOPICS, WIRE, WIRE_MARKED } from './dam.js';

const EDITED = report(
  'edited',
  'The Tide',
  13,
  `${WIRE_MARKED.replace('had seized in January', 'had seized up in January')}

Tide reporters could not reach the company.`,
);
const STORY = [WIRE, COPY, COPY2, PICKUP, EDITED];
const COVERAGE = coverage(STORY, TOPICS);
const byId = (id: string): Covered => STORY.find((one) => one.id === id)!;

/** Words of an article, which must have them. */
function cut(article: Covered, [start, end]: Span): string {
  const { text } = article.reading.article;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
  return text.slice(start, end);
}

const descents = COVERAGE.lineage.flatMap(({ article, from }) =>
  from.map((descent) => ({ here: byId(article), descent })),
);

describe('every link of lineage', () => {
  it('is there', () => {
    expect(COVERAGE.lineage.map(({ article, relation }) => `${article}: ${relation}`)).toEqual([
      'wire: origin',
      'copy: copy',
      'copy2: copy',
      'pickup: pickup',
      'edited: copy',
    ]);
  });

  it('shows the words that both texts have', () => {
    const shared = descents.flatMap(({ here, descent }) =>
      descent.passages.map((passage) => ({ here, descent, passage })),
    );
    expect(shared.length).toBeGreaterThanOrEqual(3);
    for (const { here, descent, passage } of shared) {
      const there = byId((descent.from as { article: string }).article);
      const [own, its] = [bare(cut(here, passage.here)), bare(cut(there, passage.there))];
      if (passage.alike === 'exact') expect(own).toBe(its);
      else {
        const common = own.split(' ').filter((word) => its.split(' ').includes(word));
        expect(common.length).toBeGreaterThan(own.split(' ').length / 2);
      }
    }
  });

  it('shows what a rewriter keeps, in both texts, and where the other is credited', () => {
    for (const { here, descent } of descents) {
      for (const { here: own, there: its } of descent.signs) {
        cut(here, own);
        cut(byId((descent.from as { article: string }).article), its);
      }
      for (const { field, span, outlet } of descent.credits) if (field === 'text') expect(cut(here, span)).toBe(outlet);
    }
    expect(descents.flatMap(({ descent }) => descent.credits).length).toBeGreaterThan(0);
  });

  it('says why in a sentence', () => {
    for (const { descent } of descents) expect(descent.why).toMatch(/^\S.{10,}$/s);
  });
});

describe('every statement of a claim', () => {
  it('is in its article, once in all claims', () => {
    const refs = COVERAGE.claims.flatMap(({ statements }) => statements);
    for (const { article, statement } of refs)
      expect(byId(article).reading.statements.map(({ id }) => id)).toContain(statement);
    expect(new Set(refs.map(({ article, statement }) => `${article} ${statement}`)).size).toBe(refs.length);
  });

  it('that counts for an origin is there as one that backs it', () => {
    for (const { statements, origins } of COVERAGE.claims)
      for (const ref of origins.flatMap((origin) => origin.statements))
        expect(statements.find((one) => one.article === ref.article && one.statement === ref.statement)).toMatchObject({
          stance: 'backs',
          implied: false,
          partly: false,
        });
  });
});

describe('every chain', () => {
  const origins = COVERAGE.claims.flatMap((claim) => claim.origins);

  it('leads from each article by links of lineage to the place of the origin', () => {
    expect(origins.length).toBeGreaterThan(0);
    for (const { place, chain } of origins) {
      const from = new Map(chain.map((step) => [step.article, step.from]));
      for (const { article } of chain) {
        let at: string | null = article;
        const seen = new Set<string>();
        while (at !== null) {
          expect(seen.has(at)).toBe(false);
          seen.add(at);
          const next: ReturnType<typeof from.get> = from.get(at);
          const link = COVERAGE.lineage.find((one) => one.article === at)!;
          if (next) expect(link.from.map((descent) => descent.from)).toContainEqual(next);
          else expect(place).toEqual({ article: at });
          at = next && 'article' in next ? next.article : null;
        }
      }
    }
  });

  it('has every article that its statements are of, each step with what shows it', () => {
    for (const { statements, chain } of origins) {
      for (const { article } of statements) expect(chain.map((step) => step.article)).toContain(article);
      for (const { because } of chain) expect(because).toMatch(/^\S.{10,}$/s);
    }
  });
});

it('every party has each source of the story once', () => {
  const members = COVERAGE.parties.flatMap((party) => party.members);
  const sources = STORY.flatMap(({ id, reading }) => reading.sources.map((source) => `${id} ${source.id}`));
  expect(members.map(({ article, source }) => `${article} ${source}`).sort()).toEqual(sources.sort());
});

it('an article without a word that is said is in the lineage all the same', () => {
  const silent = covered('silent', 'The road to Sele is open again. It had been shut since Sunday.');
  expect(coverage([silent], TOPICS)).toMatchObject({
    lineage: [{ article: 'silent', relation: 'origin' }],
    claims: [],
  });
});
