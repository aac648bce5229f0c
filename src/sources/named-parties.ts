import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import { BODY_SYNONYMS, ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { MEN, PERSON_NOUNS, WOMEN } from '../language/en/people.js';
import { TITLE_NOUNS, TITLES } from '../language/en/titles.js';
import { type Word, wordsIn } from '../text/words.js';
import { afterName, beforeName } from './described.js';
import type { Name } from './name.js';
import { genderByPronouns, nextAmong, surnameGenders } from './name-gender.js';
import { singular } from './nouns.js';
import { newParty, type Party } from './party.js';
import { almost, endsAlike, isAcronym, isFirstWord, isShortFor, lower, samePerson } from './same-name.js';

/**
 * One party for all forms of a name in a text: `Sen. Claire McCaskill`, `McCaskill` and `Ms. McCaskill`; `the
 * Securities and Exchange Commission`, `the commission`'s name and `SEC`. Persons of one last name are told apart by
 * first names and courtesy titles; a last name alone is the person who was named so most recently.
 */
export function namedParties(text: string, names: readonly Name[]): ReadonlyMap<Name, Party> {
  const of = new Map<Name, Party>();
  const persons: Party[] = [];
  const full = names.filter((name) => name.kind === 'person' && name.bare.length > 1);
  for (const name of full) {
    const same = persons.find((party) => [...party.forms.values()].some((other) => samePerson(other, name)));
    const party = same ?? newParty({ kind: 'person', named: true });
    if (!same) persons.push(party);
    join(text, party, name, of);
  }
  const nextName = nextAmong(names);
  const genders = surnameGenders(text, names, nextName);
  const bodies: Party[] = [];
  const bodyNames = names.filter((name) => name.kind === 'organisation' && name.bare.length > 1);
  for (const name of [...bodyNames, ...names]) {
    if (of.has(name)) continue;
    const party =
      personCalled(name, persons, genders) ??
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
    if (party.kind === 'person') party.gender ??= genderByPronouns(text, party, nextName);
  }
  return of;
}

const isAlone = (name: Name): boolean => name.bare.length === 1 && !name.courtesy && name.title === null;

/** The person whose last (or, without courtesy title, first) name this is. */
function personCalled(
  name: Name,
  persons: readonly Party[],
  genders: ReadonlyMap<string, Party['gender']>,
): Party | null {
  const words = name.bare;
  const told = words.length === 1 && !name.courtesy ? (genders.get(words[0]!) ?? null) : null;
  if (words.length !== 1 && name.kind === 'organisation') return null;
  if (name.kind === 'place' && !name.courtesy && words.length > 1) return null;
  const fits = (party: Party) =>
    (told === null || party.gender === null || party.gender === told) &&
    (name.gender === null || party.gender === null || party.gender === name.gender || !name.courtesy);
  const last = persons.filter((party) => endsAlike(party.full, words) && fits(party));
  const byFirst = (party: Party) => words.length === 1 && party.full.length > 1 && party.full[0] === words[0];
  const misspelt = (party: Party) =>
    words.length === 1 && party.full.length > 1 && almost(lower(party.full.at(-1)!), lower(words[0]!));
  const found =
    last.length > 0
      ? last
      : name.courtesy || name.kind === 'place'
        ? []
        : ([persons.filter(byFirst), name.kind === 'organisation' ? [] : persons.filter(misspelt)].find(
            (some) => some.length > 0,
          ) ?? []);
  if (found.length < 2) return found[0] ?? null;
  return latest(found, name.span[0]) ?? found[0]!;
}

function latest(parties: readonly Party[], before: number): Party | null {
  const at = (party: Party) =>
    Math.max(...party.mentions.filter(([start]) => start < before).map(([start]) => start), -1);
  const best = [...parties].sort((a, b) => at(b) - at(a))[0]!;
  return at(best) < 0 ? null : best;
}

/** `bank` for the National Bank of Vessaly, `commission` for the Securities and Exchange Commission. */
function headNoun(words: readonly string[]): string | undefined {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return of < 0 ? (words.length > 1 ? words.at(-1) : undefined) : words[of - 1];
}

function bodyCalled(name: Name, bodies: readonly Party[]): Party | null {
  const words = name.lower;
  const key = words.join(' ');
  const isHeadNoun = words.length === 1 && name.kind === 'organisation' && ORGANISATION_NOUNS.has(key);
  const hasForm = (fits: (other: Name) => boolean) => (party: Party) => [...party.forms.values()].some(fits);
  return (
    bodies.find(({ forms }) => forms.has(key)) ??
    bodies.find(hasForm((other) => isAcronym(name, other) || isAcronym(other, name))) ??
    bodies.findLast(hasForm((other) => isFirstWord(words, other.lower) || isFirstWord(other.lower, words))) ??
    (isHeadNoun ? bodies.findLast(hasForm((other) => headNoun(other.lower) === key)) : undefined) ??
    bodies.findLast(hasForm((other) => isShortFor(words, other.lower) || isShortFor(other.lower, words))) ??
    null
  );
}

/** A single name without `the` that is no body: people are called so after, or without, their full name. */
function isLoneSurname(text: string, { kind, words, span, possessive }: Name): boolean {
  if (kind !== 'other' || words.length > 1 || /[A-Z]{2}|s$/.test(words[0]!)) return false;
  const before = text.slice(Math.max(0, span[0] - 5), span[0]);
  const after = text.slice(span[1], span[1] + 24);
  // `Otto and Ada Weir`
  if ((MENS_NAMES.has(words[0]!) || WOMENS_NAMES.has(words[0]!)) && /^ (?:and|&) \p{Lu}\p{L}+ \p{Lu}/u.test(after))
    return true;
  // `Bluefinch has asked … its`
  const behind = text.slice(span[1], span[1] + 120);
  if (/\bits?\b/.test(behind) && !/\b(?:he|she|his|her)\b/.test(behind)) return false;
  return (
    !/\b(?:the|an?)\s$/i.test(before) &&
    (possessive ||
      /^,?\s(?:said|says|told|has|had|was|is|who|did|also|will|would|could|added|wrote|asked)\b/.test(after))
  );
}

function join(text: string, party: Party, name: Name, of: Map<Name, Party>): void {
  of.set(name, party);
  party.names.push(name);
  const form = name.lower.join(' ');
  if (!party.forms.has(form)) party.forms.set(form, name);
  party.mentions.push(name.span);
  if (name.bare.length > party.full.length) {
    party.full = name.bare;
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
