import { z } from 'zod';

/** What every tool takes that answers with a list: how many items, and how many before them to pass over. */
export const portionOf = (many: number, most: number) => ({
  limit: z.int().min(1).max(most).default(many).describe(`How many at most (up to ${most}).`),
  offset: z.int().min(0).max(1_000_000).default(0).describe('How many to pass over: to go on where an answer was cut.'),
});

/** The part of a list that is asked for. */
export interface Portion {
  readonly limit: number;
  readonly offset: number;
}

/** The items of that part. */
export const portion = <T>(items: readonly T[], { limit, offset }: Portion): readonly T[] =>
  items.slice(offset, offset + limit);

/**
 * What to say of a list of which only a part is shown: which part, and how to have what follows; null where all of it is.
 * @param total how many there are; null where that is not known, but that there are more
 * @param what their name: `statements`
 */
export function cutOf({ offset }: Portion, shown: number, total: number | null, what: string): string | null {
  if (total !== null && offset === 0 && shown >= total) return null;
  const all = total === null ? '' : ` of ${total}`;
  const which = shown === 0 ? `No ${what} from ${offset + 1} on${all && ` (there are ${total})`}.` : null;
  if (which !== null) return which;
  const next = offset + shown;
  const part = `Cut: ${what} ${offset + 1} to ${next}${all} are shown.`;
  return total !== null && next >= total ? part : `${part} Call again with offset ${next} for those that follow.`;
}
