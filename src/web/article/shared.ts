import type { Descent } from '../../api/contract/lineage.js';
import type { Span } from '../../text/span.js';

/** Words that two texts share, and how: word for word, nearly so, or what a rewriter keeps. */
export interface Shared {
  readonly how: 'exact' | 'near' | 'kept';
  /** What is shared, in a word: `number`, `name`; null for running words. */
  readonly what: string | null;
  readonly here: Span;
  readonly there: Span;
}

/** All that shows that one text descends from the other, passages before single signs. */
export const sharedBy = ({ passages, signs }: Descent): readonly Shared[] => [
  ...passages.map(({ here, there, alike }): Shared => ({ how: alike, what: null, here, there })),
  ...signs.map(({ here, there, kind }): Shared => ({ how: 'kept', what: kind, here, there })),
];
