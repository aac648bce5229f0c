import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import type { Name } from '../sources/name.js';
import { namesAmong } from '../sources/names.js';
import { wordsIn } from '../text/words.js';
import type { Draft } from './draft.js';

const known = new WeakMap<Draft, readonly Name[]>();

/** The proper names in the body of a draft, in order: headline, byline and headings do not introduce anybody. */
export function namesIn(draft: Draft): readonly Name[] {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const { text, body } = draft;
  const all = namesAmong(text, wordsIn(text, [0, text.length]));
  const found = all.filter(({ span: [at] }) => body.some(({ span }) => span[0] <= at && at < span[1]));
  known.set(draft, found);
  return found;
}

/** The last name, in lower case. */
export const lastNameOf = ({ words }: Name): string => words.at(-1)!.toLowerCase();

/** True for `GaetzSchiff`: two words that a page has run together. */
export const isRunTogether = (word: string): boolean =>
  /\p{Ll}{2}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|De|La|Le|Van|O['’])/, ''));

/** True for `Maria`: a word that is a given name and nothing tells it for a last name. */
export const isGivenName = (word: string): boolean => {
  const form = word[0]!.toUpperCase() + word.slice(1).toLowerCase();
  return MENS_NAMES.has(form) || WOMENS_NAMES.has(form);
};
