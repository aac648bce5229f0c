import type { StoryLine } from '../formats/library/views/stories-text.js';
import type { After, Listed } from '../library/listed.js';
import type { Library } from '../library/open.js';
import { type StoryFilter, type StoryPlace, storiesListed } from '../library/story-summaries.js';
import { findOutlet } from './outlet-view.js';

/** Stories, the latest first. @throws NotThere if there is no such outlet */
export async function listStories(
  library: Library,
  { limit = 50, ...filter }: StoryFilter & { readonly limit?: number },
): Promise<readonly StoryLine[]> {
  return (await storiesAfter(library, filter, { limit })).items;
}

/** The same, from a place in the list on. @throws NotThere if there is no such outlet */
export async function storiesAfter(
  library: Library,
  filter: StoryFilter,
  after: After<StoryPlace>,
): Promise<Listed<StoryLine, StoryPlace>> {
  if (filter.outlet !== undefined) await findOutlet(library, filter.outlet);
  return storiesListed(library, filter, after);
}
