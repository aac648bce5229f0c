import type { From } from '../coverage/covered.js';
import type { Decision } from '../coverage/judgement.js';
import type { Relation } from '../coverage/lineage.js';
import type { Library } from '../library/open.js';
import { findArticle } from './find-id.js';
import { NotThere } from './not-there.js';

const OUTLET = /^outlet:\s*/;

/**
 * What an article is, and where it has it from.
 * @param typed an article by its id or address
 * @param from articles in the same way, or `outlet:NAME` for an outlet whose article the library does not have
 * @throws NotThere
 */
export async function relation(
  library: Library,
  typed: string,
  is: Relation,
  from: readonly string[],
): Promise<Decision> {
  const article = await findArticle(library, typed);
  const places: From[] = [];
  for (const place of from)
    places.push(
      OUTLET.test(place) ? { outlet: place.replace(OUTLET, '') } : { article: await findArticle(library, place) },
    );
  if (places.some((place) => 'article' in place && place.article === article))
    throw new NotThere(`${article} can't have its text from itself: name another article after --from.`);
  return { kind: 'lineage', article, relation: is, from: places };
}
