import type { ArticleCard } from '../../api/contract/source.js';
import { safeLink, to } from '../address/to.js';
import { When } from '../dates/when.js';
import { WrittenOut } from '../print/written-out.js';
import { outletName } from '../words/outlet.js';

/** On paper, all articles of the story by time, with their addresses. */
export function PrintedArticles({ articles }: { readonly articles: readonly ArticleCard[] }) {
  const inTime = [...articles].sort((a, b) => Date.parse(a.published ?? '') - Date.parse(b.published ?? '') || 0);
  return (
    <section class="printed">
      <h2>Articles</h2>
      <ol>
        {inTime.map(({ id, outlet, title, published, url }) => (
          <li key={id}>
            <b>{outletName(outlet)}</b>
            {published !== null && (
              <>
                , <When iso={published} />
              </>
            )}
            : <span class="words">{title}</span> <WrittenOut address={safeLink(url) ?? to.article(id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
