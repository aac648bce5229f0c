import type { Lineage } from '../../api/contract/lineage.js';
import type { ArticleCard } from '../../api/contract/source.js';
import type { Placed } from '../marks/placed.js';
import { initialsOf } from '../words/footing.js';

/** What is copied from one article. */
export interface Copied {
  readonly article: string;
  readonly outlet: string;
  /** One or two letters for the outlet. */
  readonly sign: string;
  /** The keys of its passages. */
  readonly keys: readonly string[];
}

export interface Passages {
  readonly copied: readonly Copied[];
  readonly places: readonly Placed[];
}

/** The passages of an article that stand in others of the library, by where they are from. */
export function passagesOf(lineage: Lineage | null, from: readonly ArticleCard[]): Passages {
  const places: Placed[] = [];
  const copied = (lineage?.from ?? []).flatMap((descent): readonly Copied[] => {
    if (!('article' in descent.from) || descent.passages.length === 0) return [];
    const { article } = descent.from;
    const outlet = from.find(({ id }) => id === article)?.outlet ?? 'another article';
    const keys = descent.passages.map(({ here }) => {
      const key = `p${places.length}`;
      places.push({ span: here, part: 'passage', of: key });
      return key;
    });
    return [{ article, outlet, sign: initialsOf(outlet), keys }];
  });
  return { copied, places };
}
