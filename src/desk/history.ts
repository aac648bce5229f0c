import type { Judgement } from '../coverage/judgement.js';
import { idsBeginning } from '../library/ids-beginning.js';
import { judgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { findArticle, SHORTEST } from './find-id.js';

/**
 * The judgements in the order in which they were made: all, the one whose id begins so, or those on an article.
 * @throws NotThere if neither a judgement nor an article is meant
 */
export async function history(library: Library, typed?: string): Promise<readonly Judgement[]> {
  if (typed === undefined) return judgements(library);
  const ids = typed.length < SHORTEST ? [] : await idsBeginning(library, 'judgement', typed);
  if (ids.length > 0) return (await judgements(library)).filter(({ id }) => ids.includes(id));
  return judgements(library, [await findArticle(library, typed)]);
}
