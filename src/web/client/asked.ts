import type { WholeArticle } from '../../api/contract/article.js';
import type { WholeClaim } from '../../api/contract/claim.js';
import type { SearchResult } from '../../api/contract/found.js';
import type { Health } from '../../api/contract/health.js';
import type { Judgement } from '../../api/contract/judgement.js';
import type { Quotation } from '../../api/contract/lineage.js';
import type { OutletLine } from '../../api/contract/outlet.js';
import type { SourceLine, WholeSource } from '../../api/contract/source.js';
import type { StoryLine, WholeStory } from '../../api/contract/story.js';
import { type Query, withQuery } from '../address/query-string.js';

declare const answers: unique symbol;

/** An address of the API, with the type of what it answers. */
export type Asked<T> = string & { readonly [answers]?: T };

/** A page of a list, with the cursor of the next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const at = <T>(path: string, query: Query = {}): Asked<T> => withQuery(`/api/v1/${path}`, query);
const one = (id: string): string => encodeURIComponent(id);

/** Every address of the API that the page reads from. */
export const asked = {
  stories: (query: Query): Asked<Page<StoryLine>> => at('stories', query),
  story: (id: string): Asked<WholeStory> => at(`stories/${one(id)}`),
  /** @param texts the hash of the texts that it must rest on */
  claim: (id: string, texts?: string): Asked<WholeClaim> => at(`claims/${one(id)}`, { texts }),
  article: (id: string): Asked<WholeArticle> => at(`articles/${one(id)}`),
  source: (id: string): Asked<WholeSource> => at(`sources/${one(id)}`),
  sources: (query: Query): Asked<Page<SourceLine>> => at('sources', query),
  quotes: (query: Query): Asked<Page<Quotation>> => at('quotes', query),
  search: (query: Query): Asked<SearchResult> => at('search', query),
  outlets: (): Asked<{ readonly items: readonly OutletLine[] }> => at('outlets'),
  health: (): Asked<Health> => at('health'),
  judgements: (query: Query): Asked<Page<Judgement>> => at('judgements', query),
} as const;
