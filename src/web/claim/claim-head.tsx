import type { WholeClaim } from '../../api/contract/claim.js';
import { to } from '../address/to.js';
import { Gap } from '../front/gap.js';
import { counted, rangeWords } from '../words/counted.js';
import { carriersOf } from './carriers.js';

/** A claim in its words; what counting articles would say of it, and beside that where it really comes from. */
export function ClaimHead({ whole: { claim, story, articles, address } }: { readonly whole: WholeClaim }) {
  const carriers = carriersOf(claim);
  const outlets = new Set(articles.filter(({ id }) => carriers.includes(id)).map(({ outlet }) => outlet)).size;
  const [least, most] = claim.range;
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
          <span>{isOne ? 'origin' : 'origins'}</span>
        </p>
        <Gap articles={carriers.length} origins={least} />
      </div>
      <p class="why">{claim.why}</p>
      <p class="choices small">
        <a class="button" href={to.judgements({ kind: 'claim', one: claim.id })}>
          Merge or split
        </a>
        <a href={address}>permanent address</a>
      </p>
    </header>
  );
}
