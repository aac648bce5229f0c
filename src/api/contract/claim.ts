import { z } from 'zod';
import { From, Shown } from './lineage.js';
import { Id, listOf } from './list.js';
import { ArticleCard, PartyInShort, StatementCard } from './source.js';

export const Stance = z.enum(['backs', 'disputes']).nullable();
export const StatementRef = z.object({ article: Id, statement: z.string() });

/** Where a claim entered the coverage. */
export const Place = z.union([...From.options, z.object({ public: z.string() })]);

export const Origin = z.object({
  place: Place,
  statements: listOf(StatementRef),
  chain: listOf(z.object({ article: Id, from: Place.nullable(), because: z.string() })),
  because: z.string(),
});

/** What several statements share, across articles. */
export const Claim = z.object({
  id: Id,
  text: z.string(),
  statements: listOf(
    StatementRef.extend({ stance: Stance, implied: z.boolean(), partly: z.boolean(), why: z.string() }),
  ),
  origins: listOf(Origin),
  range: z.tuple([z.int(), z.int().nullable()]).readonly(),
  why: z.string(),
  backedBy: listOf(Id),
  disputedBy: listOf(Id),
});

/** A claim in a list: how many articles carry it beside how many origins it has. */
export const ClaimLine = z.object({
  id: Id,
  story: Id,
  text: z.string(),
  articles: z.int(),
  origins: z.int(),
  range: z.tuple([z.int(), z.int().nullable()]).readonly(),
  backedBy: z.int(),
  disputedBy: z.int(),
});

/** A claim with its statements in their own words, and what shows how each article has it. */
export const WholeClaim = z.object({
  story: Id,
  claim: Claim,
  articles: listOf(ArticleCard),
  parties: listOf(PartyInShort),
  statements: listOf(StatementCard),
  shown: listOf(Shown),
  /** SHA-256 over the sorted hashes of the texts that its statements are in. */
  texts: z.string(),
  /** The permanent address: it answers 409 once the claim rests on other texts. */
  address: z.string(),
});

export type Place = z.infer<typeof Place>;
export type Origin = z.infer<typeof Origin>;
export type Claim = z.infer<typeof Claim>;
export type ClaimLine = z.infer<typeof ClaimLine>;
export type WholeClaim = z.infer<typeof WholeClaim>;
