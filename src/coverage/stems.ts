import { stemmer } from 'stemmer';
import { ARTICLES_COUNTED, STEM_FREQUENCY } from '../language/en/stem-frequency.js';

const LOGS = new Map(STEM_FREQUENCY.flatMap(([step, stems]) => stems.split(' ').map((stem) => [stem, step / 2])));
const MOST = Math.log2(ARTICLES_COUNTED);
/** A stem that was counted in too few articles to be listed is taken to stand in four. */
const UNLISTED = 2;
const known = new Map<string, string>();

/** A word's stem (Porter 1980). */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  let stem = known.get(lower);
  if (stem === undefined) {
    stem = stemmer(lower);
    if (known.size < 200_000) known.set(lower, stem);
  }
  return stem;
}

/** How much a stem tells: the binary logarithm of one over the share of news articles that have it (Spärck Jones 1972). */
export const rarity = (stem: string): number => MOST - (LOGS.get(stem) ?? UNLISTED);
