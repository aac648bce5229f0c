import type { Lineage } from './lineage.js';
import type { Prepared } from './prepared.js';
import { inOrderOfStates, samePage } from './same-page.js';
import { common, commonRuns, shareOf } from './share-text.js';

/** For each later state of a page, by id, the state before it. */
export function earlierStates(prepared: readonly Prepared[]): ReadonlyMap<string, Prepared> {
  const byId = new Map(prepared.map((one) => [one.id, one]));
  const found = new Map<string, Prepared>();
  const left = new Set(prepared);
  for (const one of prepared) {
    if (!left.delete(one)) continue;
    const others = [...left].filter((other) => isSamePage(one, other));
    for (const other of others) left.delete(other);
    const states = inOrderOfStates([one, ...others].map(({ covered }) => covered));
    for (let i = 1; i < states.length; i++) found.set(states[i]!.id, byId.get(states[i - 1]!.id)!);
  }
  return found;
}

/** Two pages of one outlet may begin alike; where no address tells, most of the words must be the same. */
const isSamePage = (one: Prepared, other: Prepared): boolean =>
  samePage(one.covered, other.covered) &&
  (one.covered.reading.article.url !== null || shareOf(commonRuns(one, other), one) >= MOSTLY);

const MOSTLY = 0.5;

/** The lineage of a later state of a page. */
export function version(one: Prepared, before: Prepared): Lineage {
  const why = 'a later state of the same page';
  const from = {
    from: { article: before.id },
    relation: 'version',
    direction: 'time',
    credits: [],
    signs: [],
    why,
  } as const;
  return { article: one.id, relation: 'version', from: [{ ...from, ...common(one, before) }], why };
}
