import { createHash } from 'node:crypto';
import { articlesOf, type Decision, type Judgement } from '../coverage/judgement.js';
import { addJudgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { coverAgain } from './cover.js';

/** Who judges, when (an ISO instant) and why. */
export interface Judge {
  readonly who: string;
  readonly at: string;
  readonly why: string;
}

/** Writes down what a person decided, and works out anew what rests on it. @returns the judgements */
export async function judge(
  library: Library,
  decisions: readonly Decision[],
  { who, at, why }: Judge,
): Promise<readonly Judgement[]> {
  const made = decisions.map((decision): Judgement => {
    const id = createHash('sha256')
      .update(JSON.stringify([at, who, why, decision]))
      .digest('hex')
      .slice(0, 16);
    return { id, at, who, why, decision, undoneBy: null };
  });
  await addJudgements(library, made);
  await coverAgain(library, [...new Set(decisions.flatMap(articlesOf))]);
  return made;
}
