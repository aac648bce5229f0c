import { KNOWN_BY_ONE_NAME, TITLES_OF_ONE_NAME } from '../../language/en/known-people.js';
import { KNOWN_BODIES, ORGANISATION_NOUNS } from '../../language/en/organisations.js';
import { PERSON_NOUNS } from '../../language/en/people.js';
import { isPersonNoun } from '../../language/en/person-nouns.js';
import { PLACES } from '../../language/en/places.js';
import { PRONOUNS } from '../../language/en/pronouns.js';
import { ABBREVIATED_TITLES, TITLES } from '../../language/en/titles.js';
import { singular } from '../../sources/nouns.js';
import type { Span } from '../../text/span.js';
import { type Draft, isQuoted, matches, sentenceAt } from '../draft.js';
import { isGivenName, isRunTogether } from '../people.js';
import type { Hit, Rule } from '../rule.js';

const COURTESY =
  '(?:Dr|Mr|Mrs|Ms|Miss(?! (?:Universe|World|America|Teen))|Mx|Prof|Capt|Sgt|Rev|Professor(?!\\.)|Doctor(?!\\.)|Councillor(?!\\.)|Captain(?!\\.)|Sergeant(?!\\.)|Inspector(?!\\.)|Detective(?!\\.)|Coach(?!\\.))';
const LAST = "\\p{Lu}(?:[\\p{L}-]|['’](?![sS](?!\\p{L})))*\\p{Ll}\\p{L}*";
const SPEAKS =
  '(?:said|says|told|added|explained|asked|wrote|argued|insisted|recalled|replied|admitted|conceded|warned)';
/** A courtesy title and one name; one name with an apposition; one name that speaks. */
const CANDIDATES = [
  new RegExp(
    `(?<title>\\b${COURTESY}\\.?\\s)(?<name>${LAST})(?:['’]s)?(?![\\p{L}-]|\\s\\p{Lu}|\\s(?:contestants?|pageant))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}.’'-]\\s?)(?<name>${LAST}), (?:the|an?|its|his|her|their|who|whose)\\s(?<what>[\\p{L}’' -]{3,60})`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:^|[.!?]["”]?\\s|\\n))(?<name>${LAST}), (?:the|an?|its|his|her|their|who|whose)\\s(?<what>[\\p{L}’' -]{3,60})`,
    'gu',
  ),
  new RegExp(
    `(?<=(?:^|[.!?,;:—–“”"]\\s?|\\b(?:that|and|but|as|because|while|when|where|what|which)\\s))(?<name>${LAST}) ${SPEAKS}\\b`,
    'gu',
  ),
  new RegExp(`\\b(?:said|says|added|explained|recalled) (?<name>${LAST})(?=[.,;])`, 'gu'),
  new RegExp(`(?<role>\\b\\p{Ll}[\\p{Ll}-]+) (?<name>${LAST}) ${SPEAKS}\\b`, 'gu'),
  new RegExp(`\\b(?:said|says|added) (?:the )?(?<role>\\p{Ll}[\\p{Ll}-]+) (?<name>${LAST})(?=[.,;])`, 'gu'),
];
const OF_A_PERSON = /\b(?:he|she|his|her|him)\b/i;
/** Not a first name: what stands in capitals because it opens a sentence, and words for a day. */
const NO_FIRST_NAME =
  /^(?:just|plus|also|miss|meanwhile|however|therefore|instead|nevertheless|moreover|besides|indeed|once|today|yesterday|tonight|thus|hence|perhaps|maybe|again|there|both|neither|either|all|many|some|most|few|each|another|others|none|nobody|everyone|somebody|one|the|a|an|it|there|here|what|who|how|why|where|no|not|yes|but|and|so|yet|then|when|while|as|if|though|although|because|since|after|before|until|for|in|on|at|to|with|like|even|only|still|also|now|later|that|this|mr|mrs|ms|dr|prof|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

export const lastNameFirst: Rule = {
  name: 'last-name-first',
  summary: 'Somebody is named by last name only, and no first name is given anywhere in the text.',
  standard: 'Associated Press Stylebook: names; Reuters Handbook of Journalism: names',
  mend: 'Give first name and last name where the person is first met.',
  severity: { house: 'warning', ap: 'warning', reuters: 'warning' },
  options: { known: { summary: 'Further names that need no first name with your readers.', default: [] } },
  *check(draft, options): Generator<Hit> {
    const known = new Set((options.known as readonly string[]).map((name) => name.toLowerCase()));
    const told = new Set<string>();
    for (const { name, span } of candidates(draft)) {
      const key = name.toLowerCase();
      if (told.has(key) || known.has(key) || KNOWN_BY_ONE_NAME.has(key) || hasFirstName(draft, name)) continue;
      told.add(key);
      yield { span, message: `“${name}”: no first name here or anywhere in the text.` };
    }
  },
  bad: [
    { text: 'The ward opens in May. Dr. Marchetti, who founded the clinic, counted the beds.', finds: 'Dr. Marchetti' },
    {
      text: 'Ormerod told the committee that it would be low. “We have taken two floors off,” he said. His firm bought the site.',
      finds: 'Ormerod',
    },
    { text: 'It snowed. Tamsett, the choirmaster, put the boys to bed.', finds: 'Tamsett' },
  ],
  good: [
    { text: 'The head of schools, Maj Orr, was heard. Ms. Orr said no more. “It will do,” said Mr. H.R. Moen.' },
    { text: 'Rosa Marchetti founded the clinic. Dr. Marchetti, who still has a key, counted the beds.' },
    { text: 'Dr. Marchetti counted the beds. The doctor, Rosa Marchetti, has a key.' },
    {
      text: 'He sat down and played Bach, the master of them all, for four hours. Pope Francis said that he would come.',
    },
    { text: 'Gladwell Catering billed for it. “We know,” she said. Gladwell said no more, and he left it there.' },
  ],
};

/** Words that name a person by one name, first mentions first. */
function candidates(draft: Draft): readonly { readonly name: string; readonly span: Span }[] {
  return CANDIDATES.flatMap((pattern, i) =>
    [...matches(draft, pattern)].flatMap((match) => {
      const { name, title = '', what, role } = match.groups as Record<string, string | undefined> & { name: string };
      if (role !== undefined && !isPersonNoun(role)) return [];
      const at = match.index + match[0].indexOf(name);
      const from = at - title.length;
      if (title === '' && /(?:\b(?:the|an?|at)|&)\s$/i.test(draft.text.slice(Math.max(0, at - 6), at))) return [];
      // `Firearms and Explosives`: the end of a body's name
      if (title === '' && /\p{Lu}\p{L}+,? and\s$/u.test(draft.text.slice(Math.max(0, at - 30), at))) return [];
      if (isQuoted(draft, at) || opensRun(draft.text, from) || !isLastName(draft, name, title)) return [];
      const surely =
        title !== '' || role !== undefined || (what !== undefined ? isRole(what) : isPersonNear(draft, at));
      if (!surely) return [];
      return [{ name, span: [from, at + name.length] as Span, i }];
    }),
  ).sort((a, b) => a.span[0] - b.span[0]);
}

/** A word in capitals stands before it: then it is the end of a longer name, or has a title that is known with one. */
function opensRun(text: string, from: number): boolean {
  const lead = text.slice(Math.max(0, from - 40), from);
  if (/\p{Lu}[\p{L}.]+ ["“(]\p{Lu}[\p{L}.]+["”)]\s$/u.test(lead)) return true; // Robert “Bob” Crandall
  if (/\b(?:in|of|on|by the|identified (?:only )?as|known (?:only )?as)\s$/i.test(lead)) return true;
  const before = /([\p{L}.’'-]+)\s$/u.exec(lead)?.[1];
  if (before === undefined || !/^\p{Lu}/u.test(before)) return false;
  if (endsSentence(before)) return false;
  return !NO_FIRST_NAME.test(before);
}

/** A full stop ends a sentence, but not after initials: `H.R. McMaster`. */
const endsSentence = (word: string): boolean => word.endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(word);

function isLastName({ text }: Draft, name: string, title: string): boolean {
  const key = name.toLowerCase();
  if (
    PRONOUNS.has(key.replace(/['’].*$/, '')) ||
    PERSON_NOUNS.has(singular(key)) ||
    /^(?:first|second|third|fourth|fifth)$/.test(key)
  )
    return false;
  if (
    PLACES.has(key) ||
    ORGANISATION_NOUNS.has(key) ||
    PERSON_NOUNS.has(key) ||
    TITLES.has(key) ||
    TITLES_OF_ONE_NAME.test(title)
  )
    return false;
  if (KNOWN_BODIES.has(key) || isRunTogether(name) || /^[RDI]-/.test(name)) return false;
  if (name.length < 3 || /ly$/.test(name) || (title === '' && isGivenName(name)) || NO_FIRST_NAME.test(name))
    return false;
  return !new RegExp(`(?<![\\p{L}-])${key}(?![\\p{L}-])`, 'u').test(text);
}

/** `the choirmaster`, `who leads it`: what only a person is. */
const isRole = (what: string): boolean => {
  const head =
    /^(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]+?)(?=$|\s(?:of|for|at|in|who|and|from|with|to|since)\b)/u
      .exec(what.trim())?.[1]
      ?.toLowerCase() ?? '';
  return isPersonNoun(head);
};

/** The same sentence or one of the next two speaks of him or her. */
function isPersonNear(draft: Draft, at: number): boolean {
  const sentence = sentenceAt(draft, at);
  if (sentence === null) return false;
  const i = draft.sentences.indexOf(sentence);
  return draft.sentences
    .slice(i, i + 3)
    .some(([from, to]) => OF_A_PERSON.test(draft.text.slice(Math.max(from, at), to)) && to - from > 0);
}

/** `Major`, `Maj.`; but `Maj` alone is a first name. */
const isTitle = (word: string): boolean =>
  TITLES.has(word.toLowerCase().replace(/\.$/, '')) &&
  (word.endsWith('.') || !ABBREVIATED_TITLES.has(word.toLowerCase()));
const COURTESY_TITLE = new RegExp(`^${COURTESY}\\.?$`);

/** A capital word before it, other than a title, or after it: `Rosa Marchetti`, `Gladwell Catering`. */
function hasFirstName(draft: Draft, name: string): boolean {
  const [first, ...rest] = name;
  const form = `[${first!.toLowerCase()}${first}]${rest.join('').replace(/['’-]/g, "['’-]")}`;
  // `Carter PAGE`, in texts that set names in capitals
  const escaped = `(?:${form}|${name.toUpperCase().replace(/[^\p{L}]/gu, '.')})`;
  const whole = new RegExp(
    `(?:(?<before>\\p{Lu}[\\p{L}.’'-]*)\\s(?:(?:de|da|van|von|der|al|el|bin|la|le|du)[\\s-]){0,2})?(?<![\\p{L}])${escaped}(?![\\p{L}-])(?<after>\\s\\p{Lu}\\p{Ll}+)?`,
    'gu',
  );
  for (const match of matches(draft, whole)) {
    const { before, after } = match.groups as { before?: string; after?: string };
    if (after !== undefined) return true;
    if (before === undefined || endsSentence(before)) continue;
    if (isGivenName(before)) return true;
    const word = before.toLowerCase();
    if (!NO_FIRST_NAME.test(before) && !PERSON_NOUNS.has(word) && !isTitle(before) && !COURTESY_TITLE.test(before))
      return true;
  }
  return false;
}
