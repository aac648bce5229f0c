import type { From } from '../../../coverage/covered.js';
import type { Descent } from '../../../coverage/lineage.js';
import type { Article } from '../../../pages/article.js';
import { cut } from '../../../text/span.js';
import { wordsOf } from '../../words.js';

/** What shows that an article has it from somewhere, in the article's own words. */
export interface Shown extends Pick<Descent, 'relation' | 'share' | 'direction' | 'why'> {
  readonly article: string;
  readonly from: From;
  /** Where it credits the other. */
  readonly credits: readonly string[];
  /** The longest passage that both have; null if there is none. */
  readonly passage: string | null;
}

/** The words that show a descent: cut out of the article that descends. */
export function shownBy(id: string, article: Pick<Article, 'text' | 'title' | 'byline'>, descent: Descent): Shown {
  const { from, relation, share, direction, why, passages, credits } = descent;
  const fields = { text: article.text, title: article.title ?? '', byline: article.byline.join(', ') };
  const [longest] = passages.map(({ here }) => here).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return {
    ...{ article: id, from, relation, share, direction, why },
    credits: [...new Set(credits.map(({ field, span }) => cut(fields[field], span)))],
    passage: longest === undefined ? null : wordsOf(article.text, [longest]),
  };
}
