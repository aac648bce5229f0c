import { z } from 'zod';
import { Day, Flag, Id, Window } from './list.js';
import { Act } from './reading.js';

const CLEAN = /^[^\0]*$/;
const Words = z.string().max(400).regex(CLEAN);
const Name = z.string().min(1).max(300).regex(CLEAN);
/** The time in which something was published: from `since` on, and before `until`. */
const Within = z.object({ since: Day.optional(), until: Day.optional() });

export const StoryQuery = Window.extend(Within.shape).extend({
  outlet: Name.optional().describe('that this outlet has an article of'),
  party: Id.optional().describe('that this source speaks in'),
  atLeast: z.coerce.number().int().min(1).max(100_000).default(1).describe('of so many articles or more'),
});

export const ClaimQuery = Window.extend({
  story: Id.optional(),
  party: Id.optional().describe('that this source backs or disputes'),
});

export const SourceQuery = Window.extend({
  q: Words.optional().describe('words of its name'),
  story: Id.optional(),
});

export const ArticleQuery = Window.extend(Within.shape).extend({
  outlet: Name.optional(),
  story: Id.optional(),
  url: z.string().max(4_000).regex(CLEAN).optional(),
});

export const StatementQuery = Window.extend(Within.shape).extend({
  q: Words.default('').describe('words of what is said, or of who says it'),
  source: Name.optional().describe('words of the source’s name'),
  party: Id.optional(),
  claim: Id.optional(),
  outlet: Name.optional(),
  unnamed: Flag.optional().describe('only what unnamed sources say'),
  act: Act.optional(),
});

export const QuotationQuery = Window.extend({ story: Id.optional(), speaker: Id.optional() });
export const SeriesQuery = Window.extend({ story: Id.optional(), claim: Id.optional() });

const MOST_FOUND = 50;
export const SearchQuery = z.object({
  q: Words.min(1),
  limit: z.coerce.number().int().min(1).max(MOST_FOUND).default(8).describe('how many of each kind'),
});

/** What a permanent address adds to an id: the hash of the text that it was read from. */
export const TextHash = z.string().regex(/^[0-9a-f]{16,64}$/, 'a SHA-256 in hex, or its first 16 digits');
