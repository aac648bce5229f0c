import { z } from 'zod';
import { Claim } from './claim.js';
import { Lineage, Quotation, Series } from './lineage.js';
import { listOf } from './list.js';
import { ArticleCard, PartyInShort, StoryInShort } from './source.js';

/** A story in a list. */
export const StoryLine = StoryInShort.extend({
  /** ISO days of the first and the last article. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  articles: z.int(),
  outlets: z.int(),
  claims: z.int(),
  /** How many of its articles have it all from their own sources. */
  origins: z.int(),
  /** Statements, and how many of them are by sources without a name. */
  statements: z.int(),
  unnamed: z.int(),
  /** The claim with the widest gap between articles and origins. */
  widest: z.object({ text: z.string(), articles: z.int(), origins: z.int() }).nullable(),
});

/** A story with all that was worked out of it. */
export const WholeStory = StoryInShort.extend({
  articles: listOf(ArticleCard),
  lineage: listOf(Lineage),
  claims: listOf(Claim),
  parties: listOf(PartyInShort),
  quotations: listOf(Quotation),
  series: listOf(Series),
});

export type StoryLine = z.infer<typeof StoryLine>;
export type WholeStory = z.infer<typeof WholeStory>;
