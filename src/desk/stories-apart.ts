import type { Decision } from '../coverage/judgement.js';
import { articleLines } from '../library/articles.js';
import type { Library } from '../library/open.js';

/**
 * Of decisions that two sources or claims are one, those that come to nothing yet: sources and claims are compared
 * within a story, and these are of two.
 * @returns the ids of the two stories for each
 */
export async function storiesApart(
  library: Library,
  decisions: readonly Decision[],
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const decision of decisions) {
    if ((decision.kind !== 'source' && decision.kind !== 'claim') || !decision.same) continue;
    const [one, other] = await Promise.all(
      [decision.one.article, decision.other.article].map(async (id) => (await articleLines(library, { id }))[0]?.story),
    );
    if (one && other && one !== other) found.push([one, other]);
  }
  return found;
}
