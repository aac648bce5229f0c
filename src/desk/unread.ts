import { knownPages } from '../library/known-pages.js';
import type { Library } from '../library/open.js';
import { pageHash } from '../library/page.js';
import { batches } from './batches.js';
import type { Found, Material } from './material.js';
import { pageOfMaterial } from './page-of-material.js';

/** What a library knows already of a material: its article, or that it was removed. */
export type KnownMaterial =
  | { readonly from: string; readonly outcome: 'unchanged'; readonly article: string }
  | { readonly from: string; readonly outcome: 'removed'; readonly article: null };

/** So many pages are looked up at once. */
const AT_ONCE = 64;

/** What has to be read; in place of pages that the library knows, what is known of them. */
export async function* unread(
  library: Library,
  found: AsyncIterable<Found>,
  readAt: string,
): AsyncGenerator<Found | KnownMaterial> {
  for await (const batch of batches(found, AT_ONCE)) {
    const hashes = batch.map((one) => ('material' in one ? pageHash(pageOfMaterial(one.material)) : null));
    const known = await knownPages(
      library,
      hashes.filter((hash) => hash !== null),
      readAt,
    );
    for (const [i, one] of batch.entries()) {
      const page = known.get(hashes[i] ?? '');
      yield page === undefined || !('material' in one) ? one : knownAs(one.material, page);
    }
  }
}

const knownAs = ({ from }: Material, page: { readonly article: string } | { readonly removed: true }): KnownMaterial =>
  'article' in page
    ? { from, outcome: 'unchanged', article: page.article }
    : { from, outcome: 'removed', article: null };
