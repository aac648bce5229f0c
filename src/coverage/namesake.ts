import { WALKS_OF_LIFE } from '../language/en/walks-of-life.js';
import type { Party } from './party.js';

type Told = Pick<Party, 'id' | 'name' | 'kind' | 'named' | 'description' | 'affiliation'>;

const WALK = new Map(WALKS_OF_LIFE.flatMap(([walk, nouns]) => nouns.split(' ').map((noun) => [noun, walk] as const)));

/**
 * Which party of other stories a named party is. The same name is the same party, but where what is told of two people
 * can't be of one: then they are two, of whom it is said that they may be one.
 */
export function namesakeOf(
  party: Told,
  others: readonly Told[],
): { readonly same: string | null; readonly maybe: readonly string[] } {
  const alike = others.filter(({ id, name, kind }) => id !== party.id && name === party.name && kind === party.kind);
  const same = alike.find((other) => !areTwo(party, other));
  return { same: same?.id ?? null, maybe: same ? [] : alike.map(({ id }) => id) };
}

/** Different walks of life, and nothing in common in what is told of the two. */
function areTwo(one: Told, other: Told): boolean {
  if (one.kind !== 'person') return false;
  const [mine, its] = [walksIn(one), walksIn(other)];
  if (mine.size === 0 || its.size === 0 || [...mine].some((walk) => its.has(walk))) return false;
  return one.affiliation === null || one.affiliation !== other.affiliation;
}

const walksIn = ({ description }: Told): ReadonlySet<string> =>
  new Set(
    (description ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .flatMap((word) => WALK.get(word) ?? []),
  );
