import type { WholeClaim } from '../../api/contract/claim.js';
import type { ArticleCard } from '../../api/contract/source.js';
import { safeLink, to } from '../address/to.js';
import type { Sign } from '../colours/sign.js';
import { When } from '../dates/when.js';
import { type Evidence, samePlace } from '../evidence/evidence-address.js';
import { WrittenOut } from '../print/written-out.js';
import { counted } from '../words/counted.js';
import { outletName } from '../words/outlet.js';
import { RELATIONS } from '../words/relation.js';
import type { Stop, Way } from './claim-parts.js';
import { EvidenceButton } from './evidence-button.js';
import { EdgeLink } from './judge-links.js';
import { PlaceName } from './place-name.js';
import { SaidList } from './said-list.js';

interface Around {
  readonly whole: WholeClaim;
  readonly articles: ReadonlyMap<string, ArticleCard>;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly open: (evidence: Evidence) => void;
}

/** An origin, why it is one, and the articles that have the claim from there, each with its words and what shows it. */
export function OriginBlock({
  way: { origin, stops },
  nth,
  ...around
}: Around & { readonly way: Way; readonly nth: number | null }) {
  const later = stops.filter(({ from }) => from !== null).length;
  return (
    <section class="origin">
      <h2>
        <span class="title">
          ● {nth === null ? 'The origin' : `Origin ${nth}`}:{' '}
          <PlaceName place={origin.place} articles={around.articles} />
        </span>
        <span>{later > 0 && `${counted(later, 'article')} ${later === 1 ? 'has' : 'have'} it from here`}</span>
      </h2>
      <p class="because-line">{origin.because}</p>
      <ol class="stops">
        {stops.map((stop) => (
          <li key={stop.article} class={stop.from === null ? 'stop first' : 'stop'} style={{ '--depth': stop.depth }}>
            <StopHead stop={stop} {...around} />
            <SaidList said={stop.said} origin={null} {...around} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An article on the way: from whom it has the claim, because of which words. */
function StopHead({ stop: { article, from, because }, whole, articles, open }: Around & { readonly stop: Stop }) {
  const card = articles.get(article);
  const place = from === null || 'public' in from ? null : from;
  const shown = whole.shown.find((one) => one.article === article && place !== null && samePlace(one.from, place));
  return (
    <>
      <h3>
        <a href={to.article(article)}>{outletName(card?.outlet)}</a>{' '}
        <span class="quiet">
          {card?.published && <When iso={card.published} />}
          {card?.title && (
            <>
              {' · '}
              <span class="words">{card.title}</span>
            </>
          )}
        </span>{' '}
        <WrittenOut address={safeLink(card?.url ?? null) ?? to.article(article)} />
      </h3>
      <p class="step">
        {from !== null && (
          <>
            {shown ? RELATIONS[shown.relation] : 'has it'} {shown ? '' : 'from '}
            <PlaceName place={from} articles={articles} />{' '}
          </>
        )}
        <EvidenceButton
          because={from === null ? because : `because ${lowered(because)}`}
          evidence={{ here: article, there: place }}
          open={open}
        />
        {place !== null && (
          <>
            {' '}
            <EdgeLink here={article} there={place} />
          </>
        )}
      </p>
      {shown?.credits.map((words) => (
        <p key={words} class="shows">
          <span class="quiet">credits it:</span> “<span class="words">{words}</span>”
        </p>
      ))}
      {shown?.passage && (
        <p class="shows">
          <span class="quiet">shares:</span> “<span class="words">{short(shown.passage)}</span>”
        </p>
      )}
    </>
  );
}

const LONGEST = 180;

const short = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

const lowered = (words: string): string => words.replace(/^It /, 'it ').replace(/\.$/, '');
