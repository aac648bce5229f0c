import { agglomerate, type Cluster, type Pair } from './agglomerate.js';
import { type StoryTerms, sharedTerms } from './story-terms.js';

/** What of an article tells which story it is of. */
export interface StoryArticle {
  readonly terms: StoryTerms;
  /** When it was published, in days since 1970. */
  readonly day: number;
}

/** Articles further apart than this are never compared: a story without a word for so long is over. */
export const STORY_PAUSE = 12;
/** Two groups of articles are one story from here on: chosen on the invented and real stories that are not shipped. */
const LEAST = 0.22;
/** After a day's pause, a likeness counts e times less for every so many days. */
const [PAUSE, FADING] = [1, 3];

/**
 * Puts articles into stories: those whose words are alike and that follow on one another. A story may run for weeks; a
 * like event after a pause is another one.
 * @returns the stories as numbers of articles
 */
export function storiesOf(articles: readonly StoryArticle[]): readonly (readonly number[])[] {
  const pairs: Pair[] = [];
  for (const [i, one] of articles.entries())
    for (let j = i + 1; j < articles.length; j++) {
      const other = articles[j]!;
      if (Math.abs(one.day - other.day) > 3 * STORY_PAUSE) continue;
      const alike = sharedTerms(one.terms, other.terms);
      if (alike > 0.01) pairs.push([i, j, alike]);
    }
  const ends = ({ members }: Cluster) => {
    const days = members.map((member) => articles[member]!.day);
    return [Math.min(...days), Math.max(...days)] as const;
  };
  return agglomerate(articles.length, pairs, LEAST, (one, other, between) => {
    const [[first, last], [start, end]] = [ends(one), ends(other)];
    const pause = Math.max(0, start - last, first - end);
    return (between / Math.sqrt(one.inner * other.inner)) * Math.exp(-Math.max(0, pause - PAUSE) / FADING);
  });
}
