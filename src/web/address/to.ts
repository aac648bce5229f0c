import { type Query, withQuery } from './query-string.js';

const one = (id: string): string => encodeURIComponent(id);

/** The addresses of the screens; `query` is what is chosen or filtered there. */
export const to = {
  front: (query: Query = {}): string => withQuery('/', query),
  story: (id: string, query: Query = {}): string => withQuery(`/story/${one(id)}`, query),
  claim: (id: string, query: Query = {}): string => withQuery(`/claim/${one(id)}`, query),
  /** `s` is the id of a statement to show, `f` the number of a finding from 1, `beside` an article to show beside it. */
  article: (id: string, query: Query = {}): string => withQuery(`/article/${one(id)}`, query),
  source: (id: string, query: Query = {}): string => withQuery(`/source/${one(id)}`, query),
  read: (): string => '/read',
  /**
   * `do` is `merge`, `split` (with `kind` source, claim or story; `one` and `other` their ids) or `edge` (with `article`
   * and `from`, the id of the article or the outlet that it has it from): opens that form, filled in.
   */
  judgements: (query: Query = {}): string => withQuery('/judgements', query),
  search: (words: string): string => withQuery('/search', { q: words }),
} as const;

/** An address outside that may be followed, or null: only pages of the web, never script. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
