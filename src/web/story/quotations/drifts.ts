import type { Quotation } from '../../../api/contract/lineage.js';

type Version = Quotation['versions'][number];

/** A wording of a quotation that differs from the one before it, with the articles that have it. */
export interface Drift {
  readonly text: string;
  readonly articles: readonly string[];
  readonly changes: Version['changes'];
}

export interface Drifted {
  readonly quotation: string;
  readonly speaker: string | null;
  /** The words as the first article has them. */
  readonly first: string;
  /** The articles that have them so. */
  readonly faithful: readonly string[];
  readonly drifts: readonly Drift[];
}

/** The quotations whose words changed on their way, those that changed most often first. */
export const drifted = (quotations: readonly Quotation[]): readonly Drifted[] =>
  quotations
    .flatMap((quotation) => oneDrifted(quotation) ?? [])
    .sort((a, b) => b.drifts.length - a.drifts.length || b.faithful.length - a.faithful.length);

function oneDrifted({ id, speaker, text, versions }: Quotation): Drifted | null {
  const byText = new Map<string, Version[]>();
  for (const version of versions.filter((one) => one.drifted))
    byText.set(version.text, [...(byText.get(version.text) ?? []), version]);
  if (byText.size === 0) return null;
  const articlesOf = (some: readonly Version[]) => [...new Set(some.map(({ article }) => article))];
  const faithful = versions.filter((one) => !one.drifted);
  return {
    ...{ quotation: id, speaker, first: faithful[0]?.text ?? text, faithful: articlesOf(faithful) },
    drifts: [...byText].map(([words, some]) => {
      return { text: words, articles: articlesOf(some), changes: [...new Set(some.flatMap(({ changes }) => changes))] };
    }),
  };
}
