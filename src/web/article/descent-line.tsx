import type { WholeArticle } from '../../api/contract/article.js';
import type { Descent } from '../../api/contract/lineage.js';
import { indexAt, sentences } from '../../text/sentences.js';
import { cut, type Span } from '../../text/span.js';
import { to } from '../address/to.js';
import { EdgeLink } from '../claim/judge-links.js';
import { RELATIONS } from '../words/relation.js';

/** The sentence in which an outlet is credited. */
function creditedIn(text: string, span: Span): string {
  const all = sentences(text, () => false);
  return cut(text, all[indexAt(all, span[0])] ?? span);
}

/** Whom an article has something from, how much, and what shows it. */
export function DescentLine({ article, descent }: { readonly article: WholeArticle; readonly descent: Descent }) {
  const { from, relation, why } = descent;
  const credit = descent.credits.find(({ field }) => field === 'text');
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
      {credit && (
        <>
          : “<q class="words">{creditedIn(article.text, credit.span)}</q>”
        </>
      )}
      {' · '}
      <EdgeLink here={article.id} there={from} />
      {hasText && (
        <>
          {' '}
          · <a href={to.article(article.id, { beside: from.article })}>side by side</a>
        </>
      )}
    </p>
  );
}
