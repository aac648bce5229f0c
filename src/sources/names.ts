import { DOCUMENT_NOUNS } from '../language/en/documents.js';
import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import { KNOWN_BODIES, ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { PERSON_NOUNS } from '../language/en/people.js';
import { PLACES } from '../language/en/places.js';
import { PRONOUNS } from '../language/en/pronouns.js';
import { ABBREVIATED_TITLES, COURTESY, TITLES } from '../language/en/titles.js';
import type { Span } from '../text/span.js';
import { isCapital, type Word } from '../text/words.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A proper name where it stands in a text. */
export interface Name {
  readonly span: Span;
  /** Without titles: `Jon Husted`. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** The title before it, `Sen.`, as it stands, with all capitals that lead up to the name. */
  readonly title: Span | null;
  readonly gender: 'man' | 'woman' | null;
  /** True for `Mr.`, `Ms.` and such: what follows is a last name. */
  readonly courtesy: boolean;
  readonly possessive: boolean;
}

const INSIDE = new Set(
  'of for the a and & de del della di da la le van von der den bin ibn al el ben du dos das'.split(' '),
);
const PARTICLES = new Set('de del della di da la le van von der den bin ibn al el ben du dos das'.split(' '));
const OPENS_A_SENTENCE = /[.!?…:"“”‘’'(\n—–]$/;
const NATION = /(?:ian|ean|ese|ish|can)$/;
const NOT_NAMES = new Set(
  `but and or if when while although though as in on at by for from with without after before since until because so yet
  still however meanwhile moreover the a an this that these those there here what which who how why where no not yes one
  two three four five six seven eight nine ten some many most few several all both each every other another such more less
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mr mrs ms dr is are was were be been has have had do does did will would can could should might
  must let just even only also then now today yesterday tomorrow neither either other others its according asked despite during under over between among
  against through about like unlike instead perhaps maybe indeed nobody nothing everyone somebody anyone later earlier once twice again never always often earlier speaking
  photo image source read related editor story updated advertisement copyright`.split(/\s+/),
);

/**
 * Proper names of persons, organisations and places among the words of a text, in order. Runs of capitals are cut where
 * a title ends and a name begins; what a run names is told by titles, given names, and the nouns that names of bodies
 * end with. A word that is in capitals only because it opens a sentence is no name unless it is one elsewhere.
 */
export function namesAmong(text: string, words: readonly Word[]): readonly Name[] {
  const headlines = headlinesIn(text);
  const inHeadline = ({ span: [at] }: Word) => headlines.some(([from, to]) => from <= at && at < to);
  const body = headlines.length > 0 ? words.filter((word) => !inHeadline(word)) : words;
  const sure = namesInsideSentences(text, body);
  const found: Name[] = [];
  for (let i = 0; i < body.length; ) {
    const run = runFrom(text, body, i, sure);
    if (run.length === 0) i++;
    else {
      found.push(...namesOf(body, i, run));
      i += run.length;
    }
  }
  const people = new Set(
    found
      .filter(({ kind, words: forms }) => kind === 'person' && forms.length > 1)
      .map(({ words: forms }) => forms.at(-1)!),
  );
  const names = found.flatMap((name) => cutApart(name, people, body));
  if (headlines.length === 0) return names;
  const inCapitals = namesAgain(words.filter(inHeadline), names);
  return [...inCapitals, ...names].sort((a, b) => a.span[0] - b.span[0]);
}

/** `at the Washington Post Trump said`: two names without the comma between them. */
function cutApart(found: Name, people: ReadonlySet<string>, words: readonly Word[]): readonly Name[] {
  const last = found.words.at(-1)!;
  const rest = found.words.slice(0, -1);
  if (found.kind === 'person' || !people.has(last) || rest.length === 0) return [found];
  if (!ORGANISATION_NOUNS.has(rest.at(-1)!.toLowerCase()) && !PLACES.has(rest.join(' ').toLowerCase())) return [found];
  const own = words.filter(({ span }) => span[0] >= found.span[0] && span[1] <= found.span[1]);
  const kind = kindOf(rest, undefined, own.at(-1));
  return [
    name(own.slice(0, -1), kind === 'other' ? 'organisation' : kind, null, false),
    name(own.slice(-1), 'person', null, found.possessive),
  ];
}

const LINE = /[^\n]+/g;

/** Lines in which most words are in capitals, so that capitals tell nothing. */
function headlinesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (line.length > 250) continue;
    const long = line.match(/\p{L}{4,}/gu) ?? [];
    const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (long.length >= 4 && capitals / long.length > 0.75) found.push([index, index + line.length]);
  }
  return found;
}

/** The names of a text where they stand in its headlines, the longest first. */
function namesAgain(words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const forms = new Map<string, Name>();
  for (const name of names) {
    forms.set(name.words.join(' ').toLowerCase(), name);
    const last = name.words.at(-1)!.toLowerCase();
    if (name.kind === 'person' && !forms.has(last)) forms.set(last, { ...name, words: [name.words.at(-1)!] });
  }
  const found: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(6, words.length - i); length > 0; length--) {
      const run = words.slice(i, i + length);
      const name = forms.get(run.map(({ lower }) => lower).join(' '));
      if (name === undefined || !run.every(isCapital)) continue;
      const possessive = /^['’]s?$/i.test(words[i + length]?.words ?? '');
      found.push({ ...name, span: [run[0]!.span[0], run.at(-1)!.span[1]], title: null, courtesy: false, possessive });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** Also `I've` and `He'd`. */
const isPronoun = ({ lower }: Word): boolean => PRONOUNS.has(lower.replace(/['’].*$/, '')) && lower !== 'us';

/** Words in capitals inside sentences: they are names there, so they are at the start of one. */
function namesInsideSentences(text: string, words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => isCapital(word) && !opensSentence(text, word)).map(({ words: form }) => form));
}

const opensSentence = (text: string, { span: [start] }: Word): boolean =>
  start === 0 ||
  OPENS_A_SENTENCE.test(text.slice(Math.max(0, start - 3), start).trimEnd()) ||
  /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** The words of one run of capitals that begins at `i`, with the small words inside it. */
function runFrom(text: string, words: readonly Word[], i: number, sure: ReadonlySet<string>): readonly Word[] {
  const first = words[i]!;
  if (!canBegin(text, first, words[i + 1], sure)) return [];
  const run: Word[] = [first];
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at]!;
    const gap = text.slice(run.at(-1)!.span[1], word.span[0]);
    if (/\n/.test(gap)) break;
    if (isCapital(word) && gap.length <= 1 && !isPronoun(word)) run.push(word);
    else if (word.words === '.' && gap === '' && isShort(run.at(-1)!)) run.push(word);
    else if (isNickname(words, at)) {
      run.push(word, words[at + 1]!, words[at + 2]!);
      at += 2;
    } else if (isBridge(words, at, run)) run.push(word);
    else break;
  }
  while (run.length > 0 && !isCapital(run.at(-1)!) && run.at(-1)!.words !== '.') run.pop();
  if (run.at(-1)?.words === '.' && !isShort(run.at(-2)!)) run.pop();
  return run;
}

function canBegin(text: string, word: Word, next: Word | undefined, sure: ReadonlySet<string>): boolean {
  if (!isCapital(word) || isPronoun(word)) return false;
  if (!opensSentence(text, word))
    return !NOT_NAMES.has(word.lower) || TITLES.has(word.lower) || COURTESY.has(word.lower);
  const leads = next !== undefined && (isCapital(next) || next.words === '.') && next.span[0] - word.span[1] <= 1;
  if (COURTESY.has(word.lower) || TITLES.has(word.lower)) return leads;
  if (NOT_NAMES.has(word.lower)) return false;
  const isKnown = MENS_NAMES.has(word.words) || WOMENS_NAMES.has(word.words) || sure.has(word.words);
  if (isKnown || PLACES.has(word.lower) || KNOWN_BODIES.has(word.lower) || /^\p{Lu}{2,}$/u.test(word.words))
    return true;
  return leads || (next !== undefined && SPEAKS.test(next.lower) && !isNounOrSo(word.lower));
}

/** What follows a name that opens a sentence: `McLenney said`. */
const SPEAKS = /^(?:said|says|told|added|adds|noted|wrote|asked|argued|believes?|thinks?|has|had|was|did|also|['’]s)$/;
const isNounOrSo = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  (word.endsWith('s') && PERSON_NOUNS.has(word.slice(0, -1))) ||
  /(?:ly|ing|ed)$/.test(word);

const isShort = ({ lower, words }: Word): boolean =>
  COURTESY.has(lower) || ABBREVIATED_TITLES.has(lower) || /^\p{Lu}$/u.test(words) || /^(?:jr|sr|st)$/.test(lower);

/** `"Cia"` between a first and a last name. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [open, name, close, next] = words.slice(at, at + 4);
  if (!open || !name || !close || !next) return false;
  return (
    /^["“(]$/.test(open.words) &&
    isCapital(name) &&
    /^["”)]$/.test(close.words) &&
    isCapital(next) &&
    open.words !== '('
  );
}

/** `Securities and Exchange Commission`: what follows ends as names of bodies do, what stands before is no name. */
function joinsBody(words: readonly Word[], at: number, run: readonly Word[]): boolean {
  if (
    run.length > 2 ||
    run.some(
      (word) =>
        isGiven(word) ||
        ORGANISATION_NOUNS.has(word.lower) ||
        TITLES.has(word.lower) ||
        COURTESY.has(word.lower) ||
        PLACES.has(word.lower),
    )
  )
    return false;
  if (/^\p{Lu}{2,}$/u.test(run[0]!.words)) return false;
  const next = words.slice(at + 1, at + 5);
  const end = next.findIndex((word) => !isCapital(word));
  const capitals = end < 0 ? next : next.slice(0, end);
  return capitals.length > 1 && !capitals.some(isGiven) && ORGANISATION_NOUNS.has(capitals.at(-1)!.lower);
}

function isBridge(words: readonly Word[], at: number, run: readonly Word[]): boolean {
  const word = words[at]!;
  if (!INSIDE.has(word.lower) || isCapital(word)) return false;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (PARTICLES.has(word.lower))
    return isCapital(next) || (PARTICLES.has(next.lower) && isCapital(words[at + 2] ?? next));
  if (word.lower === '&') return isCapital(next);
  if (word.lower === 'and') return joinsBody(words, at, run);
  const isBody = run.some(({ lower }) => ORGANISATION_NOUNS.has(lower) || TITLES.has(lower));
  if (!isBody) return false;
  const afterNext = words[at + 2];
  if (/^(?:the|a)$/.test(word.lower)) return /^(?:of|for)$/.test(words[at - 1]!.lower) && isCapital(next);
  return isCapital(next) || (/^(?:the|a)$/.test(next.lower) && afterNext !== undefined && isCapital(afterNext));
}

/** The one or two names that a run of capitals holds: a body's or title's first, then a person's. */
function namesOf(words: readonly Word[], at: number, run: readonly Word[]): readonly Name[] {
  const after = words[at + run.length];
  const possessive = after !== undefined && /^['’]s?$/i.test(after.words);
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
  return kind === 'person' ? [found] : [name(before, kind === 'other' ? 'organisation' : kind, null, false), found];
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
      if (rest.length > 0 && rest.length <= 6 && !isBody(rest)) return i + 1;
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

/** Words that stand before a person's name and are no part of it: bodies, places, nations, parties. */
const leadsUp = (lower: string, form: string): boolean =>
  ORGANISATION_NOUNS.has(lower) ||
  PLACES.has(lower) ||
  KNOWN_BODIES.has(lower) ||
  PERSON_NOUNS.has(lower) ||
  NATION.test(lower) ||
  /^\p{Lu}{2,}$|^(?:\p{Lu}\.){2,}$/u.test(form);

const isGiven = ({ words }: Word): boolean => MENS_NAMES.has(words) || WOMENS_NAMES.has(words);

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

/** True if a run of capitals is the name of a body, place or several people: `Virginia Democrats`. */
function isBody(run: readonly Word[]): boolean {
  const whole = run.map(({ lower }) => lower).join(' ');
  const last = run.at(-1)!.lower;
  if (ORGANISATION_NOUNS.has(last) || NOT_PEOPLE.has(last) || KNOWN_BODIES.has(whole) || PLACES.has(whole)) return true;
  if (last.endsWith('s') && PERSON_NOUNS.has(last.slice(0, -1))) return true;
  return run.some(
    ({ lower }, i) => (lower === 'of' || lower === 'for') && ORGANISATION_NOUNS.has(run[i - 1]?.lower ?? ''),
  );
}

const isCommon = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  NOT_PEOPLE.has(word) ||
  NATION.test(word) ||
  COMMON.has(word);

function kindOf(forms: readonly string[], before: Word | undefined, after: Word | undefined): NameKind {
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

function name(run: readonly Word[], kind: NameKind, title: readonly Word[] | null, possessive: boolean): Name {
  const forms = run.filter(({ words }) => words !== '.').map(({ words }) => words);
  const titles = title?.map(({ lower }) => lower) ?? [];
  const byTitle = titles.map((word) => COURTESY.get(word)).find((gender) => gender);
  return {
    span: [run[0]!.span[0], run.at(-1)!.span[1]],
    words: forms,
    kind,
    title: title === null ? null : [title[0]!.span[0], title.at(-1)!.span[1]],
    gender: kind === 'person' ? (byTitle ?? givenGender(forms[0]!)) : null,
    courtesy: titles.some((word) => COURTESY.has(word)),
    possessive,
  };
}

function givenGender(first: string): 'man' | 'woman' | null {
  const man = MENS_NAMES.has(first);
  const woman = WOMENS_NAMES.has(first);
  return man === woman ? null : man ? 'man' : 'woman';
}
