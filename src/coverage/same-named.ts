import { type Name, name } from '../sources/name.js';
import { almost, areGenerations, isAcronym, isFirstWord, isShortFor, samePerson } from '../sources/same-name.js';
import type { Source } from '../sources/source.js';
import { isCapital, isWord, wordsIn } from '../text/words.js';

/** A named source's name, cut in words; null for one without a name. */
export function nameOf({ name: words, kind }: Pick<Source, 'name' | 'kind'>): Name | null {
  if (words === null) return null;
  const run = wordsIn(words, [0, words.length]).filter((word) => isWord(word) && word.lower !== 'the');
  if (run.length === 0) return null;
  // a document is its own, whatever body it is named after
  return name(run, kind === 'person' ? 'person' : kind === 'document' ? 'other' : 'organisation', null, false);
}

/** A name by which two of one party are looked up together: the last word of a person's, the first of a body's. */
export function namesKey({ kind, lower }: Name): string {
  return (kind === 'person' ? lower.at(-1) : lower[0]) ?? '';
}

/** Why two names of different articles are one party's; null where they are not, or can't be told to be. */
export function whySameName(one: Name, other: Name): string | null {
  if (areGenerations(one, other)) return null;
  if (one.lower.join(' ') === other.lower.join(' ')) return 'the same name';
  if (one.kind === 'other' || other.kind === 'other') return null;
  if (one.kind === 'person' && other.kind === 'person')
    return samePerson(one, other)
      ? 'the same last name, and first names that agree'
      : isMisspelt(one.lower, other.lower)
        ? 'the same first name, and a last name that differs by a letter'
        : null;
  if (one.kind !== other.kind) {
    const [person, body] = one.kind === 'person' ? [one, other] : [other, one];
    // `Minister of Transportation Maretta Hollin` taken for a body
    return person.lower.length > 1 && endsWith(body.lower, person.lower) ? 'the name with a title' : null;
  }
  const [short, long] = one.lower.length <= other.lower.length ? [one, other] : [other, one];
  if (isAcronym(short, long)) return 'the initials of the name';
  const isShort = short.lower.length > 1 && isShortFor(short.lower, long.lower);
  if (isShort || isFirstWord(short.lower, long.lower)) return 'the name in short';
  // `Vessaly’s cabinet` is no part of a longer name, but `Bank of Vessaly` is of `National Bank of Vessaly`
  return short.lower.length > 1 &&
    short.words.every((word) => isCapital({ words: word } as never)) &&
    within(short.lower, long.lower)
    ? 'the name in short'
    : null;
}

/** `Pernille Ostler` for Pernille Oster: newspapers misspell names, but two of one story seldom differ so little. */
const isMisspelt = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 &&
  one.length === other.length &&
  one[0] === other[0] &&
  one[0]!.length > 2 &&
  almost(one.at(-1)!, other.at(-1)!);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, i) => word === words[words.length - end.length + i]);

const within = (words: readonly string[], all: readonly string[]): boolean =>
  all.some((_, from) => words.every((word, i) => word === all[from + i]));
