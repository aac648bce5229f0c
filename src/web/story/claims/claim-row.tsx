import type { Claim } from '../../../api/contract/claim.js';
import type { PartyInShort } from '../../../api/contract/source.js';
import { to } from '../../address/to.js';
import { allUnnamed, carriersOf } from '../../claim/carriers.js';
import { rolesOf } from '../../claim/roles.js';
import type { Sign } from '../../colours/sign.js';
import { WrittenOut } from '../../print/written-out.js';
import { Swatch } from '../../swatch/swatch.js';
import { counted, rangeWords } from '../../words/counted.js';
import type { Choice } from '../choice.js';
import { Parties } from './parties.js';

/** A claim: how many articles carry it, how few places it comes from, its words, who backs and who disputes it. */
export function ClaimRow({
  claim,
  parties,
  signs,
  choice,
  isChosen,
  choose,
}: {
  readonly claim: Claim;
  readonly parties: ReadonlyMap<string, PartyInShort>;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly choose: (kind: 'claim' | 'party', id: string) => void;
}) {
  const carriers = carriersOf(claim).length;
  const carrying = [...rolesOf(claim).values()].filter(({ isOrigin, carries }) => carries && !isOrigin).length;
  const unnamed = allUnnamed(claim, parties);
  const [first] = claim.backedBy;
  const sign = first === undefined ? undefined : signs.get(first);
  return (
    <article class={isChosen ? 'claim-row on' : 'claim-row'}>
      <button
        type="button"
        class="plain gap-button"
        aria-pressed={isChosen}
        title={isChosen ? 'Show all articles again' : 'Show this claim in timeline and graph'}
        onClick={() => choose('claim', claim.id)}
      >
        <Numbers carriers={carriers} range={claim.range} />
        {sign && <Swatch sign={sign} />}
        <span class="quiet">
          {unnamed ? 'all unnamed' : ''}
          <span class="unseen">: {claim.text}</span>
        </span>
      </button>
      <div>
        <h3 class="words">
          <a href={to.claim(claim.id)} data-step>
            {claim.text}
          </a>{' '}
          <WrittenOut address={to.claim(claim.id)} />
        </h3>
        <Parties mark="●" word="backs" ids={claim.backedBy} {...{ signs, choice, choose }} />
        <Parties mark="◆" word="disputes" ids={claim.disputedBy} {...{ signs, choice, choose }} />
        {carrying > 0 && (
          <p class="stance quiet">
            <span class="sign">○</span>
            <span>
              {counted(carrying, 'article')} {carrying === 1 ? 'carries' : 'carry'} it
            </span>
          </p>
        )}
      </div>
    </article>
  );
}

function Numbers({ carriers, range }: { readonly carriers: number; readonly range: Claim['range'] }) {
  return (
    <span class="gap-words">
      <span>
        <b>{carriers}</b> {carriers === 1 ? 'article' : 'articles'}
      </span>{' '}
      <span>
        <span aria-hidden="true">→</span>
        <span class="unseen">from</span> <b>{rangeWords(range)}</b>{' '}
        {range[0] === 1 && range[1] === 1 ? 'origin' : 'origins'}
      </span>
    </span>
  );
}
