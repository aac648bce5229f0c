import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { WholeSource } from '../../api/contract/source.js';
import { useQuery } from '../address/use-query.js';
import { Empty } from '../answers/empty.js';
import { Shown } from '../answers/shown.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { greySign, type Sign } from '../colours/sign.js';
import { useStorySigns } from '../colours/use-story-signs.js';
import { useKeys } from '../keys/use-keys.js';
import { useSteps } from '../list/use-steps.js';
import { VirtualList } from '../list/virtual-list.js';
import { useTitle } from '../shell/use-title.js';
import { labelOf } from '../words/footing.js';
import { Contradictions } from './contradictions.js';
import { OverTime } from './over-time.js';
import { type SaidOnce, saidOnce, toldBy } from './said-once.js';
import { SourceHead } from './source-head.js';
import { Travels } from './travels.js';
import { Utterance } from './utterance.js';

const aboutHeight = (): number => 104;
const NOTHING_MORE = () => {};

/** All that one source has said, where, and whether it has said otherwise. */
export function SourceScreen({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.source(id));
  const { back } = useLocation();
  useSteps();
  useKeys(useMemo(() => ({ Escape: back }), [back]));
  return (
    <Shown answer={answer} what="the source" isScreen lines={12}>
      {(source) => <SourceView source={source} />}
    </Shown>
  );
}

function SourceView({ source }: { readonly source: WholeSource }) {
  const { party, stories } = source;
  useTitle(labelOf(party));
  const { query } = useQuery();
  const signs = useStorySigns(query.story ?? (stories.length === 1 ? stories[0]!.id : null));
  const sign: Sign = signs?.get(party.id) ?? greySign(party);
  const told = useMemo(() => toldBy(source), [source]);
  const once = useMemo(() => saidOnce(source), [source]);
  return (
    <div class="source-screen">
      <SourceHead source={source} told={told} once={once} sign={sign} />
      <Contradictions source={source} told={told} />
      {told.length > 0 && <OverTime told={told} sign={sign} />}
      <Travels party={party.id} articles={source.articles} />
      <section>
        <h2>
          What it said <span>the latest first</span>
        </h2>
        {once.length === 0 ? (
          <Empty title="Nothing itself">
            <p>Others speak of it, but no article credits a statement to it.</p>
          </Empty>
        ) : (
          <VirtualList
            items={once}
            keyOf={({ first: { card } }: SaidOnce) => `${card.article} ${card.statement}`}
            height={aboutHeight}
            all={true}
            more={NOTHING_MORE}
            name="Statements"
          >
            {(said) => <Utterance said={said} sign={sign} />}
          </VirtualList>
        )}
      </section>
    </div>
  );
}
