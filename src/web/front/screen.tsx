import type { StoryLine } from '../../api/contract/story.js';
import { to } from '../address/to.js';
import { useQuery } from '../address/use-query.js';
import { Empty } from '../answers/empty.js';
import { Failed } from '../answers/failed.js';
import { Skeleton } from '../answers/skeleton.js';
import { asked } from '../client/asked.js';
import { usePages } from '../client/use-pages.js';
import { dayAfter } from '../dates/words.js';
import { useSteps } from '../list/use-steps.js';
import { VirtualList } from '../list/virtual-list.js';
import { useTitle } from '../shell/use-title.js';
import { FILTERS, Filters } from './filters.js';
import { StoryRow } from './story-row.js';

const PAGE = 50;
/** Pixels, about: of a story with claims, and of a single article. */
const aboutHeight = ({ articles }: StoryLine): number => (articles > 1 ? 132 : 69);

/** The stories of the library, the latest first. */
export function FrontScreen() {
  useTitle(null);
  useSteps();
  const address = useQuery();
  const filter = Object.fromEntries(FILTERS.map((name) => [name, address.query[name]]));
  // who says `to 14 April` means the whole day
  const until = filter.until ? dayAfter(filter.until) : undefined;
  const { items, all, why, more, again } = usePages(asked.stories({ ...filter, until, limit: PAGE }));
  const isFiltered = FILTERS.some((name) => address.query[name]);
  return (
    <div class="front">
      <h1 class="unseen">Stories</h1>
      <Filters {...address} />
      {why && <Failed why={why} again={again} />}
      {items === null && !why && <Skeleton what="the stories" lines={12} />}
      {items?.length === 0 && <Nothing isFiltered={isFiltered} />}
      {items !== null && items.length > 0 && (
        <VirtualList items={items} keyOf={({ id }) => id} height={aboutHeight} all={all} more={more} name="Stories">
          {(story) => <StoryRow story={story} />}
        </VirtualList>
      )}
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <Empty title="No story fits">
      <p>
        Choose fewer conditions, or see <a href={to.front()}>all stories</a>.
      </p>
    </Empty>
  ) : (
    <Empty title="The library has no stories yet">
      <p>
        Stories are found among the articles that are added: <code>hearsay add PATH</code>, <code>hearsay add URL</code>
        , or <code>hearsay watch FEED</code>. Or <a href={to.read()}>read one draft</a> without keeping it.
      </p>
    </Empty>
  );
}
