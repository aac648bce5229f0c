import { articleLines } from '../library/articles.js';
import type { Library } from '../library/open.js';
import { type Removal, remove, wouldRemove } from '../library/remove.js';
import { coverAgain } from './cover.js';
import { findId } from './find-id.js';
import { NotThere } from './not-there.js';
import { findOutlet } from './outlet-view.js';

/** What would be taken out, to be asked before it is. */
export interface Doomed {
  readonly removal: Removal;
  /** How it is called, and how many articles are of it. */
  readonly what: string;
  readonly articles: number;
}

/**
 * @param typed an article by the beginning of its id, or an address: all that it ever held
 * @throws NotThere
 */
export async function doomedArticle(library: Library, typed: string): Promise<Doomed> {
  if (/^[a-z][a-z+.-]*:\/\//i.test(typed)) {
    const doomed = await wouldRemove(library, { url: typed });
    if (doomed.length === 0) throw new NotThere(`There is no article of ${typed} in ${library.where}.`);
    return { removal: { url: typed }, what: typed, articles: doomed.length };
  }
  const id = await findId(library, 'article', typed);
  const [line] = await articleLines(library, { id });
  return { removal: { id }, what: line?.title ?? id, articles: 1 };
}

/** All articles of an outlet. @throws NotThere */
export async function doomedOutlet(library: Library, typed: string): Promise<Doomed> {
  const outlet = await findOutlet(library, typed);
  return { removal: { outlet }, what: outlet, articles: (await wouldRemove(library, { outlet })).length };
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
