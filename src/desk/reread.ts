import { article } from '../library/articles.js';
import type { Library } from '../library/open.js';
import { type ArticlePage, countToReread, pagesToReread, pageToReread, replaceReading } from '../library/reread.js';
import type { Reading } from '../statements/reading.js';
import { findId } from './find-id.js';
import { foundBy } from './found-by.js';
import type { Problem } from './material.js';
import { NotThere } from './not-there.js';
import { materialOfPage } from './page-of-material.js';
import { readAll } from './read-all.js';
import { readerName } from './reader-name.js';

/** What became of one page that was to be read again. */
export type RereadEvent =
  /** Whether it is read otherwise now. */
  { readonly article: string; readonly isOther: boolean } | { readonly problem: Problem };

/** How many pages `pagesOfOthers` gives, and of how many articles it can't give any, for only their readings were kept. */
export const toReread = async (library: Library) => countToReread(library, await readerName());

/** The pages of some articles, named by the beginnings of their ids, whatever read them. @throws NotThere */
export async function* pagesNamed(library: Library, typed: readonly string[]): AsyncGenerator<ArticlePage> {
  for (const one of typed) {
    const id = await findId(library, 'article', one);
    const page = await pageToReread(library, id);
    if (page === null)
      throw new NotThere(`Of article ${id} only the reading was kept: there is no page to read again.`);
    yield page;
  }
}

/** All pages that another model or version of the program has read. */
export async function* pagesOfOthers(library: Library): AsyncGenerator<ArticlePage> {
  yield* pagesToReread(library, await readerName());
}

/**
 * Reads pages again, and puts the readings in place of the old ones, each whole or not at all: it can be broken off at
 * any time and begun again. What can't be read any more stays as it was read. Which stories are to be worked out anew,
 * `coverAgain` finds.
 */
export async function* rereadAll(
  library: Library,
  pages: AsyncIterable<ArticlePage>,
  { jobs }: { readonly jobs: number },
): AsyncGenerator<RereadEvent> {
  const reader = await readerName();
  for await (const one of readAll(again(library, pages), { jobs })) {
    const { id, old } = one.found;
    if ('problem' in one) {
      yield { problem: one.problem };
      continue;
    }
    const { reading } = one;
    const replaced = await replaceReading(library, id, { reading, reader, ...foundBy(reading) });
    if (replaced) yield { article: replaced.id, isOther: old === null || !isSame(old, reading) };
  }
}

/** Each page with how it was read: in whatever language, and with the date that a person gave. */
async function* again(library: Library, pages: AsyncIterable<ArticlePage>) {
  for await (const { id, page } of pages) {
    // one that is damaged is made anew too
    const old = await article(library, id).then(
      (stored) => stored?.reading ?? null,
      () => null,
    );
    const given = old?.article.from.published === 'option' ? old.article.published : null;
    const options = { force: true, ...(given ? { published: given } : {}) };
    yield { material: materialOfPage(page, old?.id ?? id), options, id, old };
  }
}

const isSame = (one: Reading, other: Reading): boolean => JSON.stringify(one) === JSON.stringify(other);
