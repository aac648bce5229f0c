import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../pages/article.js';
import { cut, hull } from '../text/span.js';
import type { Source } from './source.js';

/** Whom an attribution is credited to. */
export interface Credit {
  /** A source's id; null where the text gives nobody. */
  readonly source: string | null;
  /** Why, where the attribution itself does not say who. */
  readonly because: string | null;
}

/** The parties that an article's attributions are credited to, and for each attribution, which. */
export function findSources(
  { text }: Pick<Article, 'text'>,
  attributions: readonly Attribution[],
): { readonly sources: readonly Source[]; readonly credits: readonly Credit[] } {
  const sources = new Map<string, Source>();
  const credits = attributions.map(({ source: spans }): Credit => {
    if (spans.length === 0) return { source: null, because: null };
    const words = spans.map((span) => cut(text, span)).join(' ');
    const key = words.toLowerCase();
    const known = sources.get(key);
    const named = /\p{Lu}/u.test(words.slice(1));
    sources.set(key, {
      id: known?.id ?? `s${sources.size + 1}`,
      name: named ? words : null,
      kind: 'person',
      named,
      count: [1, 1],
      partOf: null,
      description: named ? null : words,
      affiliation: null,
      access: null,
      anonymity: named ? null : 'unnamed',
      reason: null,
      reasonClass: null,
      unresolved: false,
      mentions: [...(known?.mentions ?? []), hull(spans)],
      evidence: {},
    });
    return { source: sources.get(key)!.id, because: null };
  });
  return { sources: [...sources.values()], credits };
}
