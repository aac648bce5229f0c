/** Words in a row; a single word is a phrase of one. */
export type Phrase = readonly string[];

/** What a search asks for: one of the groups; of a group all phrases, and none of what it excludes. */
export type SearchTerms = readonly { readonly all: readonly Phrase[]; readonly none: readonly Phrase[] }[];

const PART = /(-?)"([^"]*)"?|(\S+)/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Reads a search as people type it on the web: words, `"a phrase"`, `-without`, `or`. Nothing is an error: signs that
 * mean nothing here are passed over, and `U.S.` is the phrase "u s". A group that only excludes is dropped.
 */
export function searchTerms(typed: string): SearchTerms {
  const groups: { all: Phrase[]; none: Phrase[] }[] = [{ all: [], none: [] }];
  for (const [, minus, quoted, bare = ''] of typed.matchAll(PART)) {
    if (bare.toLowerCase() === 'or') {
      groups.push({ all: [], none: [] });
      continue;
    }
    const phrase = (quoted ?? bare).toLowerCase().match(WORD);
    if (phrase === null) continue;
    const excludes = minus === '-' || bare.startsWith('-');
    groups.at(-1)![excludes ? 'none' : 'all'].push(phrase);
  }
  return groups.filter(({ all }) => all.length > 0);
}
