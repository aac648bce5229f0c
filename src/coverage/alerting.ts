import type { Coverage } from './coverage.js';
import type { Covered } from './covered.js';
import { denials } from './denials.js';
import { furtherOrigins } from './further-origins.js';
import { retold } from './retold-story.js';
import { silentChanges } from './silent-changes.js';

/** Something that happened in a story, which somebody may want to be told. */
export interface AlertNews {
  /** A claim got a further independent origin; somebody denied or disputed it; a page was changed without saying so. */
  readonly on: 'origin' | 'denial' | 'change';
  /** The same for the same thing, however often it is found: 16 hex digits. */
  readonly mark: string;
  /** Ids of the claims and parties, as they are now, that it is about. */
  readonly claims: readonly string[];
  readonly parties: readonly string[];
  /** The article that brought it. */
  readonly article: string;
  /** What happened, in one sentence. */
  readonly title: string;
  /** The exact words that show it. */
  readonly words: string;
}

/**
 * What happened in a story from one time that it was worked out to the next.
 * @param before what was worked out before of the stories that its articles were in; none for a new story
 * @param articles all of the story
 */
export function alertNews(
  before: readonly Coverage[],
  after: Coverage,
  articles: readonly Covered[],
): readonly AlertNews[] {
  const both = retold(before, after, articles);
  return [...furtherOrigins(both), ...denials(both), ...silentChanges(both)];
}
