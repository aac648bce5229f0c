import type { Library } from '../library/open.js';
import { type ArticleHit, type ArticleSearch, type Found, searchArticles } from '../library/search.js';
import { findOutlet } from './outlet-view.js';

/** Articles by the words of their headline and text. @throws NotThere if there is no such outlet */
export async function findArticles(library: Library, words: string, search: ArticleSearch): Promise<Found<ArticleHit>> {
  if (search.outlet !== undefined) await findOutlet(library, search.outlet);
  return searchArticles(library, words, search);
}
