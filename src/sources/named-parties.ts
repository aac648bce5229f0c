import { BODY_SYNONYMS, ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { MEN, PERSON_NOUNS, WOMEN } from '../language/en/people.js';
import { PLACES } from '../language/en/places.js';
import { TITLE_NOUNS, TITLES } from '../language/en/titles.js';
import { cut, type Span } from '../text/span.js';
import { isCapital, isWord, type Word, wordsIn } from '../text/words.js';
import type { Name } from './name.js';
import { newParty, type Party } from './party.js';
import { kindOfNoun, singular } from './phrase.js';

/**
 * One party for all forms of a name in a text: `Sen. Claire McCaskill`, `McCaskill` and `Ms. McCaskill`; `the
 * Securities and Exchange Commission`, `the commission`'s name and `SEC`. Persons of one last name are told apart by
 * first names and courtesy titles; a last name alone is the person who was named so most recently.
 */
export function namedParties(text: string, names: readonly Name[]): ReadonlyMap<Name, Party> {
  const of = new Map<Name, Party>();
  const persons: Party[] = [];
  const full = names.filter((name) => name.kind === 'person' && meat(name).length > 1);
  for (const name of full) {
    const same = persons.find((party) => party.names.some((other) => samePerson(meat(other), meat(name))));
    const party = same ?? newParty({ kind: 'person', named: true });
    if (!same) persons.push(party);
    join(text, party, name, of);
  }
  const bodies: Party[] = [];
  const bodyNames = names.filter((name) => name.kind === 'organisation' && meat(name).length > 1);
  for (const name of [...bodyNames, ...names]) {
    if (of.has(name)) continue;
    const party =
      personCalled(name, persons, names) ??
      (name.kind === 'person' && !isAlone(name) ? null : bodyCalled(name, bodies));
    if (party) {
      join(text, party, name, of);
      continue;
    }
    const isPerson = name.kind === 'person' || isLoneSurname(text, name);
    const made = newParty({ kind: isPerson ? 'person' : 'organisation', named: true });
    (isPerson ? persons : bodies).push(made);
    join(text, made, name, of);
  }
  for (const party of new Set(of.values())) {
    party.mentions.sort((a, b) => a[0] - b[0]);
    if (party.kind === 'person') party.gender ??= genderByPronouns(text, party, names);
  }
  return of;
}

const QUOTED = /[“"][^”"\n]*[”"]?/g;

/** What the pronouns right behind somebody's name say, where his given name says nothing and they agree. */
function genderByPronouns(text: string, { mentions, names: own }: Party, names: readonly Name[]): Party['gender'] {
  let men = 0;
  let women = 0;
  for (const [, end] of mentions) {
    const next = names.find(({ span, kind }, i) => span[0] >= end && kind !== 'place' && !own.includes(names[i]!));
    const words = text.slice(end, Math.min(end + 160, next?.span[0] ?? end + 160)).replaceAll(QUOTED, ' ');
    men += (words.match(/\b(?:he|his|him)\b/gi) ?? []).length;
    women += (words.match(/\b(?:she|her)\b/gi) ?? []).length;
  }
  if (men > 2 * women) return 'man';
  return women > 2 * men ? 'woman' : null;
}

/** A name's words without nicknames, initials' stops, `Jr.` and `the`. */
const meat = ({ words }: Name): readonly string[] =>
  words.filter(
    (word, i) => isLetter(word) && !(i === 0 && word.toLowerCase() === 'the') && !/^(?:Jr|Sr|II|III|IV)$/.test(word),
  );
const isAlone = (name: Name): boolean => meat(name).length === 1 && !name.courtesy && name.title === null;
const isLetter = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || lower(a.at(-1)!) !== lower(b.at(-1)!)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // `Bobby Scott` is Robert C. "Bobby" Scott, `J. Husted` is Jon Husted
  return short.slice(0, -1).some((word) => long.slice(0, -1).some((other) => sameGiven(word, other)));
}

function sameGiven(a: string, b: string): boolean {
  const [x, y] = [lower(a).replace(/\.$/, ''), lower(b).replace(/\.$/, '')];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 1 && (short.length === 1 || short.length >= 3) && long.startsWith(short);
}

const lower = (word: string): string => word.toLowerCase();

/** The person whose last (or, without courtesy title, first) name this is. */
function personCalled(name: Name, persons: readonly Party[], names: readonly Name[]): Party | null {
  const words = meat(name);
  if (words.length !== 1 && name.kind === 'organisation') return null;
  if (name.kind === 'place' && !name.courtesy && words.length > 1) return null;
  const fits = (party: Party) =>
    name.gender === null || party.gender === null || party.gender === name.gender || !name.courtesy;
  const last = persons.filter((party) => endsAlike(party.full, words) && fits(party));
  const byFirst = (party: Party) => words.length === 1 && party.full.length > 1 && party.full[0] === words[0];
  const misspelt = (party: Party) =>
    words.length === 1 && party.full.length > 1 && almost(party.full.at(-1)!, words[0]!);
  const found =
    last.length > 0
      ? last
      : name.courtesy || name.kind === 'place'
        ? []
        : ([persons.filter(byFirst), name.kind === 'organisation' ? [] : persons.filter(misspelt)].find(
            (some) => some.length > 0,
          ) ?? []);
  if (found.length < 2) return found[0] ?? null;
  return latest(found, name.span[0], names) ?? found[0]!;
}

/** `Bornsten` for Bornstein, `McLenney` for McClenney: newspapers misspell names, by a letter. */
function almost(a: string, b: string): boolean {
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
const endsAlike = (full: readonly string[], words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= full.length &&
  words.every((word, i) => lower(word) === lower(full[full.length - words.length + i]!));

function latest(parties: readonly Party[], before: number, _names: readonly Name[]): Party | null {
  const at = (party: Party) =>
    Math.max(...party.mentions.filter(([start]) => start < before).map(([start]) => start), -1);
  const best = [...parties].sort((a, b) => at(b) - at(a))[0]!;
  return at(best) < 0 ? null : best;
}

function bodyCalled(name: Name, bodies: readonly Party[]): Party | null {
  const words = meat(name).map(lower);
  const key = words.join(' ');
  return (
    bodies.find(({ names }) => names.some((other) => meat(other).map(lower).join(' ') === key)) ??
    bodies.find(({ names }) => names.some((other) => isAcronym(name, other) || isAcronym(other, name))) ??
    bodies.findLast(({ names }) =>
      names.some((other) => isFirstWord(words, meat(other).map(lower)) || isFirstWord(meat(other).map(lower), words)),
    ) ??
    bodies.findLast(({ nouns }) => words.length === 1 && nouns.has(words[0]!) && name.kind === 'organisation') ??
    bodies.findLast(({ names }) =>
      names.some((other) => isShortFor(words, meat(other).map(lower)) || isShortFor(meat(other).map(lower), words)),
    ) ??
    null
  );
}

/** `S.E.C.` and `SEC` for the Securities and Exchange Commission. */
function isAcronym(short: Name, long: Name): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  const letters = short.words[0]!.replaceAll('.', '');
  if (!/^\p{Lu}{2,7}$/u.test(letters)) return false;
  const initials = long.words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return letters === initials;
}

/** `Tressel` for `Tressel Line`, `Corvane` for `Corvane Airways`. */
const isFirstWord = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 &&
  long.length > 1 &&
  long.length < 4 &&
  short[0] === long[0] &&
  ORGANISATION_NOUNS.has(long.at(-1)!) &&
  !ORGANISATION_NOUNS.has(short[0]!) &&
  !PLACES.has(short[0]!);

/** `Post` for `Washington Post`, `Sixth Circuit` for `U.S. Court of Appeals for the Sixth Circuit`. */
const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  short.length > 0 &&
  short.every((word, i) => word === long[long.length - short.length + i]) &&
  (short.length > 1 || ORGANISATION_NOUNS.has(short[0]!)) &&
  !(
    short.length === 1 &&
    /^(?:house|party|department|committee|council|court|university|bank|party|office|team)$/.test(short[0]!)
  );

/** A single name without `the` that is no body: people are called so after, or without, their full name. */
function isLoneSurname(text: string, { kind, words, span, possessive }: Name): boolean {
  if (kind !== 'other' || words.length > 1 || /[A-Z]{2}|s$/.test(words[0]!)) return false;
  const before = text.slice(Math.max(0, span[0] - 5), span[0]);
  const after = text.slice(span[1], span[1] + 24);
  return (
    !/\b(?:the|an?)\s$/i.test(before) &&
    (possessive ||
      /^,?\s(?:said|says|told|has|had|was|is|who|did|also|will|would|could|added|wrote|asked)\b/.test(after))
  );
}

function join(text: string, party: Party, name: Name, of: Map<Name, Party>): void {
  of.set(name, party);
  party.names.push(name);
  party.mentions.push(name.span);
  if (meat(name).length > party.full.length) {
    party.full = meat(name);
    party.fullSpan = name.span;
  }
  if (party.kind !== 'person') {
    for (const word of name.words.map(lower)) {
      if (ORGANISATION_NOUNS.has(word)) party.nouns.add(word);
      for (const noun of BODY_SYNONYMS.get(word) ?? []) party.nouns.add(noun);
    }
    const told = afterName(text, name, 'organisation');
    if (told) {
      party.descriptions.push(told);
      addNouns(party, wordsIn(text, told));
    }
    return;
  }
  party.gender ??= name.gender;
  const before = beforeName(text, name.title?.[0] ?? name.span[0]);
  for (const told of [name.title, before, afterName(text, name, 'person')]) {
    if (told === null) continue;
    // a courtesy title says nothing of what somebody is
    if (!(told === name.title && name.courtesy && told[1] - told[0] < 5)) party.descriptions.push(told);
    addNouns(party, wordsIn(text, told));
  }
}

/** The nouns of a description up to its first preposition lead to who is described; so do its titles. */
function addNouns(party: Party, words: readonly Word[]): void {
  for (const { lower: word } of words) {
    if (/^(?:of|for|at|in|who|from|with|on|whose)$/.test(word)) break;
    const noun = TITLE_NOUNS.get(word) ?? singular(word);
    const isBody = party.kind !== 'person' && ORGANISATION_NOUNS.has(noun);
    if (!isBody && (party.kind !== 'person' || (!PERSON_NOUNS.has(noun) && !TITLES.has(noun)))) continue;
    party.nouns.add(noun);
    if (party.gender === null) party.gender = MEN.has(noun) ? 'man' : WOMEN.has(noun) ? 'woman' : null;
  }
}

const STOPS_BACKWARDS = new Set(
  `said says and but or that by to from with in on at for as of about than when while if because told is was are were be
  been has have had asked after before against whom who which like called named including`.split(/\s+/),
);

const PARTICIPLES = new Set(
  'retired elected appointed convicted accused disgraced renowned celebrated indicted embattled noted leading acting outgoing incoming visiting managing self-described self-proclaimed registered certified trained ousted exiled detained deposed'.split(
    ' ',
  ),
);
const isVerb = ({ words, lower: word }: Word): boolean => /^\p{Ll}+(?:ed|ing)$/u.test(words) && !PARTICIPLES.has(word);

/** `lawyer` in `Trump lawyer Marc Kasowitz`; `The harbour master,` before `Capt. Rurik Tolland`. */
function beforeName(text: string, start: number): Span | null {
  const words = wordsIn(text, [Math.max(0, start - 120), start]);
  const apposed = words.at(-1)?.words === ',';
  const upTo = apposed ? words.length - 1 : words.length;
  let from = upTo;
  while (from > 0 && upTo - from < 9) {
    const word = words[from - 1]!;
    const isGenitive = /^['’]s?$/.test(word.words);
    if (
      (!isWord(word) && !isGenitive) ||
      isVerb(word) ||
      (STOPS_BACKWARDS.has(word.lower) && !(apposed && /^(?:of|for|at)$/.test(word.lower)))
    )
      break;
    if (/\n/.test(text.slice(word.span[1], words[from]?.span[0] ?? start))) break;
    from--;
    if (/^(?:the|an?|his|her|its|their)$/.test(word.lower)) break;
  }
  const lead = words.slice(from, upTo);
  if (lead.length === 0) return null;
  if (apposed && !/^(?:the|an?|his|her|its|their)$/.test(lead[0]!.lower) && !isCapital(lead[0]!)) return null;
  const prep = lead.findIndex(({ lower: word }) => /^(?:of|for|at)$/.test(word));
  const head = (prep < 0 ? lead : lead.slice(0, prep)).at(-1);
  if (head === undefined || kindOfNoun(singular(head.lower)) !== 'person' || singular(head.lower) !== head.lower)
    return null;
  return [lead[0]!.span[0], lead.at(-1)!.span[1]];
}

/** `, president of the Miami-based Florida Democratic Black Caucus` and `, who runs the lock`, after a name. */
function afterName(text: string, { span: [, end] }: Name, wanted: 'person' | 'organisation'): Span | null {
  const rest = text.slice(end, end + 200);
  // a state's or party's tag, an age: `(D-Va.)`, `, D-Mo.,`, `, 58,`
  const skipped =
    /^(?:\s\([^)]{2,20}\)|,\s\d{1,3}(?=,)|,\s(?:Republican|Democrat|[DRI]-\p{L}+\.?)(?:\sof\s\p{Lu}[\p{L} ]+?)?(?=,))*/u.exec(
      rest,
    )![0].length;
  const match = /^\s?[,(—–]\s?((?:the|an?|his|her|its|their|who|whose|\p{Ll}|\d|\p{Lu})[^,;()—–\n"“”]{2,160})/u.exec(
    rest.slice(skipped),
  );
  if (match === null) return null;
  const from = end + skipped + match[0].length - match[1]!.length;
  const words = wordsIn(text, [from, end + skipped + match[0].length]);
  const stop = words.findIndex(({ lower: word, words: form }) => /^[.?!]$/.test(form) && word !== 'jr');
  const part = stop < 0 ? words : words.slice(0, stop);
  const last = part.at(-1);
  if (last === undefined) return null;
  if (isVerb(part[0]!)) return null;
  const isClause = wanted === 'person' && /^(?:who|whose)$/.test(part[0]!.lower);
  if (!isClause) {
    const prep = part.findIndex(
      ({ lower: word }, i) => i > 0 && /^(?:of|for|at|in|who|from|with|on|and|whose|based)$/.test(word),
    );
    const head = (prep < 0 ? part : part.slice(0, prep)).findLast((word) => isWord(word));
    if (head === undefined || kindOfNoun(singular(head.lower)) !== wanted) return null;
    if (part.some(({ lower: word }) => /^(?:said|says|told|is|was|has|had)$/.test(word)) && prep < 0) return null;
  }
  return [from, last.span[1]];
}

export const wordsOf = (text: string, span: Span): string => cut(text, span).replaceAll(/\s+/g, ' ');
