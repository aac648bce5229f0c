import type { WholeArticle } from '../../api/contract/article.js';
import type { Descent } from '../../api/contract/lineage.js';
import { to } from '../address/to.js';
import { RELATIONS } from '../words/relation.js';

/** Whom an article has something from, how much, and what shows it. */
export function DescentLine({
  article,
  descent,
  i,
}: {
  readonly article: WholeArticle;
  readonly descent: Descent;
  readonly i: number;
}) {
  const { from, relation, why } = descent;
  const credits = article.shown[i]?.credits ?? [];
  const card = 'article' in from ? article.from.find(({ id }) => id === from.article) : null;
  const hasText = 'article' in from && (descent.passages.length > 0 || descent.signs.length > 0);
  return (
    <p class="descent">
      {RELATIONS[relation]}{' '}
      {'article' in from ? (
        <a href={to.article(from.article)}>
          <b>{card?.outlet ?? 'an article'}</b>
        </a>
      ) : (
        <b>{from.outlet}</b>
      )}{' '}
      · {why}
      {credits.length > 0 && (
        <>
          {' '}
          · “<q class="words">{credits[0]}</q>”
        </>
      )}
      {hasText && (
        <>
          {' '}
          · <a href={to.article(article.id, { beside: from.article })}>side by side</a>
        </>
      )}
    </p>
  );
}
