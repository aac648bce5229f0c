import type { Aligned } from './aligned.js';
import { refKey, type StatementRef } from './covered.js';

/** Which statements of a story are told again from which. */
export interface Retellings {
  /** The statement of an article that this one is told again from. */
  from(ref: StatementRef, article: string): StatementRef | undefined;
  /** Those that this one is told again from. */
  allFrom(ref: StatementRef): readonly StatementRef[];
}

/** Looks up aligned statements by the later one: a story's claims ask for each of theirs, not for all. */
export function retellingsOf(aligned: readonly Aligned[]): Retellings {
  const byLater = new Map<string, StatementRef[]>();
  for (const { here, there } of aligned) {
    const known = byLater.get(refKey(here));
    if (known) known.push(there);
    else byLater.set(refKey(here), [there]);
  }
  const allFrom = (ref: StatementRef) => byLater.get(refKey(ref)) ?? [];
  return { allFrom, from: (ref, article) => allFrom(ref).findLast((there) => there.article === article) };
}
