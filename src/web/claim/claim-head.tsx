import type { WholeClaim } from '../../api/contract/claim.js';
import { to } from '../address/to.js';
import { permanentClaim } from '../citing/permanent-claim.js';
import type { Sign } from '../colours/sign.js';
import { Gap } from '../front/gap.js';
import { WrittenOut } from '../print/written-out.js';
import { SourceName } from '../swatch/swatch.js';
import { counted, rangeWords } from '../words/counted.js';
import { allUnnamed, carriersOf } from './carriers.js';
import { SameLinks } from './judge-links.js';

/** A claim in its words; what counting articles would say of it, and beside that where it really comes from. */
export function ClaimHead({ whole, signs }: { readonly whole: WholeClaim; readonly signs: ReadonlyMap<string, Sign> }) {
  const { claim, story, articles, parties } = whole;
  const permanent = permanentClaim(whole);
  const carriers = carriersOf(claim);
  const outlets = new Set(articles.filter(({ id }) => carriers.includes(id)).map(({ outlet }) => outlet)).size;
  const [least, most] = claim.range;
  const unnamed = allUnnamed(claim, new Map(parties.map((party) => [party.id, party])));
  const isOne = least === 1 && most === 1;
  return (
    <header class="screen-head claim-head">
      <p class="quiet">
        <a href={to.story(story, { claim: claim.id })}>In its story</a>
      </p>
      <h1>{claim.text}</h1>
      <div class="counts">
        <p>
          <span class="quiet">By counting articles</span>
          <b class="number">{carriers.length}</b>
          <span>
            {carriers.length === 1 ? 'article' : 'articles'} of {counted(outlets, 'outlet')}{' '}
            {carriers.length === 1 ? 'has' : 'have'} it
          </span>
        </p>
        <p>
          <span class="quiet">By where they have it from</span>
          <b class="number">{rangeWords(claim.range)}</b>
          <span>
            {isOne ? 'origin' : 'origins'}
            {unnamed && ', and nobody who says it has a name'}
          </span>
        </p>
        <Gap articles={carriers.length} origins={least} />
      </div>
      <p class="why">{claim.why}</p>
      <StanceLine mark="●" words="Backed by" ids={claim.backedBy} signs={signs} />
      <StanceLine mark="◆" words="Disputed by" ids={claim.disputedBy} signs={signs} />
      <p class="choices small">
        <SameLinks kind="claim" id={claim.id} />
        <a href={permanent} title="Carries the hash of the texts that the claim rests on">
          Permanent address
        </a>{' '}
        <WrittenOut address={permanent} />
      </p>
    </header>
  );
}

function StanceLine({
  mark,
  words,
  ids,
  signs,
}: {
  readonly mark: string;
  readonly words: string;
  readonly ids: readonly string[];
  readonly signs: ReadonlyMap<string, Sign>;
}) {
  const known = ids.flatMap((id) => (signs.has(id) ? [{ id, sign: signs.get(id)! }] : []));
  if (known.length === 0) return null;
  return (
    <p class="stance">
      <span class="sign" aria-hidden="true">
        {mark}
      </span>
      <span>
        {words}{' '}
        {known.map(({ id, sign }) => (
          <a key={id} class="plain-link party" href={to.source(id)}>
            <SourceName sign={sign} />
          </a>
        ))}
      </span>
    </p>
  );
}
