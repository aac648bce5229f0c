import { article } from '../library/articles.js';
import type { Library } from '../library/open.js';
import { type ArticlePage, countToReread, pagesToReread, replaceReading } from '../library/reread.js';
import type { Reading } from '../statements/reading.js';
import { foundBy } from './found-by.js';
import type { Problem } from './material.js';
import { materialOfPage } from './page-of-material.js';
import { readAll } from './read-all.js';
import { readerName } from './reader-name.js';

/** What became of one page that was to be read again. */
export type RereadEvent =
  /** Whether it is read otherwise now. */
  { readonly article: string; readonly isOther: boolean } | { readonly problem: Problem };

/** How many articles `rereadAll` has to read, and how many it can't, for only their readings were kept. */
export const toReread = async (library: Library) => countToReread(library, await readerName());

/**
 * Reads all pages again that another model or version of the program has read, and puts the readings in place of the old
 * ones, each whole or not at all: it can be broken off at any time and begun again. What can't be read any more stays as
 * it was read. Which stories are to be worked out anew, `coverAgain` finds.
 */
export async function* rereadAll(library: Library, { jobs }: { readonly jobs: number }): AsyncGenerator<RereadEvent> {
  const reader = await readerName();
  for await (const one of readAll(again(library, pagesToReread(library, reader)), { jobs })) {
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
