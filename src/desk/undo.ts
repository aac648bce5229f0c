import { articlesOf, type Judgement } from '../coverage/judgement.js';
import { judgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { findId } from './find-id.js';
import { type Judge, judge } from './judge.js';
import { NotThere } from './not-there.js';

/**
 * Takes a judgement back, which is a judgement itself.
 * @throws NotThere if there is none of that id, or it was taken back before
 */
export async function undo(library: Library, typed: string, by: Judge): Promise<readonly Judgement[]> {
  const id = await findId(library, 'judgement', typed);
  const found = (await judgements(library)).find((one) => one.id === id)!;
  if (found.undoneBy !== null) throw new NotThere(`The judgement ${id} was taken back already, by ${found.undoneBy}.`);
  if (found.decision.kind === 'undo')
    throw new NotThere(
      `${id} takes ${found.decision.judgement} back: to have that again, make the judgement once more.`,
    );
  return judge(library, [{ kind: 'undo', judgement: id, articles: articlesOf(found.decision) }], by);
}
