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
/** A pair of articles, by number, that is known to be of one story, or of two. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  readonly same: boolean;
}

/** Two groups of articles are one story from here on: chosen on the invented and real stories that are not shipped. */
const LEAST = 0.22;
/** After a day's pause, a likeness counts e times less for every so many days. */
const [PAUSE, FADING] = [1, 3];

/** How alike two articles are, less what lies between them in time: 0 to 1. */
export function storyLikeness(one: StoryArticle, other: StoryArticle): number {
  return sharedTerms(one.terms, other.terms) * faded(Math.abs(one.day - other.day));
}

/** Articles less alike than this are of no one story, whatever stands between them. */
export const FAINTEST = 0.1;

const faded = (pause: number): number => Math.exp(-Math.max(0, pause - PAUSE) / FADING);

/**
 * Puts articles into stories: those whose words are alike and that follow on one another. A story may run for weeks; a
 * like event after a pause is another one. What is tied by a copied text, or by a person, goes before likeness.
 * @returns the stories as numbers of articles
 */
export function storiesOf(
  articles: readonly StoryArticle[],
  ties: readonly Tie[] = [],
): readonly (readonly number[])[] {
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
  const groups = agglomerate(articles.length, pairs, LEAST, (one, other, between) => {
    const [[first, last], [start, end]] = [ends(one), ends(other)];
    const pause = Math.max(0, start - last, first - end);
    return (between / Math.sqrt(one.inner * other.inner)) * faded(pause);
  });
  return tied(groups, ties);
}

/** Joins groups that a tie holds together, and takes out of a group what a tie keeps apart. */
function tied(groups: readonly (readonly number[])[], ties: readonly Tie[]): readonly (readonly number[])[] {
  const all = new Set(groups.map((group) => new Set(group)));
  const groupOf = (article: number) => [...all].find((group) => group.has(article))!;
  for (const { one, other, same } of ties) {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (same && a !== b) {
      for (const article of b) a.add(article);
      all.delete(b);
    } else if (!same && a === b) {
      a.delete(other);
      all.add(new Set([other]));
    }
  }
  return [...all].map((group) => [...group].sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}
