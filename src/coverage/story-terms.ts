import type { Reading } from '../statements/reading.js';
import { rarity, stemOf } from './stems.js';

/** An article's words that tell its story, by weight: a vector of length 1. */
export type StoryTerms = ReadonlyMap<string, number>;

/** So many words are kept of an article: the rest tell little, and an index need not hold them. */
const KEPT = 80;
/** What stands in the headline counts so often, in the first lines so often again. */
const [TITLE, LEAD, LEAD_LENGTH] = [6, 5, 600];
/** Words in more than a third of all articles tell nothing. */
const COMMON = 1.5;
/** A word that nearly always has a capital is a name. */
const NAME = 1.3;

/**
 * The words of an article that tell which story it is of, weighed by how often and where they stand, how rare they are
 * in news at large, and whether they are names (tf-idf; Salton and Buckley 1988).
 */
export function storyTerms({ title, text }: Pick<Reading['article'], 'title' | 'text'>): StoryTerms {
  const found = new Map<string, { count: number; capitals: number; words: number }>();
  const add = (words: string, times: number) => {
    for (const [word] of words.matchAll(/\p{L}[\p{L}\p{N}]+/gu)) {
      const stem = stemOf(word);
      const entry = found.get(stem) ?? { count: 0, capitals: 0, words: 0 };
      entry.count += times;
      entry.words++;
      if (/^\p{Lu}/u.test(word)) entry.capitals++;
      found.set(stem, entry);
    }
  };
  add(title ?? '', TITLE);
  add(text.slice(0, LEAD_LENGTH), LEAD);
  add(text, 1);
  const weighed = [...found]
    .map(([stem, { count, capitals, words }]): [string, number] => [
      stem,
      (1 + Math.log2(count)) * (rarity(stem) - COMMON) * (capitals / words > 0.7 ? NAME : 1),
    ])
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEPT);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([stem, weight]) => [stem, weight / length]));
}

/** The cosine of two articles' words: 0 to 1. */
export function sharedTerms(one: StoryTerms, other: StoryTerms): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of few) sum += weight * (many.get(stem) ?? 0);
  return sum;
}
