import { describe, expect, it } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import type { Judgement } from '../../src/coverage/judgement.js';
import { coverage, judged, said } from './by-topic.js';
import { covered } from './covered.js';
import { COPY, PICKUP, report, TOPICS, WIRE, WIRE_MARKED } from './dam.js';

/** The parties without names, each as the articles and descriptions that it has. */
function unnamed(articles: readonly Covered[], judgements: readonly Judgement[] = []): readonly string[] {
  return coverage(articles, TOPICS, judgements)
    .parties.filter(({ named }) => !named)
    .map(({ members }) => members.map(({ article }) => article).join(' '))
    .sort();
}

describe('sources without a name', () => {
  it('are never one for being alike', () => {
    const own = (id: string, outlet: string, hour: number, words: string) =>
      report(id, outlet, hour, `[An official at the Waterways Board] {said} <the valve ${words}>.`);
    const first = own('echo', 'Sele Echo', 10, 'could not be turned by hand any more');
    const second = own('post', 'The Quennet Post', 11, 'was rusted through, and had been for years');
    expect(unnamed([first, second])).toEqual(['echo', 'post']);
  });

  it('are one where an article has their statement from the other', () => {
    expect(coverage([WIRE, COPY], TOPICS).lineage.find(({ article }) => article === 'copy')?.relation).toBe('copy');
    expect(unnamed([WIRE, COPY])).toEqual(['wire copy', 'wire copy']);
  });

  it('are one where as many are credited to the report that has them', () => {
    expect(unnamed([WIRE, PICKUP])).toContain('wire pickup');
  });

  it('are one where a report credits one that credits theirs', () => {
    const credits = 'The village church stood in water on Monday, as the Sele Echo reported, citing Orrin Wire.';
    const words = `[Four people] {told} the agency <that engineers had known of the seized valve>, the Sele Echo reported.`;
    const further = report('further', 'The Quennet Post', 13, `${words}\n\n${credits}`);
    const relations = coverage([PICKUP, WIRE, further], TOPICS).lineage;
    expect(relations.find(({ article }) => article === 'further')?.from).toContainEqual(
      expect.objectContaining({ from: { article: 'pickup' } }),
    );
    expect(unnamed([WIRE, PICKUP, further])).toContain('wire pickup further');
  });

  it('are one where the same outlet has as many again', () => {
    const next = report(
      'next',
      'Orrin Wire',
      20,
      '[Four people] who know the report {said} <the valve was never replaced>.',
    );
    expect(unnamed([WIRE, next]).some((party) => party === 'wire next')).toBe(true);
  });

  it('of other numbers are others', () => {
    const other = report('next', 'Orrin Wire', 20, '[Three people] {said} <the valve was never replaced>.');
    expect(unnamed([WIRE, other])).toEqual(['next', 'wire', 'wire']);
  });

  it('of one article stay as many as its author tells apart', () => {
    const marked = WIRE_MARKED.replace('[An official at the Waterways Board]', '[A second official, at the county,]');
    const two = report('copy', 'Sele Echo', 9, marked);
    for (const party of coverage([WIRE, two], TOPICS).parties) {
      const articles = party.members.map(({ article }) => article);
      expect(new Set(articles).size).toBe(articles.length);
    }
  });

  it('are one if a person says so, and two if a person says that', () => {
    const echo = covered('echo', '[An official] {said} <the village should have been evacuated>.', {
      outlet: 'Sele Echo',
    });
    const ref = (article: Covered, words: string) => {
      const { statement } = said(article, words);
      const { source } = article.reading.statements.find(({ id }) => id === statement)!;
      return { article: article.id, source: source! };
    };
    const one = ref(WIRE, 'drained');
    const other = ref(echo, 'evacuated');
    expect(unnamed([WIRE, echo])).toEqual(['echo', 'wire', 'wire']);
    expect(unnamed([WIRE, echo], [judged({ kind: 'source', one, other, same: true })])).toEqual(['wire', 'wire echo']);
    const its = ref(COPY, 'drained');
    const parted = unnamed([WIRE, COPY], [judged({ kind: 'source', one, other: its, same: false })]);
    expect(parted).toEqual(['copy', 'wire', 'wire copy']);
  });
});
