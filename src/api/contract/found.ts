import { z } from 'zod';
import { Id, listOf, Span } from './list.js';
import { Act, Field, Mode, Source, Spans, Statement } from './reading.js';
import { ArticleCard, SourceLine, StatementCard } from './source.js';

/** An article in which words were found. */
export const ArticleFound = z.object({
  article: Id,
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  /** A stretch of the text (of an article) or of the content (of a statement), and where it starts there. */
  snippet: z.object({ text: z.string(), start: z.int() }),
  hits: listOf(Span),
});

/** A statement in which words were found. */
export const StatementFound = ArticleFound.extend({
  statement: z.string(),
  act: Act,
  mode: Mode,
  field: Field,
  content: z.string(),
  answered: z.boolean().nullable(),
  party: Id.nullable(),
  claim: Id.nullable(),
  source: Source.nullable(),
  footing: listOf(z.string()),
  spans: Spans,
  /** Where the words are in the article's text or title. */
  places: listOf(Span),
});

/** One statement with who says it on what footing, and the article that it is in. */
export const WholeStatement = z.object({
  article: ArticleCard,
  textHash: z.string(),
  card: StatementCard,
  statement: Statement,
  source: Source.nullable(),
  footing: listOf(z.string()),
  claim: z.object({ claim: Id, stance: z.enum(['backs', 'disputes']).nullable() }).nullable(),
  /** How to cite its article. */
  citation: z.string(),
  /** The permanent address: it carries the hash of the text. */
  address: z.string(),
});

const totalOf = <T extends z.ZodType>(item: T) => z.object({ items: listOf(item), total: z.int() });

/** What `GET /search` answers: the best of each kind. */
export const SearchResult = z.object({
  statements: totalOf(StatementFound),
  sources: totalOf(SourceLine),
  articles: totalOf(ArticleFound),
});

export type ArticleFound = z.infer<typeof ArticleFound>;
export type StatementFound = z.infer<typeof StatementFound>;
export type WholeStatement = z.infer<typeof WholeStatement>;
export type SearchResult = z.infer<typeof SearchResult>;
