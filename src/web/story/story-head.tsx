import type { Claim } from '../../api/contract/claim.js';
import type { WholeStory } from '../../api/contract/story.js';
import { to } from '../address/to.js';
import { allUnnamed, carriersOf } from '../claim/carriers.js';
import { SameLinks } from '../claim/judge-links.js';
import { FromTo } from '../dates/when.js';
import { counted, rangeWords } from '../words/counted.js';

/** What the story is, in numbers, and its claim with the widest gap. */
export function StoryHead({ story, widest }: { readonly story: WholeStory; readonly widest: Claim | undefined }) {
  const { id, title, articles, lineage } = story;
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  const own = lineage.filter(({ relation }) => relation === 'origin').length;
  const days = articles.flatMap(({ published }) => published ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return (
    <header class="screen-head story-head">
      <h1>{title ?? 'No headline'}</h1>
      <p class="numbers">
        <b>{counted(articles.length, 'article')}</b> · <b>{counted(outlets, 'outlet')}</b> ·{' '}
        <FromTo first={days[0] ?? null} last={days.at(-1) ?? null} /> · {own} from {own === 1 ? 'its' : 'their'} own
        sources <SameLinks kind="story" id={id} />
      </p>
      {widest && <Widest claim={widest} story={story} />}
    </header>
  );
}

function Widest({ claim, story }: { readonly claim: Claim; readonly story: WholeStory }) {
  const carriers = carriersOf(claim).length;
  const unnamed = allUnnamed(claim, new Map(story.parties.map((party) => [party.id, party])));
  return (
    <p class="widest-gap">
      Looks best confirmed:{' '}
      <a class="words" href={to.claim(claim.id)}>
        {claim.text}
      </a>{' '}
      <span class="nowrap">
        <b>{counted(carriers, 'article')}</b>, but <b>{rangeWords(claim.range)}</b>{' '}
        {claim.range[0] === 1 && claim.range[1] === 1 ? 'origin' : 'origins'}
        {unnamed ? ', unnamed' : ''}
      </span>
    </p>
  );
}
