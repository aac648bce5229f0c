import { expect, it, vi } from 'vitest';
import type { StatementCard } from '../../src/api/contract/source.js';
import { saidOnce } from '../../src/web/source/said-once.js';
import { columnsOf } from '../../src/web/story/graph/columns.js';

// four hours ahead of Greenwich: what is made of a zone is kept, so one file has one
vi.stubEnv('TZ', 'Asia/Dubai');

it('tells the day on which something was said in the reader’s zone', () => {
  const article = { outlet: 'Tide', title: null, url: null, published: '2027-04-14T21:30:00Z', readAt: '2027-05-01' };
  const card = { article: 'a', act: 'assert', content: 'It rains', when: null } as StatementCard;
  const [only] = saidOnce({ articles: [{ ...article, id: 'a' }], said: [card] });
  expect(only!.first.at).toBe('2027-04-15');
});

it('begins a new column of the graph with the reader’s day', () => {
  const nodes = Object.entries({ first: '19:00', copy: '19:30', late: '20:30' }).map(([id, time]) => {
    return { id, at: `2027-04-14T${time}Z`, kind: 'article', label: id, articles: [id], isOrigin: true } as const;
  });
  const edges = [{ from: 'first', to: 'copy', relation: 'copy' }] as const;
  expect(columnsOf({ nodes, edges }).get('late')).toBe(1);
});
