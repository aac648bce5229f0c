import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { WholeStory } from '../../api/contract/story.js';
import { to } from '../address/to.js';
import { When } from '../dates/when.js';
import { useKeys } from '../keys/use-keys.js';
import { useSteps } from '../list/use-steps.js';
import { WrittenOut } from '../print/written-out.js';
import { useTitle } from '../shell/use-title.js';
import { outletName } from '../words/outlet.js';
import { StoryHead } from './story-head.js';

/** What there is to see of a story of one article: the article. */
export function SingleArticle({ story }: { readonly story: WholeStory }) {
  useTitle(story.title ?? 'A story');
  useSteps();
  const { back } = useLocation();
  useKeys(useMemo(() => ({ Escape: back }), [back]));
  const [card] = story.articles;
  return (
    <div class="single-article">
      <StoryHead story={story} widest={undefined} />
      {card && (
        <p>
          <b>{outletName(card.outlet)}</b> {card.published !== null && <When iso={card.published} />} ·{' '}
          <a class="words" href={to.article(card.id)} data-step>
            {card.title ?? 'Read it'}
          </a>{' '}
          <WrittenOut address={to.article(card.id)} />
        </p>
      )}
      <p class="quiet">
        The only article so far: what it says is told with it. Claims, and who has it from whom, are found as soon as
        another article is about the same.
      </p>
    </div>
  );
}
