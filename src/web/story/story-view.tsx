import { useCallback, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { WholeStory } from '../../api/contract/story.js';
import { useQuery } from '../address/use-query.js';
import { widestFirst } from '../claim/carriers.js';
import { saidByArticle } from '../claim/claim-parts.js';
import { PlaceName } from '../claim/place-name.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import type { Sign } from '../colours/sign.js';
import { storySigns } from '../colours/story-signs.js';
import { EvidencePanel } from '../evidence/evidence-panel.js';
import { useEvidence } from '../evidence/use-evidence.js';
import { useKeys } from '../keys/use-keys.js';
import { useSteps } from '../list/use-steps.js';
import { useTitle } from '../shell/use-title.js';
import { choiceIn, choosing, type Kind, lettingGo } from './choice.js';
import { ChosenBar } from './chosen-bar.js';
import { ClaimList } from './claims/claim-list.js';
import { firstHand } from './first-hand.js';
import { LineagePanel } from './graph/lineage-panel.js';
import { litBy } from './lit.js';
import { StepPlot } from './numbers/step-plot.js';
import { PrintedArticles } from './printed-articles.js';
import { DriftList } from './quotations/drift-list.js';
import { StoryHead } from './story-head.js';
import { TimelineDrawing } from './timeline/timeline-drawing.js';

const NOBODY: ReadonlyMap<string, Sign> = new Map();
const NOTHING_SAID: ReturnType<typeof saidByArticle> = new Map();

/** A story: when who had it, who has it from whom, what it claims, and what changed on the way. */
export function StoryView({ story }: { readonly story: WholeStory }) {
  useTitle(story.title ?? 'A story');
  useSteps();
  const address = useQuery();
  const { query, set } = address;
  const choice = choiceIn(query);
  const signs = useMemo(() => storySigns(story), [story]);
  const cards = useMemo(() => new Map(story.articles.map((card) => [card.id, card])), [story]);
  const widest = useMemo(() => widestFirst(story.claims)[0], [story]);
  const party = useAnswer(choice.party === null ? null : asked.source(choice.party));
  const spokenIn = party.state === 'here' ? party.value.said.map(({ article }) => article) : [];
  const ofStory = spokenIn.filter((id) => cards.has(id));
  const lit = useMemo(() => litBy(story, choice, ofStory), [story, ...Object.values(choice), ofStory.join(' ')]);
  const claim = useAnswer(choice.claim === null ? null : asked.claim(choice.claim));
  const first = useMemo(
    () => (claim.state === 'here' ? firstHand(claim.value, signs) : NOBODY),
    [claim.state === 'here' ? claim.value : null, signs],
  );
  const chosenClaim = story.claims.find(({ id }) => id === choice.claim);
  const choose = useCallback(
    (kind: Kind, id: string) => set(choosing(choice, kind, id)),
    [set, ...Object.values(choice)],
  );
  const said = useMemo(() => (chosenClaim ? saidByArticle(chosenClaim) : NOTHING_SAID), [chosenClaim]);
  const letGo = useEscape(choice, set);
  const { evidence, open, close } = useEvidence(address);
  return (
    <div class="story">
      <StoryHead story={story} widest={widest} />
      <section aria-label="Timeline">
        <TimelineDrawing
          {...{ story, lit, choice, choose }}
          signs={first}
          all={query.rows === 'all'}
          showAll={(all) => set({ rows: all ? 'all' : null })}
        />
        <MarkLegend withClaim={chosenClaim !== undefined} />
      </section>
      <div class="claims-and-graph">
        <section>
          <h2>
            Claims <span>widest gap first</span>
          </h2>
          <ClaimList claims={story.claims} parties={story.parties} {...{ signs, choice, lit, choose }} />
        </section>
        <section class="lineage" id="lineage">
          <h2>Who has it from whom</h2>
          <p class="of-claim">
            {chosenClaim ? (
              <>
                <span class="words">{chosenClaim.text}</span>{' '}
                <span class="quiet">
                  {chosenClaim.origins.length === 0 && 'has no origin in this coverage'}
                  {chosenClaim.origins.length > 0 && 'from '}
                  {chosenClaim.origins.map(({ place }, i) => (
                    <span key={JSON.stringify(place)}>
                      {i > 0 && '; '}
                      <PlaceName place={place} articles={cards} />
                    </span>
                  ))}
                </span>
              </>
            ) : (
              <span class="quiet">All articles. Choose a claim to see its way alone.</span>
            )}
          </p>
          <LineagePanel
            story={story}
            lit={lit}
            signs={first}
            open={query.open?.split(',') ?? []}
            choose={(id) => choose('article', id)}
            setOpen={(open) => set({ open: open.join(',') })}
          />
        </section>
      </div>
      <div class="numbers-and-words">
        {story.series.length > 0 && (
          <section>
            <h2>
              Numbers <span>what each source gave, when</span>
            </h2>
            {story.series.map((series) => (
              <StepPlot
                key={series.id}
                articles={cards}
                chosen={choice.party}
                at={lit.articles}
                {...{ series, signs, choose }}
              />
            ))}
          </section>
        )}
        <section>
          <h2>
            Quotations that changed <span>words that differ are marked</span>
          </h2>
          <DriftList quotations={story.quotations} articles={cards} signs={signs} at={lit.articles} />
        </section>
      </div>
      <PrintedArticles articles={story.articles} />
      <ChosenBar {...{ story, choice, lit, signs, letGo }} openEvidence={open} />
      {evidence && <EvidencePanel shows={{ evidence, because: null, said }} close={close} />}
    </div>
  );
}

/** Esc lets go what was chosen last; where nothing is, it leads back. */
function useEscape(choice: ReturnType<typeof choiceIn>, set: ReturnType<typeof useQuery>['set']) {
  const { back } = useLocation();
  const letGo = useCallback(() => {
    const change = lettingGo(choice);
    if (change) set(change);
    else back();
  }, [set, back, ...Object.values(choice)]);
  useKeys(useMemo(() => ({ Escape: letGo }), [letGo]));
  return letGo;
}

/** What the marks of the timeline and the graph mean. */
function MarkLegend({ withClaim }: { readonly withClaim: boolean }) {
  return (
    <p class="mark-legend quiet">
      {withClaim
        ? '● where the claim entered (hatched: said by nobody with a name) · ○ carries it · ◆ disputed here'
        : '● from its own sources · ○ from another article · | later version · ◆ has a denial · × corrects a figure'}
    </p>
  );
}
