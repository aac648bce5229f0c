import { useMemo } from 'preact/hooks';
import type { Claim } from '../../../api/contract/claim.js';
import type { PartyInShort } from '../../../api/contract/source.js';
import { carriersOf, widestFirst } from '../../claim/carriers.js';
import type { Sign } from '../../colours/sign.js';
import { counted } from '../../words/counted.js';
import type { Choice } from '../choice.js';
import type { Lit } from '../lit.js';
import { ClaimRow } from './claim-row.js';

/** The claims of a story, those with the widest gap between articles and origins first; what one article alone has is folded. */
export function ClaimList({
  claims,
  parties,
  signs,
  choice,
  lit,
  choose,
}: {
  readonly claims: readonly Claim[];
  readonly parties: readonly PartyInShort[];
  readonly signs: ReadonlyMap<string, Sign>;
  readonly choice: Choice;
  readonly lit: Lit;
  readonly choose: (kind: 'claim' | 'party', id: string) => void;
}) {
  const known = useMemo(() => new Map(parties.map((party) => [party.id, party])), [parties]);
  const inOrder = useMemo(() => widestFirst(claims), [claims]);
  const shared = inOrder.filter((claim) => carriersOf(claim).length > 1);
  const alone = inOrder.filter((claim) => carriersOf(claim).length <= 1);
  const rows = (some: readonly Claim[]) => (
    <ol class="claims">
      {some.map((claim) => (
        <li key={claim.id} class={lit.claims !== null && !lit.claims.has(claim.id) ? 'dim' : ''}>
          <ClaimRow claim={claim} parties={known} isChosen={claim.id === choice.claim} {...{ signs, choice, choose }} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {rows(shared)}
      {alone.length > 0 && (
        <details open={shared.length === 0 || alone.some(({ id }) => id === choice.claim)}>
          <summary>
            {counted(alone.length, 'claim')} {shared.length > 0 && 'more '}that one article alone has
          </summary>
          {rows(alone)}
        </details>
      )}
      {claims.length === 0 && <p class="quiet">No two statements of this story say the same.</p>}
    </>
  );
}
