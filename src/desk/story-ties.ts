import type { Judgement } from '../coverage/judgement.js';
import type { Tie } from '../coverage/stories.js';
import type { Neighbour } from './neighbours.js';

/** What ties articles together, or apart: copied text, then what people decided. */
export function tiesAmong(
  all: readonly Neighbour[],
  copies: readonly (readonly [string, string])[],
  decided: readonly Judgement[],
): readonly Tie[] {
  const index = new Map(all.map(({ id }, i) => [id, i]));
  const tie = (a: string, b: string, same: boolean): readonly Tie[] => {
    const [one, other] = [index.get(a), index.get(b)];
    return one === undefined || other === undefined ? [] : [{ one, other, same }];
  };
  return [
    ...copies.flatMap(([a, b]) => tie(a, b, true)),
    ...decided.flatMap(({ decision }) =>
      decision.kind === 'story' ? tie(decision.one, decision.other, decision.same) : [],
    ),
  ];
}
