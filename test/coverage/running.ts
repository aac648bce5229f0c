import type { Covered } from '../../src/coverage/covered.js';
import type { Series } from '../../src/coverage/series.js';
import { seriesOf } from '../../src/coverage/series-of.js';
import type { Statement } from '../../src/statements/reading.js';

/** What somebody says in an article: the words of its content, who, and when. */
export type Said = readonly [content: string, source: string, when?: string];

/** An article with just what running numbers are read from. */
export function covered(id: string, published: string, text: string, said: readonly Said[] = [], title = ''): Covered {
  const names = [...new Set(said.map(([, source]) => source))];
  const statements = said.map(([content, source, when], i): Partial<Statement> => {
    const start = text.indexOf(content);
    const field = start < 0 ? 'title' : 'text';
    const from = start < 0 ? title.indexOf(content) : start;
    const spans = { source: [], cue: [], content: [[from, from + content.length] as const] };
    return { id: `${id}-${i}`, source: `s${names.indexOf(source) + 1}`, when: when ?? null, field, spans };
  });
  const sources = names.map((name, i) => ({ id: `s${i + 1}`, name, kind: 'organisation' }));
  const article = { title: title || null, text, published, outlet: id };
  return { id, readAt: published, reading: { id, article, sources, statements, findings: [] } } as unknown as Covered;
}

/** The running numbers of a story, where a source's name is its party and every statement of one claim. */
export function running(...articles: Covered[]): readonly Series[] {
  const sourcesOf = new Map(articles.map(({ id, reading }) => [id, reading.sources]));
  return seriesOf(articles, {
    lineage: [],
    partyOf: (article, source) => sourcesOf.get(article)!.find(({ id }) => id === source)?.name ?? null,
    claimOf: () => 'claim',
  });
}

/** Each value with its quantity: `people missing: 14`. */
export const told = (series: readonly Series[]): readonly string[] =>
  series.flatMap(({ quantity, values }) => values.map(({ value }) => `${quantity}: ${value}`)).sort();
