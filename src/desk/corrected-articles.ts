import { corrected } from '../coverage/corrected.js';
import type { KeptArticle } from '../formats/library/contents.js';
import { judgements } from '../library/judgements.js';
import { keptArticles } from '../library/kept-articles.js';
import type { Library } from '../library/open.js';

/** Articles by their ids with all that coverage makes of them, and with what people corrected of their statements. */
export async function correctedArticles(library: Library, ids: readonly string[]): Promise<readonly KeptArticle[]> {
  const articles = await keptArticles(library, ids);
  const made = await judgements(library, ids);
  return articles.map((article) => ({ ...article, ...corrected(article, made) }));
}
