import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { WholeClaim } from '../../api/contract/claim.js';
import { useQuery } from '../address/use-query.js';
import type { Sign } from '../colours/sign.js';
import { type Evidence, samePlace } from '../evidence/evidence-address.js';
import { EvidencePanel } from '../evidence/evidence-panel.js';
import { useEvidence } from '../evidence/use-evidence.js';
import { useKeys } from '../keys/use-keys.js';
import { useSteps } from '../list/use-steps.js';
import { useTitle } from '../shell/use-title.js';
import { ClaimHead } from './claim-head.js';
import { claimParts, type OfClaim, saidByArticle } from './claim-parts.js';
import { OriginBlock } from './origin-block.js';
import { SaidList } from './said-list.js';

/** A claim: how many articles carry it, how few places they have it from, and the words that show it. */
export function ClaimView({
  whole,
  signs,
}: {
  readonly whole: WholeClaim;
  /** Of the story's parties, by their ids. */
  readonly signs: ReadonlyMap<string, Sign>;
}) {
  const { claim } = whole;
  useTitle(claim.text);
  useSteps();
  const { evidence, open, close } = useEvidence(useQuery());
  const { back } = useLocation();
  useKeys(useMemo(() => ({ Escape: () => evidence === null && back() }), [back, evidence]));
  const articles = useMemo(() => new Map(whole.articles.map((card) => [card.id, card])), [whole]);
  const parts = useMemo(() => claimParts(whole), [whole]);
  const said = useMemo(() => saidByArticle(claim), [claim]);
  const shared = { whole, articles, signs, open };
  const [first] = claim.origins;
  const origin = first && 'article' in first.place ? first.place.article : null;
  return (
    <div class="claim">
      <ClaimHead whole={whole} signs={signs} />
      {parts.ways.map((way, i) => (
        <OriginBlock
          key={JSON.stringify(way.origin.place)}
          {...{ way, ...shared }}
          nth={parts.ways.length > 1 ? i + 1 : null}
        />
      ))}
      <Others title="Disputed" id="disputed" mark="◆" statements={parts.disputed} origin={origin} {...shared} />
      <Others title="Says it, from where can’t be told" mark="○" statements={parts.loose} origin={origin} {...shared} />
      <Others title="On neither side" mark="" statements={parts.neither} origin={origin} {...shared} />
      <Others
        title="Only partly about it"
        note="counts for no origin"
        mark=""
        statements={parts.partly}
        origin={origin}
        {...shared}
      />
      {evidence && <EvidencePanel shows={{ evidence, because: becauseOf(whole, evidence), said }} close={close} />}
    </div>
  );
}

function Others({
  title,
  id,
  note,
  mark,
  statements,
  ...shared
}: {
  readonly title: string;
  readonly id?: string;
  readonly note?: string;
  readonly mark: string;
  readonly statements: readonly OfClaim[];
} & Omit<Parameters<typeof SaidList>[0], 'said' | 'withArticle'>) {
  if (statements.length === 0) return null;
  return (
    <section id={id}>
      <h2>
        <span class="title">
          {mark} {title}
        </span>{' '}
        <span>{note ?? statements.length}</span>
      </h2>
      <SaidList said={statements} withArticle {...shared} />
    </section>
  );
}

/** Why the claim's chain leads from one article to another; null where it does not. */
const becauseOf = ({ claim }: WholeClaim, { here, there }: Evidence): string | null =>
  claim.origins
    .flatMap(({ chain }) => chain)
    .find(({ article, from }) => article === here && from !== null && !('public' in from) && samePlace(from, there))
    ?.because ?? null;
