import type { Claim } from '../../api/contract/claim.js';
import type { PartyInShort } from '../../api/contract/source.js';

/** The articles that say just what a claim says, and not only something about it, or that it is not so. */
export const carriersOf = ({ statements }: Pick<Claim, 'statements'>): readonly string[] => [
  ...new Set(statements.filter(({ partly, stance }) => !partly && stance === 'backs').map(({ article }) => article)),
];

/** How many more articles carry a claim than it has origins. */
export const gapOf = (claim: Pick<Claim, 'statements' | 'range'>): number => carriersOf(claim).length - claim.range[0];

/** Those with the widest gap first; of as wide a gap, those with the fewest origins, then as they came. */
export const widestFirst = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => gapOf(b) - gapOf(a) || a.range[0] - b.range[0]);

/** Whether somebody backs a claim, and nobody who does has a name. */
export const allUnnamed = (
  { backedBy }: Pick<Claim, 'backedBy'>,
  parties: ReadonlyMap<string, Pick<PartyInShort, 'named'>>,
): boolean => backedBy.length > 0 && backedBy.every((id) => parties.get(id)?.named === false);
