import type { Descent } from '../../api/contract/lineage.js';
import type { Statement } from '../../api/contract/reading.js';
import type { Span } from '../../text/span.js';

/**
 * Words that show how two texts hang together: shared word for word or nearly so, what a rewriter keeps, a credit to the
 * other, or what is said; where it stands in this text and in the other, null where it does not.
 */
export interface Shared {
  readonly how: 'exact' | 'near' | 'kept' | 'credit' | 'said';
  /** What is shared, in a word: `number`, `name`; the outlet that is credited; null for running words. */
  readonly what: string | null;
  readonly here: Span | null;
  readonly there: Span | null;
}

/** All that shows that one text descends from the other: passages, single signs, credits. */
export const sharedBy = ({ passages, signs, credits }: Descent): readonly Shared[] => [
  ...passages.map(({ here, there, alike }): Shared => ({ how: alike, what: null, here, there })),
  ...signs.map(({ here, there, kind }): Shared => ({ how: 'kept', what: kind, here, there })),
  ...credits.flatMap(({ field, span, outlet }): readonly Shared[] =>
    field === 'text' ? [{ how: 'credit', what: outlet, here: span, there: null }] : [],
  ),
];

/** The words of some statements of one of the two texts. */
export const saidIn = (
  side: 'here' | 'there',
  statements: readonly Statement[],
  ids: ReadonlySet<string>,
): readonly Shared[] =>
  statements
    .filter(({ id, field }) => ids.has(id) && field === 'text')
    .flatMap(({ spans }) => spans.content)
    .map((span) => ({ how: 'said', what: null, here: null, there: null, [side]: span }));

/** The order of words alone is a weaker sign than a number or a name. */
export const lookOf = ({ how, what }: Shared): Shared['how'] | 'in-order' =>
  how === 'kept' && what === 'order' ? 'in-order' : how;

/** What a mark tells on hover. */
export function wordsFor({ how, what }: Shared): string {
  if (how === 'credit') return `credits ${what}`;
  if (how === 'said') return 'says it here';
  if (how === 'kept') return `the same ${what}`;
  return how === 'near' ? 'the same words, nearly' : 'the same words';
}
