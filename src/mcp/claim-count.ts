import { z } from 'zod';
import type { Claim } from '../coverage/claim.js';
import { carriersOf, gapOf } from '../formats/library/views/gap.js';
import { shortened } from './shortened.js';

/** How much stands behind a claim: articles, which may all have it from each other, beside independent origins. */
export const ClaimCount = z.object({
  id: z.string(),
  text: z.string().describe('In the words of the statement that tells it best.'),
  articles: z.int().describe('How many articles carry it. This is no measure of confirmation.'),
  origins: z
    .object({ least: z.int(), most: z.int().nullable() })
    .describe('How many independent origins the texts allow; `most` is null where there is no upper end.'),
  why: z.string().describe('How the origins were counted.'),
});

export type ClaimCount = z.infer<typeof ClaimCount>;

const LONGEST = 600;

/** A claim, counted. */
export function claimCount(claim: Claim): ClaimCount {
  const [least, most] = claim.range;
  return {
    id: claim.id,
    text: shortened(claim.text, LONGEST),
    articles: carriersOf(claim).length,
    origins: { least, most },
    why: shortened(claim.why, LONGEST),
  };
}

/** `13 articles → 1 origin: the ferry had not replied [claim e52b…]. 13 articles carry it, from 1 place …`. */
export const claimCountText = (claim: Claim): string => {
  const { id, text, why } = claimCount(claim);
  return `${gapOf(claim)}: ${text} [claim ${id}]. ${why}`;
};
