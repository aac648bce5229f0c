import { z } from 'zod';
import { Id, listOf } from './list.js';
import { Act, Count, Mode, SourceKind } from './reading.js';

/** An article in short. */
export const ArticleCard = z.object({
  id: Id,
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  readAt: z.string(),
});

/** A statement in its own words, with how and to whom it was said. */
export const StatementCard = z.object({
  article: Id,
  statement: z.string(),
  party: Id.nullable(),
  sourceText: z.string().nullable(),
  named: z.boolean().nullable(),
  content: z.string(),
  act: Act,
  answered: z.boolean().nullable(),
  mode: Mode,
  hedged: z.boolean(),
  distanced: z.boolean(),
  negated: z.boolean(),
  channel: z.string().nullable(),
  platform: z.string().nullable(),
  when: z.string().nullable(),
  to: z.string().nullable(),
});

export const PartyInShort = z.object({
  id: Id,
  name: z.string().nullable(),
  kind: SourceKind,
  named: z.boolean(),
  description: z.string().nullable(),
});

export const StoryInShort = z.object({ id: Id, title: z.string().nullable() });

/** A source in a list. */
export const SourceLine = PartyInShort.extend({
  affiliation: z.string().nullable(),
  statements: z.int(),
  stories: listOf(StoryInShort),
});

/** One party across articles. */
export const Party = PartyInShort.extend({
  count: Count.nullable(),
  affiliation: z.string().nullable(),
  reason: z.string().nullable(),
  reasonClass: z.string().nullable(),
  members: listOf(z.object({ article: Id, source: z.string(), why: z.string() })),
  maybe: listOf(z.object({ party: Id, why: z.string() })),
});

/** A party with all that it says. */
export const WholeSource = z.object({
  party: Party,
  said: listOf(StatementCard),
  articles: listOf(ArticleCard),
  maybe: listOf(PartyInShort),
  stories: listOf(StoryInShort),
  /** Claims that it both backs and disputes, or that it disputes after having backed: in time, with its statements. */
  contradictions: listOf(
    z.object({
      claim: Id,
      text: z.string(),
      statements: listOf(z.object({ article: Id, statement: z.string(), stance: z.enum(['backs', 'disputes']) })),
    }),
  ),
});

export type ArticleCard = z.infer<typeof ArticleCard>;
export type StatementCard = z.infer<typeof StatementCard>;
export type PartyInShort = z.infer<typeof PartyInShort>;
export type Party = z.infer<typeof Party>;
export type SourceLine = z.infer<typeof SourceLine>;
export type WholeSource = z.infer<typeof WholeSource>;
