import type { Decision } from '../coverage/judgement.js';
import type { Library } from '../library/open.js';
import { claimedMeant, sourcesMeant, storiedMeant } from './judged-things.js';
import { NotThere } from './not-there.js';

/**
 * That things are one, or that each of the others is another than the first. Of a party, claim or story its first
 * member that is not named beside it stands for it: what is merged with that is merged with the whole.
 *
 * @param typed two ids or more
 * @throws NotThere if something is not there, or is the very same
 */
export async function sameness(
  library: Library,
  kind: 'source' | 'claim' | 'story',
  typed: readonly string[],
  same: boolean,
): Promise<readonly Decision[]> {
  if (kind === 'source')
    return paired(typed, await all(typed, (id) => sourcesMeant(library, id)), (one, other) => {
      return { kind, one, other, same };
    });
  if (kind === 'claim')
    return paired(typed, await all(typed, (id) => claimedMeant(library, id)), (one, other) => {
      return { kind, one, other, same };
    });
  return paired(typed, await all(typed, (id) => storiedMeant(library, id)), (one, other) => {
    return { kind, one, other, same };
  });
}

const all = <T>(typed: readonly string[], meant: (id: string) => Promise<readonly T[]>) =>
  Promise.all(typed.map(meant));

function paired<T>(
  typed: readonly string[],
  meant: readonly (readonly T[])[],
  decision: (one: T, other: T) => Decision,
) {
  const [first = [], ...others] = meant;
  return others.map((other, i) => {
    const [one, apart] = [firstBut(first, other), firstBut(other, first)];
    if (one === undefined || apart === undefined || JSON.stringify(one) === JSON.stringify(apart))
      throw new NotThere(`${typed[0]} and ${typed[i + 1]} are the very same: name two, or a part of the whole.`);
    return decision(one, apart);
  });
}

/** The first that is not among the others, else just the first. */
function firstBut<T>(things: readonly T[], others: readonly T[]): T | undefined {
  const known = new Set(others.map((thing) => JSON.stringify(thing)));
  return things.find((thing) => !known.has(JSON.stringify(thing))) ?? things[0];
}
