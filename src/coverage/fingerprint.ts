import { comparableWords } from './comparable-words.js';

/** Words of a shingle: shorter runs are common to texts that have nothing to do with each other. */
export const SHINGLE = 5;
/** One shingle in so many is kept, whichever text it stands in. */
const KEPT = 16;

/**
 * The fingerprint of a text: hashes (unsigned, 32 bits) of runs of five words, lower case and without marks, of which
 * those are kept that are 0 modulo 16, sorted, each once. The same words give the same hashes in any text, so that an
 * index of them finds the texts that share a passage in one look-up a hash. A passage of 100 words common to two texts
 * leaves a common hash in 99.8% of cases. After Broder, "On the resemblance and containment of documents" (1997), and
 * Schleimer, Wilkerson and Aiken, "Winnowing" (2003).
 */
export function fingerprintOf(text: string): readonly number[] {
  const kept = shingles(comparableWords(text).map(({ form }) => form)).filter((hash) => hash % KEPT === 0);
  return [...new Set(kept)].sort((a, b) => a - b);
}

/** The hash of each run of five words, by the place of its first word. */
export function shingles(forms: readonly string[]): readonly number[] {
  const words = forms.map(wordHash);
  const found: number[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = Math.imul(hash, 0x01000193) + words[j]!;
    found.push(mixed(hash));
  }
  return found;
}

/** A word's hash, unsigned, 32 bits: FNV-1a over UTF-16 units, mixed. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** The finaliser of MurmurHash3: every bit of what goes in moves every bit of what comes out. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** How often a hash of a fingerprint stands in a library. */
export interface Occurrence {
  readonly articles: number;
  readonly outlets: number;
}

/** More articles of one outlet than this, on average, share a line of the outlet's, not a report. */
const AN_OUTLET = 3;
/** What more articles share than this finds nothing. */
const MOST = 400;

/**
 * True for a hash that is worth looking up: not one of what an outlet puts under many of its articles (site
 * boilerplate, a standing paragraph of background), and not one of what all the world writes.
 */
export const tellsOfSharing = ({ articles, outlets }: Occurrence): boolean =>
  articles <= MOST && articles <= Math.max(1, outlets) * AN_OUTLET;
