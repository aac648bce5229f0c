import { z } from 'zod';
import { Id, listOf, Span } from './list.js';
import { Field } from './reading.js';

export const Relation = z.enum(['origin', 'copy', 'rewrite', 'pickup', 'version']);

/** An article of the library, or an outlet whose article the library does not have. */
export const From = z.union([z.object({ article: Id }), z.object({ outlet: z.string() })]);

/** Words that two articles share. */
export const Passage = z.object({ here: Span, there: Span, alike: z.enum(['exact', 'near']) });

/** Where an article credits an outlet. */
export const Credit = z.object({ field: z.enum(['text', 'title', 'byline']), span: Span, outlet: z.string() });

/** Something that a rewriter keeps, in both texts. */
export const Sign = z.object({
  kind: z.enum(['number', 'name', 'quotation', 'formula', 'error', 'order']),
  here: Span,
  there: Span,
});

/** One place that an article descends from, with all that shows it. */
export const Descent = z.object({
  from: From,
  relation: Relation.exclude(['origin']),
  share: z.number(),
  passages: listOf(Passage),
  credits: listOf(Credit),
  signs: listOf(Sign),
  direction: z.enum(['time', 'credit', 'containment', 'unknown']),
  why: z.string(),
});

export const Lineage = z.object({ article: Id, relation: Relation, from: listOf(Descent), why: z.string() });

/** What shows a descent, in the words of the article that descends. */
export const Shown = z.object({
  article: Id,
  from: From,
  relation: Relation.exclude(['origin']),
  share: z.number(),
  direction: z.enum(['time', 'credit', 'containment', 'unknown']),
  why: z.string(),
  credits: listOf(z.string()),
  passage: z.string().nullable(),
});

/** An utterance as one article gives it. */
export const QuotationVersion = z.object({
  article: Id,
  statement: z.string(),
  field: Field,
  text: z.string(),
  spans: listOf(Span),
  speaker: Id.nullable(),
  drifted: z.boolean(),
  changes: listOf(z.enum(['words', 'trimmed', 'joined', 'reattributed'])),
});

/** One utterance in several articles. */
export const Quotation = z.object({
  id: Id,
  speaker: Id.nullable(),
  text: z.string(),
  versions: listOf(QuotationVersion),
});

/** A number as one article gives it. */
export const Value = z.object({
  article: Id,
  statement: z.string().nullable(),
  source: Id.nullable(),
  value: z.number(),
  bound: z.enum(['exactly', 'at least', 'at most', 'about']),
  at: z.string().nullable(),
  field: Field,
  span: Span,
});

/** One quantity over time. */
export const Series = z.object({
  id: Id,
  quantity: z.string(),
  unit: z.string().nullable(),
  claim: Id.nullable(),
  values: listOf(Value),
  changes: listOf(
    z.object({
      from: z.number(),
      to: z.number(),
      kind: z.enum(['corrected', 'revised', 'contradicted']),
      article: Id,
      why: z.string(),
    }),
  ),
});

export type Lineage = z.infer<typeof Lineage>;
export type Descent = z.infer<typeof Descent>;
export type Shown = z.infer<typeof Shown>;
export type Quotation = z.infer<typeof Quotation>;
export type Series = z.infer<typeof Series>;
