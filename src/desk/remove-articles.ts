import { articleLines } from '../library/articles.js';
import type { Library } from '../library/open.js';
import { type Removal, remove } from '../library/remove.js';
import { coverAgain } from './cover.js';
import { findArticle } from './find-id.js';
import { findOutlet } from './outlet-view.js';

/** What would be taken out, to be asked before it is. */
export interface Doomed {
  readonly removal: Removal;
  /** How it is called, and how many articles are of it. */
  readonly what: string;
  readonly articles: number;
}

/** So many articles are counted; more are told as that many. */
const COUNTED = 100_000;

/**
 * @param typed an article by the beginning of its id, or an address, which may hold nothing now: it is kept out as well
 * @throws NotThere
 */
export async function doomedArticle(library: Library, typed: string): Promise<Doomed> {
  if (!/^https?:\/\//i.test(typed)) {
    const id = await findArticle(library, typed);
    const [line] = await articleLines(library, { id });
    return { removal: { id }, what: line?.title ?? id, articles: 1 };
  }
  const lines = await articleLines(library, { url: typed }, { limit: COUNTED });
  return { removal: { url: typed }, what: typed, articles: lines.length };
}

/** All articles of an outlet. @throws NotThere */
export async function doomedOutlet(library: Library, typed: string): Promise<Doomed> {
  const outlet = await findOutlet(library, typed);
  const lines = await articleLines(library, { outlet }, { limit: COUNTED });
  return { removal: { outlet }, what: outlet, articles: lines.length };
}

/**
 * Takes articles out with all that came of them, and works out anew what stood on them.
 * @param at ISO instant
 * @returns how many were taken out
 */
export async function removeArticles(library: Library, removal: Removal, at: string): Promise<number> {
  const { articles, stories } = await remove(library, removal, at);
  await coverAgain(library, [...articles, ...stories.flatMap((story) => story.articles)]);
  return articles.length;
}
