import type { Span } from '../text/span.js';
import type { ComparableWord } from './comparable-words.js';
import { SHINGLE, shingles } from './fingerprint.js';
import type { Descent, Passage } from './lineage.js';
import type { Prepared } from './prepared.js';

/** A run as short as a seed is chance, unless it stands beside another. */
const ALONE = 8;
/** So many other words between two runs, on either side, and they are one passage with some words changed. */
const GAP = 8;
/** A seed that stands oftener than this in one text leads nowhere in particular. */
const OFTEN = 12;

/** A run of words common to two texts: indices of its first words, and its length. */
export interface Run {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** A text's words, as common runs of them are looked for. */
export interface Searchable {
  readonly forms: readonly string[];
  /** The hash of the five words from each word on. */
  readonly shingles: readonly number[];
  /** Where each of these hashes stands. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Makes words ready for the search. */
export function searchable(forms: readonly string[]): Searchable {
  const places = new Map<number, number[]>();
  const hashes = shingles(forms);
  for (const [j, hash] of hashes.entries()) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [j]);
    else if (known.length < OFTEN) known.push(j);
  }
  return { forms, shingles: hashes, places };
}

/** The longest common runs of words from left to right, none of which overlap in the first text: seed and extend. */
export function commonRuns(here: Searchable, there: Searchable): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < here.shingles.length; ) {
    const places = there.places.get(here.shingles[i]!);
    const run = places === undefined ? null : longest(here.forms, there.forms, i, places, runs.at(-1));
    if (run !== null) runs.push(run);
    i += run?.length ?? 1;
  }
  return runs;
}

/** The longest run from one of some places; of several, the one that goes on after the run before. */
function longest(
  here: readonly string[],
  there: readonly string[],
  at: number,
  places: readonly number[],
  before: Run | undefined,
): Run | null {
  let found: Run | null = null;
  for (const place of places) {
    let length = 0;
    while (at + length < here.length && here[at + length] === there[place + length]) length++;
    if (length < SHINGLE) continue;
    const follows = before !== undefined && place >= before.there + before.length;
    if (found === null || length > found.length || (length === found.length && follows))
      found = { here: at, there: place, length };
  }
  return found;
}

/**
 * The passages that two texts share: runs of the same words (exact), and runs with a few other words between them, in
 * the same order on both sides (near). Offsets are into each text.
 */
export function passages(
  runs: readonly Run[],
  here: readonly ComparableWord[],
  there: readonly ComparableWord[],
): readonly Passage[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isNear(last, run)) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups
    .filter((group) => group.reduce((sum, { length }) => sum + length, 0) >= ALONE)
    .map((group) => ({
      here: spanOf(here, group[0]!.here, group.at(-1)!.here + group.at(-1)!.length - group[0]!.here),
      there: spanOf(there, group[0]!.there, group.at(-1)!.there + group.at(-1)!.length - group[0]!.there),
      alike: group.length === 1 ? 'exact' : 'near',
    }));
}

function isNear(one: Run, next: Run): boolean {
  const [gap, other] = [next.here - one.here - one.length, next.there - one.there - one.length];
  return gap <= GAP && other >= 0 && other <= GAP;
}

/** The span of some words of a text from one of them on. */
export const spanOf = (words: readonly ComparableWord[], from: number, count: number): Span => [
  words[from]!.span[0],
  words[from + count - 1]!.span[1],
];

/** What one article has of another's words: the passages, and their share of its words. */
export function common(one: Prepared, other: Prepared): Pick<Descent, 'share' | 'passages'> {
  const runs = commonRuns(one, other);
  return { share: shareOf(runs, one), passages: passages(runs, one.words, other.words) };
}

/** The share of an article's words that runs cover, 0 to 1, to three digits. */
export const shareOf = (runs: readonly Run[], { forms }: Prepared): number =>
  Math.round((1000 * runs.reduce((sum, { length }) => sum + length, 0)) / Math.max(1, forms.length)) / 1000;
