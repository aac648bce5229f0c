import type { Covered } from '../../src/coverage/covered.js';
import type { Lineage } from '../../src/coverage/lineage.js';
import { lineageOf } from '../../src/coverage/lineage-of.js';
import type { Article } from '../../src/pages/article.js';
import { read } from '../sources/read.js';

/** An article of a library: its marked text, and what is known of it. */
export function covered(id: string, marked: string, known: Partial<Article> = {}): Covered {
  return { id, readAt: '2031-05-09T09:00:00Z', reading: { ...read(marked, known), id } };
}

/** The lineage of the article with an id among some. */
export function lineage(id: string, ...articles: readonly Covered[]): Lineage {
  return lineageOf(articles).find(({ article }) => article === id)!;
}

/** The ids of the articles, and names of the outlets, that an article has it from. */
export const parents = ({ from }: Lineage): readonly string[] =>
  from.map(({ from }) => ('article' in from ? from.article : `outlet: ${from.outlet}`));

/** Words without marks, spaces and case. */
export const bare = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
