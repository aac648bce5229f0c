import type { MeaningOf } from '../../src/coverage/aligned.js';
import { contentOf } from '../../src/coverage/content.js';
import { cover } from '../../src/coverage/cover.js';
import type { Coverage } from '../../src/coverage/coverage.js';
import type { Covered, StatementRef } from '../../src/coverage/covered.js';
import type { Decision, Judgement } from '../../src/coverage/judgement.js';

/** Words that tell a topic: statements that have any of them are near each other. */
export type Topics = readonly RegExp[];

/** Meanings as plain data: one axis a topic, and a little that all statements share. */
export function byTopic(articles: readonly Covered[], topics: Topics): MeaningOf {
  const vectors = new Map(
    articles.flatMap(({ id, reading }) =>
      reading.statements.map((statement) => {
        const words = contentOf(reading, statement);
        return [`${id} ${statement.id}`, Int8Array.from([30, ...topics.map((topic) => (topic.test(words) ? 120 : 0))])];
      }),
    ),
  );
  return ({ article, statement }) => vectors.get(`${article} ${statement}`) ?? null;
}

/** The coverage of a story, where statements mean what their topics say. */
export const coverage = (
  articles: readonly Covered[],
  topics: Topics,
  judgements: readonly Judgement[] = [],
): Coverage => cover(articles, { meaningOf: byTopic(articles, topics), judgements });

/** The statement of an article that has some words. */
export function said(article: Covered, words: string): StatementRef {
  const { id, reading } = article;
  const found = reading.statements.filter((statement) => contentOf(reading, statement).includes(words));
  if (found.length !== 1) throw new Error(`${found.length} statements of ${id} have “${words}”, not one`);
  return { article: id, statement: found[0]!.id };
}

/** A judgement of somebody's, which stands. */
export const judged = (decision: Decision, id = 'j1'): Judgement => ({
  ...{ id, decision, undoneBy: null },
  ...{ at: '2031-06-01T08:00:00Z', who: 'Ann', why: 'she asked them' },
});

/** The claims as the articles and contents of their statements, sorted. */
export const inWords = ({ claims }: Pick<Coverage, 'claims'>, articles: readonly Covered[]): readonly string[][] =>
  claims
    .map(({ statements }) =>
      statements
        .map(({ article, statement }) => {
          const { reading } = articles.find(({ id }) => id === article)!;
          return `${article}: ${contentOf(reading, reading.statements.find(({ id }) => id === statement)!)}`;
        })
        .sort(),
    )
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
