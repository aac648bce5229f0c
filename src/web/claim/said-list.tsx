import type { WholeClaim } from '../../api/contract/claim.js';
import type { ArticleCard } from '../../api/contract/source.js';
import { safeLink, to } from '../address/to.js';
import { copyWith } from '../citing/copy-with.js';
import { permanentClaim } from '../citing/permanent-claim.js';
import { statementLine } from '../citing/statement-line.js';
import { NO_SOURCE, type Sign } from '../colours/sign.js';
import { When } from '../dates/when.js';
import type { Evidence } from '../evidence/evidence-address.js';
import { WrittenOut } from '../print/written-out.js';
import { SourceName } from '../swatch/swatch.js';
import { outletName } from '../words/outlet.js';
import { stanceWords } from '../words/relation.js';
import { actOf, channelOf, doubtsOf } from '../words/said.js';
import type { OfClaim } from './claim-parts.js';
import { EvidenceButton } from './evidence-button.js';
import { NotOfClaim } from './judge-links.js';

/** Statements in their own words: who says each, how, and why it is taken to stand to the claim as it does. */
export function SaidList({
  said,
  origin,
  whole,
  articles,
  signs,
  open,
  withArticle = false,
}: {
  readonly said: readonly OfClaim[];
  /** The claim that they are of. */
  readonly whole: WholeClaim;
  /** The article to lay beside what is said; null for none. */
  readonly origin: string | null;
  readonly articles: ReadonlyMap<string, ArticleCard>;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly open: (evidence: Evidence) => void;
  /** Whether to tell which article each is in. */
  readonly withArticle?: boolean;
}) {
  const permanent = permanentClaim(whole);
  const copy = (article: string, event: ClipboardEvent) => {
    const card = articles.get(article);
    if (card) copyWith(statementLine(card, permanent), event);
  };
  return (
    <ul class="said">
      {said.map(({ card, stance, implied, partly, why }) => (
        <li key={`${card.article} ${card.statement}`}>
          <p class="who">
            <Who party={card.party} sourceText={card.sourceText} named={card.named} signs={signs} />{' '}
            <span class="quiet">
              {[actOf(card, signs.get(card.party ?? '')?.several), channelOf(card), ...doubtsOf(card)]
                .filter((words) => words !== null)
                .join(', ')}
              {withArticle && <InArticle card={articles.get(card.article)} id={card.article} />}
            </span>{' '}
            <NotOfClaim claim={whole.claim.id} article={card.article} statement={card.statement} />
          </p>
          <blockquote class="words" onCopy={(event) => copy(card.article, event)}>
            <a href={to.article(card.article, { s: card.statement })} title="Show it in its article">
              {card.mode === 'direct' ? `“${bare(card.content)}”` : card.content}
            </a>
          </blockquote>
          {withArticle && (
            <p class="quiet">
              {stance === null ? 'on neither side' : stanceWords(stance)}
              {implied && ' by implication'}
              {partly && ' in part'}{' '}
              <EvidenceButton
                because={`because ${why}`}
                evidence={{ here: card.article, there: besides(card.article, origin) }}
                open={open}
              />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const bare = (words: string): string => words.replace(/^["“”]|["“”]$/g, '');

const besides = (article: string, origin: string | null) =>
  origin === null || origin === article ? null : { article: origin };

function Who({
  party,
  sourceText,
  named,
  signs,
}: {
  readonly party: string | null;
  readonly sourceText: string | null;
  readonly named: boolean | null;
  readonly signs: ReadonlyMap<string, Sign>;
}) {
  const sign = party === null ? undefined : signs.get(party);
  if (sign && party !== null)
    return (
      <a class="plain-link" href={to.source(party)}>
        <SourceName sign={sign} />
      </a>
    );
  return sourceText === null ? (
    <SourceName sign={NO_SOURCE} />
  ) : (
    <SourceName sign={{ ...NO_SOURCE, label: sourceText, standing: named === false ? 'unnamed' : 'untold' }} />
  );
}

function InArticle({ card, id }: { readonly card: ArticleCard | undefined; readonly id: string }) {
  return (
    <>
      {' · '}
      <a href={to.article(id)}>{outletName(card?.outlet)}</a>
      {card?.published && (
        <>
          , <When iso={card.published} />
        </>
      )}{' '}
      <WrittenOut address={safeLink(card?.url ?? null) ?? to.article(id)} />
    </>
  );
}
