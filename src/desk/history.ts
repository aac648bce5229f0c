import type { Judgement } from '../coverage/judgement.js';
import { judgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { findArticle, findId, isBeginning } from './find-id.js';

/**
 * The judgements in the order in which they were made: all, the one whose id begins so, or those on an article.
 * @throws NotThere if neither a judgement nor an article is meant
 */
export async function history(library: Library, typed?: string): Promise<readonly Judgement[]> {
  if (typed === undefined) return judgements(library);
  if (await isBeginning(library, 'judgement', typed)) {
    const meant = await findId(library, 'judgement', typed);
    return (await judgements(library)).filter(({ id }) => id === meant);
  }
  return judgements(library, [await findArticle(library, typed)]);
}
