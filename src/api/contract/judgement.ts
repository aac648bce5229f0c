import { z } from 'zod';
import { Stance, StatementRef } from './claim.js';
import { From, Relation } from './lineage.js';
import { Id, listOf, Span } from './list.js';

const SourceRef = z.object({ article: Id, source: z.string() });

/** What a person decided. */
export const Decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source'), one: SourceRef, other: SourceRef, same: z.boolean() }),
  z.object({ kind: z.literal('claim'), one: StatementRef, other: StatementRef, same: z.boolean() }),
  z.object({ kind: z.literal('story'), one: Id, other: Id, same: z.boolean() }),
  z.object({ kind: z.literal('lineage'), article: Id, relation: Relation, from: listOf(From) }),
  z.object({ kind: z.literal('stance'), on: StatementRef, stance: Stance }),
  z.object({ kind: z.literal('no-statement'), on: StatementRef }),
  z.object({ kind: z.literal('wrong-source'), on: StatementRef, source: z.string().nullable() }),
  z.object({ kind: z.literal('wrong-words'), on: StatementRef, content: listOf(Span) }),
  z.object({ kind: z.literal('missed'), article: Id, source: z.string().nullable(), content: listOf(Span) }),
]);

const Undo = z.object({ kind: z.literal('undo'), judgement: Id, articles: listOf(Id) });

/** A decision with who made it, when and why. */
export const Judgement = z.object({
  id: Id,
  at: z.string(),
  who: z.string(),
  why: z.string(),
  decision: z.discriminatedUnion('kind', [...Decision.options, Undo]),
  undoneBy: Id.nullable(),
});

const LONGEST_REASON = 2_000;

/**
 * `POST /judgements`: one decision, or two sources, claims or stories by their ids (of parties, claims, stories) that are
 * one (`merge`) or two (`split`), or the judgement that is taken back. A reason is asked for.
 */
export const NewJudgement = z
  .object({
    who: z.string().trim().min(1).max(200),
    why: z.string().trim().min(1).max(LONGEST_REASON),
  })
  .and(
    z.union([
      z.object({ decision: Decision }),
      z.object({
        merge: z.object({ kind: z.enum(['source', 'claim', 'story']), one: Id, other: Id }),
      }),
      z.object({
        split: z.object({ kind: z.enum(['source', 'claim', 'story']), one: Id, other: Id }),
      }),
      z.object({ undo: Id }),
    ]),
  );

/** What came of it; `apart` are stories that have to be one before the judgement comes to anything. */
export const JudgementsMade = z.object({
  items: listOf(Judgement),
  apart: listOf(z.tuple([Id, Id]).readonly()),
});

export type JudgementsMade = z.infer<typeof JudgementsMade>;
export type Decision = z.infer<typeof Decision>;
export type Judgement = z.infer<typeof Judgement>;
export type NewJudgement = z.infer<typeof NewJudgement>;
