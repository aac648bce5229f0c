import type { StoryLine } from '../formats/library/views/stories-text.js';
import type { Library } from '../library/open.js';
import { type StoryFilter, storySummaries } from '../library/story-summaries.js';
import { findOutlet } from './outlet-view.js';

/** Stories, the latest first. @throws NotThere if there is no such outlet */
export async function listStories(library: Library, filter: StoryFilter): Promise<readonly StoryLine[]> {
  if (filter.outlet !== undefined) await findOutlet(library, filter.outlet);
  return storySummaries(library, filter);
}
