import type { WholeArticle } from '../../api/contract/article.js';
import { to } from '../address/to.js';
import { When } from '../dates/when.js';
import { outletName } from '../words/outlet.js';

/** Whose text it is that is laid beside another, and of when. */
export function TextHead({ article: { id, outlet, published } }: { readonly article: WholeArticle }) {
  return (
    <p class="quiet">
      <a href={to.article(id)}>
        <b>{outletName(outlet)}</b>
      </a>{' '}
      {published !== null && <When iso={published} />}
    </p>
  );
}
