import { z } from 'zod';
import { IsoDate, listOf, Span } from './list.js';

export const SourceKind = z.enum(['person', 'group', 'organisation', 'document']);
export const Act = z.enum(['assert', 'deny', 'confirm', 'decline', 'direct', 'commit', 'believe', 'declare']);
export const Mode = z.enum(['direct', 'indirect', 'mixed']);
export const Field = z.enum(['text', 'title']);
export const Count = z.tuple([z.int(), z.int().nullable()]).readonly();

/** A source of one article. */
export const Source = z.object({
  id: z.string(),
  name: z.string().nullable(),
  kind: SourceKind,
  named: z.boolean(),
  count: Count.nullable(),
  partOf: z.string().nullable(),
  description: z.string().nullable(),
  affiliation: z.string().nullable(),
  access: z.string().nullable(),
  anonymity: z.enum(['stated', 'unnamed']).nullable(),
  reason: z.string().nullable(),
  reasonClass: z.string().nullable(),
  unresolved: z.boolean(),
  mentions: listOf(Span),
  evidence: z.partialRecord(z.enum(['description', 'affiliation', 'access', 'anonymity', 'reason']), Span),
});

const Inferable = z.enum(['source', 'channel', 'when']);

export const Spans = z.object({ source: listOf(Span), cue: listOf(Span), content: listOf(Span) });

/** One attribution, read. */
export const Statement = z.object({
  id: z.string(),
  source: z.string().nullable(),
  act: Act,
  mode: Mode,
  hedged: z.boolean(),
  distanced: z.boolean(),
  negated: z.boolean(),
  answered: z.boolean().nullable(),
  channel: z.string().nullable(),
  channelSpan: Span.nullable(),
  platform: z.string().nullable(),
  when: z.string().nullable(),
  whenSpan: Span.nullable(),
  to: z.string().nullable(),
  toSpan: Span.nullable(),
  spokenBy: z.string().nullable(),
  via: z.string().nullable(),
  within: z.string().nullable(),
  answers: z.string().nullable(),
  about: listOf(z.string()),
  field: Field,
  spans: Spans,
  inferred: listOf(Inferable),
  because: z.partialRecord(Inferable, z.string()),
  unresolved: z.boolean(),
  confidence: z.number(),
});

/** What a sourcing check reports. */
export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  span: Span,
  message: z.string(),
  standard: z.string(),
  mend: z.string(),
});

/** A reading, as `hearsay read --json` prints it. */
export const Reading = z.object({
  id: z.string(),
  article: z.object({
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    byline: listOf(z.string()),
    published: IsoDate.nullable(),
    modified: IsoDate.nullable(),
    language: z.string().nullable(),
    agency: z.string().nullable(),
    warnings: listOf(z.string()),
    text: z.string(),
  }),
  sources: listOf(Source),
  statements: listOf(Statement),
  findings: listOf(Finding),
});

export type Reading = z.infer<typeof Reading>;
export type Source = z.infer<typeof Source>;
export type Statement = z.infer<typeof Statement>;
export type Finding = z.infer<typeof Finding>;
