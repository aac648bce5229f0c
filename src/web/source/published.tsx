import type { ArticleCard } from '../../api/contract/source.js';
import { When } from '../dates/when.js';

/** When an article was published; of one that does not tell, when it was read, and that it is that. */
export function Published({ article: { published, readAt } }: { readonly article: ArticleCard }) {
  return published === null ? <DayRead iso={readAt} /> : <When iso={published} />;
}

/** The day of reading, where no other is known. */
export function DayRead({ iso }: { readonly iso: string }) {
  return (
    <span>
      <When iso={iso} /> (read, not dated)
    </span>
  );
}
