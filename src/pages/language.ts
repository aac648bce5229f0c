import { eld } from 'eld/small';

/** Fewer letters than this tell no language. */
const FEWEST_LETTERS = 60;
/** So much of a text is enough to tell. */
const LOOKED_AT = 2000;

/**
 * The language of a text as BCP 47 (`en`), or null where there is too little to tell. What a page says of itself
 * decides only where the words do not.
 */
export function languageOf(text: string, said: string | null = null): string | null {
  const primary = /^[a-z]{2,3}/.exec(said?.trim().toLowerCase() ?? '')?.[0] ?? null;
  const sample = text.slice(0, LOOKED_AT);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return primary;
  const found = eld.detect(sample);
  return found.language && (found.isReliable() || !primary) ? found.language : primary;
}

/** What a reader should know of an article that is not in English. */
export const languageWarning = (language: string | null): readonly string[] =>
  language === null || language === 'en' ? [] : [`language: ${language}, only English is read`];
