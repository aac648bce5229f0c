import { DOCUMENT_NOUNS } from '../language/en/documents.js';
import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import { KNOWN_BODIES, ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { PERSON_NOUNS } from '../language/en/people.js';
import { PLACES } from '../language/en/places.js';
import type { Word } from '../text/words.js';
import type { NameKind } from './name.js';

const NATION = /(?:ian|ean|ese|ish|can)$/;

/** Words of names of offices, programmes and movements, which are not in lists of bodies. */
const COMMON = new Set(
  `security social health affairs relations defense defence homeland national federal american general labor labour medicare
  medicaid obamacare internet black white islamic tea green new old great united supreme foreign human rights civil public
  art arts science sciences law justice education energy commerce trade budget tax taxes gun control immigration reform`.split(
    /\s+/,
  ),
);

/** Last words of names that are neither people's nor bodies'. */
const NOT_PEOPLE = new Set(
  `show act day days bill award awards prize street avenue road river lake park series cup bowl olympics games war deal
  agreement treaty plan project amendment island islands county convention week month century building tower hall bridge
  station airport square beach valley mountain mountains hills heights bay ocean sea code book movie film`.split(/\s+/),
);

const isCommon = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  NOT_PEOPLE.has(word) ||
  NATION.test(word) ||
  COMMON.has(word);

const isGivenForm = (form: string): boolean => MENS_NAMES.has(form) || WOMENS_NAMES.has(form);

export const isGiven = ({ words }: Word): boolean => MENS_NAMES.has(words) || WOMENS_NAMES.has(words);

/** Words that stand before a person's name and are no part of it: bodies, places, nations, parties. */
export const leadsUp = (lower: string, form: string): boolean =>
  ORGANISATION_NOUNS.has(lower) ||
  PLACES.has(lower) ||
  KNOWN_BODIES.has(lower) ||
  PERSON_NOUNS.has(lower) ||
  NATION.test(lower) ||
  /^\p{Lu}{2,}$|^(?:\p{Lu}\.){2,}$/u.test(form);

/** True if a run of capitals is the name of a body, place or several people: `Virginia Democrats`. */
export function isBody(run: readonly Word[]): boolean {
  const whole = run.map(({ lower }) => lower).join(' ');
  const last = run.at(-1)!.lower;
  if (ORGANISATION_NOUNS.has(last) || NOT_PEOPLE.has(last) || KNOWN_BODIES.has(whole) || PLACES.has(whole)) return true;
  if (last.endsWith('s') && PERSON_NOUNS.has(last.slice(0, -1))) return true;
  return run.some(
    ({ lower }, i) => (lower === 'of' || lower === 'for') && ORGANISATION_NOUNS.has(run[i - 1]?.lower ?? ''),
  );
}

/** What follows a name that opens a sentence: `McLenney said`. */
export const SPEAKS =
  /^(?:said|says|told|added|adds|noted|wrote|asked|argued|believes?|thinks?|has|had|was|did|also|['’]s)$/;

export function kindOf(forms: readonly string[], before: Word | undefined, after: Word | undefined): NameKind {
  const whole = forms.join(' ').toLowerCase();
  const last = forms.at(-1)!.toLowerCase();
  if (PLACES.has(whole)) return 'place';
  if (KNOWN_BODIES.has(whole) || ORGANISATION_NOUNS.has(last)) return 'organisation';
  if (
    forms.some((form) => ORGANISATION_NOUNS.has(form.toLowerCase())) &&
    forms.some((form) => /^(?:of|for)$/.test(form))
  )
    return 'organisation';
  if (/^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,}$/u.test(whole.toUpperCase()) && forms[0] === forms[0]!.toUpperCase())
    return 'organisation';
  if (forms.length > 1 && /^\p{Lu}\p{Ll}{4,}ing$/u.test(forms.at(-1)!) && !isGivenForm(forms[0]!))
    return 'organisation';
  if (before?.lower === 'the') return 'other';
  // what a name that opens or closes a clause of saying stands beside
  const isTelling =
    after?.words === ',' ||
    SPEAKS.test(after?.lower ?? '') ||
    /^(?:who|and|says?|said|told|wrote)$/.test(after?.lower ?? '') ||
    /^(?:said|says|added|told|wrote|asked|by)$/.test(before?.lower ?? '');
  if (
    forms.length >= 2 &&
    forms.length <= 4 &&
    forms.every((form) => !isCommon(form.toLowerCase())) &&
    !forms.some((form) => /^(?:of|for|the)$/.test(form))
  )
    return isTelling ? 'person' : 'other';
  return 'other';
}
