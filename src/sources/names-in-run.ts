import { ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { PERSON_NOUNS } from '../language/en/people.js';
import { PLACES } from '../language/en/places.js';
import { COURTESY, TITLES } from '../language/en/titles.js';
import type { Word } from '../text/words.js';
import { type Name, name } from './name.js';
import { isBody, isGiven, kindOf, leadsUp } from './name-kinds.js';

/** The one or two names that a run of capitals holds: a body's or title's first, then a person's. */
export function namesOf(words: readonly Word[], at: number, run: readonly Word[]): readonly Name[] {
  const after = words[at + run.length];
  const possessive = after !== undefined && /^['’]s?$/i.test(after.words);
  // `the South Carolina Republican` describes, and names no more than the place
  const described = run.length > 1 && isCommonPerson(run.at(-1)!) && !run.some(isGiven);
  if (described) return namesOf(words, at, run.slice(0, -1));
  const split = personBegins(run);
  if (split === null) {
    const kind = kindOf(
      run.map(({ words: form }) => form).filter((form) => form !== '.'),
      words[at - 1],
      after,
    );
    return [name(run, kind, null, possessive)];
  }
  const person = run.slice(split);
  const title = split > 0 ? run.slice(0, split) : [];
  const found = name(person, 'person', title.length > 0 ? title : null, possessive);
  const body = title.filter(({ lower, words: form }) => form !== '.' && !TITLES.has(lower) && !COURTESY.has(lower));
  const isBody = body.length > 0 && body[0] === title[0];
  if (!isBody) return [found];
  const last = title.indexOf(body.at(-1)!);
  const before = title.slice(0, last + 1);
  const kind = kindOf(
    before.map(({ words: form }) => form),
    words[at - 1],
    title[last + 1],
  );
  if (kind === 'person' || (kind === 'other' && before.length === 1)) return [found];
  return [name(before, kind === 'other' ? 'organisation' : kind, null, false), found];
}

/** Where in a run a person's name begins, or null if the run is no person's name. */
function personBegins(run: readonly Word[]): number | null {
  if (isBody(run)) return null;
  for (let i = run.length - 2; i >= 0; i--) {
    const { lower, words: form } = run[i]!;
    const next = form === '.' ? run[i - 1]!.lower : lower;
    const leads = !isGiven(run[i]!) || isGiven(run[i + 1]!);
    if ((TITLES.has(next) || COURTESY.has(next)) && leads) {
      const rest = run.slice(i + 1).filter(({ words: w }) => w !== '.');
      if (rest.length === 0 || rest.length > 7) return null;
      // `Secretary of State John Kerry`: the office goes on up to the given name
      const office = rest[0]!.lower === 'of' ? run.findIndex((word, k) => k > i && isGiven(word)) : i + 1;
      // `Ms. London` is no place
      const isPlace = rest.length === 1 && PLACES.has(rest[0]!.lower);
      if (office > 0 && (!isBody(rest) || (isPlace && COURTESY.has(next)))) return office;
      return null;
    }
  }
  const given = run.findIndex(isGiven);
  if (given >= 0 && given < run.length - 1 && run.length - given <= 7) {
    const before = run.slice(0, given);
    // a first name that no list has, as in `Cornell William Brooks`; but not `Latvian Dainis Ivans`
    return before.some(({ lower, words }) => leadsUp(lower, words)) ? given : 0;
  }
  if (
    run.some(({ words: form }) => /^["“]$/.test(form)) ||
    run.slice(1, -1).some(({ words: w }) => /^\p{Lu}\.?$/u.test(w))
  )
    return 0;
  return null;
}

const isCommonPerson = ({ lower }: Word): boolean =>
  (PERSON_NOUNS.has(lower) && !TITLES.has(lower) && !ORGANISATION_NOUNS.has(lower)) ||
  /^(?:republican|democrat|libertarian|conservative|liberal)$/.test(lower);
