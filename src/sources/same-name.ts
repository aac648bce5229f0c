import { ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { PLACES } from '../language/en/places.js';
import type { Name } from './name.js';

const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;
const suffixOf = ({ words }: Name): string | undefined => words.find((word) => SUFFIX.test(word));

/** Father and son, by what stands after their names. */
export const areGenerations = (one: Name, other: Name): boolean => {
  const [own, its] = [suffixOf(one), suffixOf(other)];
  return own !== undefined && its !== undefined && own !== its;
};

/** Whether two full names are one person's: `Bobby Scott` is Robert C. "Bobby" Scott; father and son are two. */
export function samePerson(one: Name, other: Name): boolean {
  const [a, b] = [one.bare, other.bare];
  if (areGenerations(one, other)) return false;
  if (a.length < 2 || b.length < 2 || lower(a.at(-1)!) !== lower(b.at(-1)!)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // `J. Husted` is Jon Husted
  return short.slice(0, -1).some((word) => long.slice(0, -1).some((other) => sameGiven(word, other)));
}

function sameGiven(a: string, b: string): boolean {
  const [x, y] = [lower(a).replace(/\.$/, ''), lower(b).replace(/\.$/, '')];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 1 && (short.length === 1 || short.length >= 3) && long.startsWith(short);
}

/** `Bornsten` for Bornstein, `McLenney` for McClenney: newspapers misspell names, by a letter. */
export function almost(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y ||
    x === y.slice(1) ||
    x.slice(1) === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

/** `Vander Plaats` ends `Bob Vander Plaats`. */
export const endsAlike = (full: readonly string[], words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= full.length &&
  words.every((word, i) => lower(word) === lower(full[full.length - words.length + i]!));

/** `S.E.C.` and `SEC` for the Securities and Exchange Commission. */
export function isAcronym(short: Name, long: Name): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  const letters = short.words[0]!.replaceAll('.', '');
  if (!/^\p{Lu}{2,7}$/u.test(letters)) return false;
  const initials = long.words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return letters === initials;
}

/** `Post` for `Washington Post`, `Sixth Circuit` for `U.S. Court of Appeals for the Sixth Circuit`. */
export const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  short.length > 0 &&
  short.every((word, i) => word === long[long.length - short.length + i]) &&
  (short.length > 1 || ORGANISATION_NOUNS.has(short[0]!)) &&
  !(
    short.length === 1 &&
    /^(?:house|party|department|committee|council|court|university|bank|party|office|team)$/.test(short[0]!)
  );

/** `Tressel` for `Tressel Line`, `Corvane` for `Corvane Airways`. */
export const isFirstWord = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 &&
  long.length > 1 &&
  long.length < 4 &&
  short[0] === long[0] &&
  ORGANISATION_NOUNS.has(long.at(-1)!) &&
  !ORGANISATION_NOUNS.has(short[0]!) &&
  !PLACES.has(short[0]!);

export const lower = (word: string): string => word.toLowerCase();
