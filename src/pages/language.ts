import { detectAll } from 'tinyld/light';

/** Fewer letters than this tell no language. */
const FEWEST_LETTERS = 80;
/** So much of a text is enough to tell. */
const LOOKED_AT = 4000;

/**
 * The language of a text as BCP 47 (`en`), or null where there is too little to tell. What a page says of itself
 * decides only where the words do not.
 */
export function languageOf(text: string, said: string | null = null): string | null {
  const primary =
    said
      ?.trim()
      .toLowerCase()
      .match(/^[a-z]{2,3}/)?.[0] ?? null;
  const sample = text.slice(0, LOOKED_AT);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return primary;
  const [best, second] = detectAll(sample);
  if (!best) return primary;
  // two that are as good as each other tell nothing: a list of names, or a mixture
  if (second && best.accuracy < 1.5 * second.accuracy) {
    if (primary === best.lang || primary === second.lang) return primary;
    return best.lang === 'en' || second.lang === 'en' ? 'en' : best.lang;
  }
  return best.lang;
}
