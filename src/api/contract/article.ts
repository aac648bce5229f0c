import { z } from 'zod';
import { Lineage, Relation, Shown } from './lineage.js';
import { Id, listOf, Span } from './list.js';
import { Finding, Source, Statement } from './reading.js';
import { ArticleCard } from './source.js';

/** An article in a list. */
export const ArticleLine = ArticleCard.extend({
  byline: listOf(z.string()),
  modified: z.string().nullable(),
  language: z.string().nullable(),
  textHash: z.string(),
  story: Id.nullable(),
  relation: Relation.nullable(),
});

const StatementChange = z.object({
  edit: z.enum([
    'added',
    'dropped',
    'source named',
    'source un-named',
    'source respelt',
    'source changed',
    'softened',
    'hardened',
    'reworded',
  ]),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
  was: z.string(),
  is: z.string(),
});

/** What changed between two states of one page. */
export const PageChanges = z.object({
  title: z.boolean(),
  byline: z.boolean(),
  text: z.boolean(),
  statements: listOf(StatementChange),
  stretches: listOf(z.object({ earlier: Span, later: Span })),
  told: z
    .union([z.object({ by: z.literal('note'), span: Span }), z.object({ by: z.literal('date'), date: z.string() })])
    .nullable(),
});

/** An article with what is known of it across the library. */
export const WholeArticle = ArticleCard.extend({
  textHash: z.string(),
  byline: listOf(z.string()),
  modified: z.string().nullable(),
  reader: z.string(),
  story: Id.nullable(),
  lineage: Lineage.nullable(),
  shown: listOf(Shown),
  /** The articles that it descends from. */
  from: listOf(ArticleCard),
  /** What its address held when, first to last. */
  states: listOf(
    z.object({ article: Id, firstSeen: z.string(), lastSeen: z.string(), changes: PageChanges.nullable() }),
  ),
  sources: listOf(Source),
  statements: listOf(Statement),
  findings: listOf(Finding),
  /** The party that each source is across the library, by the source's id. */
  parties: z.record(z.string(), Id),
  /** The claim that each statement is of, by the statement's id. */
  claims: z.record(z.string(), z.object({ claim: Id, stance: z.enum(['backs', 'disputes']).nullable() })),
  text: z.string(),
  /** How to cite it: outlet, title, address, when published and read, hash of its text. */
  citation: z.string(),
  /** The permanent address: it carries the hash of the text. */
  address: z.string(),
});

export type ArticleLine = z.infer<typeof ArticleLine>;
export type PageChanges = z.infer<typeof PageChanges>;
export type WholeArticle = z.infer<typeof WholeArticle>;
