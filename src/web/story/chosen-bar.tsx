import type { ComponentChildren } from 'preact';
import type { WholeStory } from '../../api/contract/story.js';
import { to } from '../address/to.js';
import { carriersOf } from '../claim/carriers.js';
import { EvidenceButton } from '../claim/evidence-button.js';
import { EdgeLink } from '../claim/judge-links.js';
import type { Sign } from '../colours/sign.js';
import { When } from '../dates/when.js';
import type { Evidence } from '../evidence/evidence-address.js';
import { useFocusBack } from '../keys/use-focus-back.js';
import { useNarrow } from '../shell/use-narrow.js';
import { SourceName } from '../swatch/swatch.js';
import { counted, rangeWords } from '../words/counted.js';
import { NO_OUTLET, outletName } from '../words/outlet.js';
import { RELATIONS } from '../words/relation.js';
import type { Choice } from './choice.js';
import type { Lit } from './lit.js';

/** Pixels with less than which a claim and its graph are not seen together. */
const BESIDE = 1024;

/** What is chosen, at the foot of the window, with where it leads. */
export function ChosenBar({
  story,
  choice,
  lit,
  signs,
  letGo,
  openEvidence,
}: {
  readonly story: WholeStory;
  readonly choice: Choice;
  readonly lit: Lit;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly letGo: () => void;
  readonly openEvidence: (evidence: Evidence) => void;
}) {
  const isNarrow = useNarrow(BESIDE);
  const claim = isNarrow ? story.claims.find(({ id }) => id === choice.claim) : undefined;
  const what =
    choice.article !== null ? (
      <ChosenArticle story={story} id={choice.article} openEvidence={openEvidence} />
    ) : choice.party !== null ? (
      <p>
        {signs.has(choice.party) && <SourceName sign={signs.get(choice.party)!} />}{' '}
        {lit.at.size > 0 && `speaks in ${counted(lit.at.size, 'article')} of this story · `}
        <a href={to.source(choice.party)}>all it has said</a>
      </p>
    ) : choice.outlet !== null ? (
      <p>
        <b>{choice.outlet}</b> has {counted(lit.at.size, 'article')} in this story{' '}
        {choice.outlet !== NO_OUTLET && <a href={to.front({ outlet: choice.outlet })}>its stories</a>}
      </p>
    ) : claim ? (
      <p>
        <b>{counted(carriersOf(claim).length, 'article')}</b> from <b>{rangeWords(claim.range)}</b>{' '}
        {claim.range[1] === 1 ? 'origin' : 'origins'}: <a href="#lineage">its way</a> ·{' '}
        <a href={to.claim(claim.id)}>its words</a>
      </p>
    ) : null;
  return what && <Bar letGo={letGo}>{what}</Bar>;
}

function Bar({ letGo, children }: { readonly letGo: () => void; readonly children: ComponentChildren }) {
  return (
    <aside class="chosen-bar" aria-label="What is chosen" {...useFocusBack<HTMLElement>()}>
      {children}
      <button type="button" class="close" onClick={letGo} aria-label="Let go" title="Let go (Esc)">
        ×
      </button>
    </aside>
  );
}

function ChosenArticle({
  story: { articles, lineage },
  id,
  openEvidence,
}: {
  readonly story: WholeStory;
  readonly id: string;
  readonly openEvidence: (evidence: Evidence) => void;
}) {
  const card = articles.find((one) => one.id === id);
  if (!card) return <p>This article is no longer in the story.</p>;
  const own = lineage.find(({ article }) => article === id);
  const name = (article: string) => outletName(articles.find((one) => one.id === article)?.outlet ?? null);
  return (
    <div>
      <p>
        <b>{outletName(card.outlet)}</b> {card.published !== null && <When iso={card.published} />} ·{' '}
        <a class="words" href={to.article(id)}>
          {card.title ?? 'No headline'}
        </a>
      </p>
      {own?.relation === 'origin' && <p class="quiet">Has it from its own sources: {own.why}.</p>}
      {own?.from.map(({ from, relation, why }) => (
        <p key={JSON.stringify(from)} class="quiet">
          {RELATIONS[relation]} <b>{'article' in from ? name(from.article) : from.outlet}</b>:{' '}
          <EvidenceButton because={why} evidence={{ here: id, there: from }} open={openEvidence} />{' '}
          <EdgeLink here={id} there={from} />
        </p>
      ))}
    </div>
  );
}
