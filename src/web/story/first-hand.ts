import type { WholeClaim } from '../../api/contract/claim.js';
import type { Sign } from '../colours/sign.js';

/** For each article that a claim entered the coverage by, the sign of who says it there; of several, of the first without a name. */
export function firstHand(
  { claim, statements }: Pick<WholeClaim, 'claim' | 'statements'>,
  signs: ReadonlyMap<string, Sign>,
): ReadonlyMap<string, Sign> {
  const parties = new Map(statements.map(({ article, statement, party }) => [`${article} ${statement}`, party]));
  const first = new Map<string, Sign>();
  for (const { place, statements: own } of claim.origins) {
    if (!('article' in place)) continue;
    const here = own.flatMap(({ article, statement }) => {
      const party = article === place.article ? parties.get(`${article} ${statement}`) : undefined;
      return (party && signs.get(party)) || [];
    });
    const sign = here.find(({ standing }) => standing !== 'named') ?? here[0];
    if (sign) first.set(place.article, sign);
  }
  return first;
}
