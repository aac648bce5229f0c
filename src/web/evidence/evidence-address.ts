import type { Descent } from '../../api/contract/lineage.js';

type From = Descent['from'];

/** Two texts to lay side by side: an article, and the article or outlet that it has something from. */
export interface Evidence {
  readonly here: string;
  readonly there: From | null;
}

const BETWEEN = '~';
const OUTLET = 'outlet:';

/** As an address keeps it: `article~article`, `article~outlet:Name`, `article~` alone. */
export const evidenceWords = ({ here, there }: Evidence): string =>
  here + BETWEEN + (there === null ? '' : 'article' in there ? there.article : OUTLET + there.outlet);

/** What an address keeps of it; null for words that are none. */
export function evidenceIn(words: string | undefined): Evidence | null {
  const at = words?.indexOf(BETWEEN) ?? -1;
  if (words === undefined || at <= 0) return null;
  const there = words.slice(at + 1);
  if (there === '') return { here: words.slice(0, at), there: null };
  return {
    here: words.slice(0, at),
    there: there.startsWith(OUTLET) ? { outlet: there.slice(OUTLET.length) } : { article: there },
  };
}

/** Whether two are one place. */
export const samePlace = (one: From | null, other: From | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
