import type { Descent, Sign } from './lineage.js';
import type { Prepared } from './prepared.js';
import { commonRuns, passages, shareOf, spanOf } from './share-text.js';
import { byTime } from './which-first.js';

/** So many words in quotation marks are nobody's chance. */
const QUOTED_WORDS = 6;

/** Earlier articles that a rewriter also took from: quoted words that they have, and the main one does not. */
export function alsoUsed(
  one: Prepared,
  main: Prepared,
  others: readonly Prepared[],
): readonly Omit<Descent, 'relation' | 'credits'>[] {
  const inMain = new Set(
    commonRuns(one, main).flatMap(({ here, length }) => Array.from({ length }, (_, i) => here + i)),
  );
  const used = new Set<number>();
  return others
    .filter(
      (other) => other !== main && byTime(other.covered, one.covered) < 0 && byTime(other.covered, main.covered) < 0,
    )
    .sort((a, b) => byTime(a.covered, b.covered))
    .flatMap((other) => {
      const runs = commonRuns(one, other).filter(
        ({ here, length }) =>
          length >= QUOTED_WORDS &&
          one.quoted[here] &&
          one.quoted[here + length - 1] &&
          !inMain.has(here) &&
          !used.has(here),
      );
      if (runs.length === 0) return [];
      for (const { here } of runs) used.add(here);
      const signs = runs.map(
        (run): Sign => ({
          kind: 'quotation',
          here: spanOf(one.words, run.here, run.length),
          there: spanOf(other.words, run.there, run.length),
        }),
      );
      return [
        {
          ...{
            from: { article: other.id },
            share: shareOf(runs, one),
            passages: passages(runs, one.words, other.words),
          },
          signs,
          direction: 'time' as const,
          why: 'it has quoted words that were only there',
        },
      ];
    });
}
