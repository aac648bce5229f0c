import type { ArticleLine, WholeArticle } from '../../src/api/contract/article.js';
import type { Page } from '../../src/web/client/asked.js';
import type { Harbour } from './harbour-server.js';

/** The article of the harbour library whose headline has some words, the first published if several have. */
export async function articleCalled({ answer }: Harbour, words: string): Promise<WholeArticle> {
  const { items } = await answer<Page<ArticleLine>>('articles?limit=200');
  const found = items.filter(({ title }) => title?.includes(words)).at(-1);
  if (!found) throw new Error(`no article is called ${words}`);
  return answer<WholeArticle>(`articles/${found.id}`);
}
