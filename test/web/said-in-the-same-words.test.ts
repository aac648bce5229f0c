import { expect, it } from 'vitest';
import type { ArticleCard, StatementCard } from '../../src/api/contract/source.js';
import { saidOnce } from '../../src/web/source/said-once.js';

const article = (id: string, published: string | null): ArticleCard => ({
  ...{ id, published, outlet: id, title: null, url: null, readAt: '2027-05-01T00:00:00Z' },
});
const said = (of: string, content: string, when: string | null = null): StatementCard => ({
  ...{ article: of, statement: `${of} ${content}`, party: 'p', sourceText: 'she', named: true, content, when },
  ...{
    act: 'assert' as const,
    answered: null,
    mode: 'direct' as const,
    hedged: false,
    distanced: false,
    negated: false,
  },
  ...{ channel: null, platform: null, to: null },
});

it('tells the same words once, under the article that had them first', () => {
  const once = saidOnce({
    articles: [article('Tide', '2027-04-02'), article('Quay', '2027-04-01')],
    said: [said('Tide', 'The bell is “broken”.'), said('Quay', 'the bell is broken'), said('Tide', 'It rains')],
  });
  expect(once.map(({ first, others }) => [first.article.id, others.map((other) => other.article.id)])).toEqual([
    ['Tide', []],
    ['Quay', ['Tide']],
  ]);
});

it('has each other article once, however often it says it', () => {
  const [only] = saidOnce({
    articles: [article('Tide', '2027-04-02'), article('Quay', '2027-04-01')],
    said: [said('Quay', 'It rains'), said('Quay', 'It rains.'), said('Tide', 'It rains'), said('Tide', '“It rains”')],
  });
  expect(only!.first.article.id).toBe('Quay');
  expect(only!.others.map(({ article: { id } }) => id)).toEqual(['Tide']);
});

it('puts first what was said last, by the day that it was said where that is told', () => {
  const once = saidOnce({
    articles: [article('Tide', '2027-04-09T08:00:00Z'), article('Quay', '2027-04-05T08:00:00Z')],
    said: [said('Tide', 'One', '2027-04-01'), said('Quay', 'Two')],
  });
  expect(once.map(({ first }) => first.card.content)).toEqual(['Two', 'One']);
});

it('puts last what has no date, and knows that it has none', () => {
  const once = saidOnce({
    articles: [article('Tide', null), article('Quay', '2027-04-05')],
    said: [said('Tide', 'One'), said('Quay', 'Two'), said('Tide', 'Two'), said('Tide', 'Three', '2027-04-06')],
  });
  expect(once.map(({ first }) => [first.card.content, first.article.id, first.isDated])).toEqual([
    ['Three', 'Tide', true],
    ['Two', 'Quay', true],
    ['One', 'Tide', false],
  ]);
});
