import type { Claim } from '../../api/contract/claim.js';
import type { WholeStory } from '../../api/contract/story.js';
import { carriersOf } from '../claim/carriers.js';
import { type Role, rolesOf } from '../claim/roles.js';
import { outletName } from '../words/outlet.js';
import type { Choice } from './choice.js';

/** What of a story is lit by what is chosen. */
export interface Lit {
  /** What the articles are to the claim chosen; null if there is none. */
  readonly roles: ReadonlyMap<string, Role> | null;
  /** The articles that are pointed at: the one chosen, or those of the outlet or party chosen. */
  readonly at: ReadonlySet<string>;
  /** The same, or else those of the claim chosen; empty where nothing is chosen. */
  readonly articles: ReadonlySet<string>;
  /** The claims that those who are pointed at carry; null if nothing but a claim is chosen. */
  readonly claims: ReadonlySet<string> | null;
}

/**
 * @param spokenIn the articles that the party chosen speaks in, as far as they are known
 */
export function litBy(
  { articles, claims }: Pick<WholeStory, 'articles' | 'claims'>,
  choice: Choice,
  spokenIn: readonly string[],
): Lit {
  const claim = claims.find(({ id }) => id === choice.claim);
  const at = new Set(
    choice.article !== null
      ? [choice.article]
      : choice.outlet !== null
        ? articles.filter(({ outlet }) => outletName(outlet) === choice.outlet).map(({ id }) => id)
        : choice.party !== null
          ? spokenIn
          : [],
  );
  const roles = claim ? rolesOf(claim) : null;
  const ofChoice = at.size > 0 || roles === null ? at : new Set(roles.keys());
  return { roles, at, articles: ofChoice, claims: litClaims(claims, choice, at) };
}

function litClaims(claims: readonly Claim[], { article, party, outlet }: Choice, at: ReadonlySet<string>) {
  if (party !== null)
    return new Set(
      claims
        .filter(({ backedBy, disputedBy }) => backedBy.includes(party) || disputedBy.includes(party))
        .map(({ id }) => id),
    );
  if (article === null && outlet === null) return null;
  return new Set(claims.filter((claim) => carriersOf(claim).some((id) => at.has(id))).map(({ id }) => id));
}

/** Whether an article steps back because others are chosen. */
export const isDim = ({ roles, at }: Lit, article: string): boolean =>
  roles !== null ? !roles.has(article) : at.size > 0 && !at.has(article);
