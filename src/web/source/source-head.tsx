import type { WholeSource } from '../../api/contract/source.js';
import { to } from '../address/to.js';
import { SameLinks } from '../claim/judge-links.js';
import type { Sign } from '../colours/sign.js';
import { Swatch } from '../swatch/swatch.js';
import { counted } from '../words/counted.js';
import { affiliationOf, countOf, descriptionOf, labelOf } from '../words/footing.js';
import type { SaidOnce, Told } from './said-once.js';

/** Who it is, how much it says and where; and who it may be, too. */
export function SourceHead({
  source: { party, stories, maybe },
  told,
  once,
  sign,
}: {
  readonly source: WholeSource;
  readonly told: readonly Told[];
  readonly once: readonly SaidOnce[];
  readonly sign: Sign;
}) {
  const outlets = new Set(told.map(({ article }) => article.outlet));
  const articles = new Set(told.map(({ article }) => article.id));
  const unnamed = told.filter(({ card }) => card.named === false).length;
  const about = [countOf(party), descriptionOf(party), affiliationOf(party)].filter((part) => part !== null);
  const footing = party.named && unnamed === 0 ? 'always by name' : unnamed === told.length ? 'never by name' : null;
  return (
    <header class="screen-head">
      <h1>
        <Swatch sign={sign} /> <bdi>{labelOf(party)}</bdi>
      </h1>
      <p class="quiet">{about.join(' · ')}</p>
      <p class="numbers">
        <b>
          {counted(told.length, 'statement')} · {counted(articles.size, 'article')} · {counted(outlets.size, 'outlet')}
        </b>
        {once.length < told.length && ` · ${counted(once.length, 'wording')}`}
        {told.length > 0 && ` · ${footing ?? `unnamed in ${unnamed} of ${counted(told.length, 'statement')}`}`}
        {party.reason !== null && ` · not named: ${party.reason}`} <SameLinks kind="source" id={party.id} />
      </p>
      {stories.length > 0 && (
        <p class="quiet">
          In{' '}
          {stories.map(({ id, title }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <a href={to.story(id)}>{title ?? 'a story without headline'}</a>
            </span>
          ))}
        </p>
      )}
      {maybe.length > 0 && (
        <p class="quiet">
          May be the same as{' '}
          {maybe.map((other, i) => (
            <span key={other.id}>
              {i > 0 && ', '}
              <a href={to.source(other.id)}>{labelOf(other)}</a> (
              <a href={to.judgements({ do: 'merge', kind: 'source', one: party.id, other: other.id })}>say so</a>)
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
