import { fingerprintOf } from '../coverage/fingerprint.js';
import { FAINTEST, STORY_PAUSE, type StoryArticle, storyLikeness } from '../coverage/stories.js';
import { storyTerms } from '../coverage/story-terms.js';
import { termHashes } from '../coverage/term-hashes.js';
import { near, sharing } from '../library/inverted-index.js';
import type { Library } from '../library/open.js';
import { type Placement, placements } from '../library/placements.js';

/** An article with what tells its story. */
export interface Neighbour extends Placement, StoryArticle {}

/** What the library has around some articles. */
export interface Neighbourhood {
  /** Articles that may be of one story with one of them. */
  readonly near: readonly Neighbour[];
  /** Pairs of which one has much of the other's text. */
  readonly copies: readonly (readonly [string, string])[];
}

export const withTerms = (placement: Placement): Neighbour => ({ ...placement, terms: storyTerms(placement) });

/** Words that more articles of a few weeks have do not lead from one to another. */
const COMMONEST = 400;
/** An article needs so many words in common with another to be looked at, and no more than so many are looked at. */
const [FEWEST_TERMS, MOST_LOOKED_AT] = [6, 40];
/** A stretch of words in more articles is a formula, or a page's furniture. */
const FORMULA = 30;
/** A copy has this share of another's fingerprint, and no fewer than so many stretches. */
const [COPIED, FEWEST_STRETCHES] = [0.4, 6];

/** Looks around each of some articles, by words in the weeks around it and by shared text at any time. */
export async function neighbourhood(library: Library, own: readonly Neighbour[]): Promise<Neighbourhood> {
  const wanted = new Map<string, Neighbour[]>();
  const copies: (readonly [string, string])[] = [];
  const look = (id: string, from: Neighbour) => {
    if (id !== from.id) wanted.set(id, [...(wanted.get(id) ?? []), from]);
  };
  for (const one of own) {
    const days = [Math.floor(one.day - STORY_PAUSE), Math.floor(one.day + STORY_PAUSE)] as const;
    const found = await near(library, termHashes(one.terms), days, { atMost: COMMONEST });
    const likely = found
      .filter(({ terms }) => terms.length >= FEWEST_TERMS)
      .sort((a, b) => b.terms.length - a.terms.length || (a.article < b.article ? -1 : 1));
    for (const { article } of likely.slice(0, MOST_LOOKED_AT)) look(article, one);
    const prints = fingerprintOf(one.text);
    for (const { article, shared } of await sharing(library, prints, { atMost: FORMULA }))
      if (article !== one.id && shared >= Math.max(FEWEST_STRETCHES, COPIED * prints.length)) {
        copies.push([article, one.id]);
        look(article, one);
      }
  }
  const mine = new Set(own.map(({ id }) => id));
  const copied = new Set(copies.flat());
  const others = await placements(
    library,
    [...wanted.keys()].filter((id) => !mine.has(id)),
  );
  const close = others
    .map(withTerms)
    .filter(
      (other) => copied.has(other.id) || wanted.get(other.id)!.some((one) => storyLikeness(one, other) >= FAINTEST),
    );
  return { near: close, copies };
}
