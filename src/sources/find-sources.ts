import type { Attribution } from '../attribution/attribution.js';
import { KNOWN_BODIES } from '../language/en/organisations.js';
import { PLACES } from '../language/en/places.js';
import { PRONOUNS, RELATIVE } from '../language/en/pronouns.js';
import { COURTESY } from '../language/en/titles.js';
import type { Article } from '../pages/article.js';
import { indexAt } from '../text/sentences.js';
import { cut, hull, overlaps, type Span } from '../text/span.js';
import { isCapital, isWord, type Word, wordsIn } from '../text/words.js';
import { antecedent } from './antecedents.js';
import { fitsNoun } from './likeness.js';
import type { Name } from './name.js';
import { isPlural, kindOfNoun } from './nouns.js';
import { newParty, type Party } from './party.js';
import { type Phrase, phraseAt } from './phrase.js';
import { refer, type Scene, sceneOf } from './scene.js';
import type { Source } from './source.js';
import { toSource } from './to-source.js';
import { unnamedParty } from './unnamed-parties.js';
import { withheldNames } from './withheld.js';

/** Whom an attribution is credited to. */
export interface Credit {
  /** A source's id; null where the text gives nobody. */
  readonly source: string | null;
  /** The words that this rests on: of several pieces the one that is a source. */
  readonly words: Span | null;
  /** Why, where the attribution itself does not say who. */
  readonly because: string | null;
}

/** Somebody or something that a text names, whether it says anything or not. */
export interface NamedParty {
  /** The source's id, if it is one. */
  readonly source: string | null;
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** What a text tells of who is in it. */
export interface Cast {
  readonly sources: readonly Source[];
  /** For each attribution, in the same order. */
  readonly credits: readonly Credit[];
  readonly named: readonly NamedParty[];
  readonly sentences: readonly Span[];
}

/**
 * The parties that an article’s attributions are credited to, and for each attribution, which. `textFrom` is where the
 * text begins behind a title.
 */
export function findSources(
  { text, outlet, textFrom = 0 }: Pick<Article, 'text' | 'outlet'> & { readonly textFrom?: number },
  attributions: readonly Attribution[],
): Cast {
  const scene = sceneOf(text);
  const parties: (Party | null)[] = attributions.map(() => null);
  const writer = newParty({ kind: 'person', full: outlet ? [outlet] : [], named: outlet !== null });
  const order = attributions.map((_, i) => i).sort((a, b) => placeOf(attributions[a]!) - placeOf(attributions[b]!));
  for (const i of order) {
    const attribution = attributions[i]!;
    const party = partyFor(scene, attribution, parties, writer);
    parties[i] = party;
    if (party === null) continue;
    if (attribution.source.length === 0) continue;
    const span = hull(mainSpan(scene, attribution));
    if (!party.mentions.some((mention) => overlaps(mention, span))) party.mentions.push(span);
    scene.credited.push({ party, at: span[0], phrase: null });
  }
  return collect(scene, attributions, titlesFirst(attributions, parties, textFrom));
}

/** `sources` in a title are those whom the text tells of first: titles have no room for who they are. */
function titlesFirst(
  attributions: readonly Attribution[],
  parties: readonly (Party | null)[],
  textFrom: number,
): readonly (Party | null)[] {
  if (textFrom === 0) return parties;
  const isPeople = (party: Party | null): party is Party =>
    party !== null && !party.named && (party.kind === 'person' || party.kind === 'group');
  return parties.map((party, i) => {
    if (placeOf(attributions[i]!) >= textFrom || !isPeople(party)) return party;
    const meant = parties.find(
      (other, j) =>
        placeOf(attributions[j]!) >= textFrom &&
        attributions[j]!.within === undefined &&
        isPeople(other) &&
        other.kind === party.kind &&
        [...party.nouns].some((noun) => fitsNoun(other.nouns, noun)),
    );
    return meant ?? party;
  });
}

const placeOf = ({ source, cue, content }: Attribution): number => (source[0] ?? cue[0] ?? content[0]!)[0];

/** The words for the source without stray pieces: where there are several, the longest, or a pronoun. */
function mainSpan({ text, names }: Scene, attribution: Attribution): readonly Span[] {
  const source = attribution.source.map((span) => withWholeNames(names, withoutDateline(text, span)));
  if (source.length < 2) return source;
  const weight = (span: Span) =>
    RELATIVE.has(cut(text, span).toLowerCase())
      ? 1
      : PRONOUNS.has(cut(text, span).toLowerCase()) || /^(?:each|both|all|neither)$/i.test(cut(text, span))
        ? 15
        : span[1] - span[0];
  return [[...source].sort((a, b) => weight(b) - weight(a))[0]!];
}

/** A name that the words for the source cut in two is taken whole. */
function withWholeNames(names: readonly Name[], [from, to]: Span): Span {
  const first = names.find(({ span }) => span[0] < from && from < span[1]);
  const last = names.find(({ span }) => span[0] < to && to < span[1]);
  return [first?.span[0] ?? from, last?.span[1] ?? to];
}

/** `CORROWAN (NPA) - Vessaly's minister` is not the words for anybody up to the dash. */
function withoutDateline(text: string, span: Span): Span {
  const lead = /^[^\n]{0,80}?(?:\)|\d|\p{Lu}{3,})\s?[-–—]{1,2}\s+/u.exec(cut(text, span));
  return lead === null || lead[0].length >= span[1] - span[0] ? span : [span[0] + lead[0].length, span[1]];
}

function partyFor(
  scene: Scene,
  attribution: Attribution,
  parties: readonly (Party | null)[],
  writer: Party,
): Party | null {
  if (attribution.follows !== undefined) return parties[attribution.follows] ?? null;
  if (attribution.source.length === 0) return null;
  const span = hull(mainSpan(scene, attribution));
  const phrase = phraseAt(scene.text, span, scene.names);
  if (phrase === null) return null;
  if (phrase.names.length > 0) return namedBy(scene, phrase);
  const outer = attribution.within === undefined ? null : (parties[attribution.within] ?? null);
  if (phrase.pronoun !== null) return pronounParty(scene, phrase, attribution, outer, writer);
  // `declined to comment, citing …`: two statements on one mention
  const told = scene.credited.findLast(({ party }) =>
    party.mentions.some(([from, to]) => from <= span[0] && to >= phrase.core[1]),
  );
  if (told !== undefined) return told.party;
  const called = calledSo(scene, phrase);
  if (called !== null) return asNamed(called, phrase);
  const proper = properName(scene, phrase);
  if (proper !== null) return proper;
  return unnamedParty(scene, phrase, attribution);
}

/** A name in a headline, where all words are in capitals: one that stands in the text as well. */
function calledSo({ text, partyOf }: Scene, { core }: Phrase): Party | null {
  const words = wordsIn(text, core).filter(isWord);
  if (words.length === 0 || !words.every(isCapital)) return null;
  const key = words.map(({ lower }) => lower).join(' ');
  for (const [name, party] of partyOf) if (name.words.join(' ').toLowerCase() === key) return party;
  const last = [...partyOf].find(([, { full }]) => full.at(-1)?.toLowerCase() === key);
  return last?.[1] ?? null;
}

/** A name that opens a sentence and stands nowhere else: `Politico reported`. */
function properName(scene: Scene, { core, head, whole, count }: Phrase): Party | null {
  if (whole !== null || count !== null) return null;
  const words = wordsIn(scene.text, core).filter(isWord);
  const proper = (words[0]?.lower === 'the' ? words.slice(1) : words).filter(({ lower }) => !COURTESY.has(lower));
  if (/^(?:neither|either|none|many|some|most|few|others?|another|all|both|each)$/.test(proper[0]?.lower ?? ''))
    return null;
  if (proper.length === 0 || proper.length > 4 || !proper.every(isCapital)) return null;
  if (head !== null && kindOfNoun(head) !== null) return null;
  if (proper.length === 1 && (isPlural(proper[0]!.lower) || !/^\p{Lu}\p{L}+$/u.test(proper[0]!.words))) return null;
  const full = proper.map(({ words: form }) => form);
  const known = scene.credited.find(
    ({ party }) =>
      party.full.join(' ') === full.join(' ') ||
      (full.length === 1 && party.kind === 'person' && party.full.at(-1)?.toLowerCase() === proper[0]!.lower),
  );
  if (known !== undefined) return known.party;
  const key = full.join(' ').toLowerCase();
  const isBody = words[0] !== proper[0] || KNOWN_BODIES.has(key) || PLACES.has(key);
  return newParty({ kind: isBody ? 'organisation' : 'person', full, named: true, count: isBody ? null : [1, 1] });
}

/** One party for one name; for `Mr. Grassley and Mr. Leahy` the two together. */
function namedBy(scene: Scene, phrase: Phrase): Party {
  const each = [...new Set(phrase.names.map((name) => scene.partyOf.get(name)!))];
  if (each.length === 1) return asNamed(each[0]!, phrase);
  const known = scene.credited.find(({ party }) => party.names.length === 0 && party.derivedName === jointName(each));
  if (known) return known.party;
  const people = each.every(({ kind }) => kind === 'person');
  const pair = newParty({
    kind: people ? 'group' : 'organisation',
    named: true,
    count: people ? [each.length, each.length] : null,
    derivedName: jointName(each),
  });
  refer(scene, { party: pair, span: phrase.span, subject: true, possessive: false, quoted: false });
  return pair;
}

const jointName = (parties: readonly Party[]): string => parties.map(({ full }) => full.join(' ')).join(' and ');

/** `Republicans`, `Latinos`: several people whose name is that of a kind of people. */
const KIND_OF_PEOPLE = /(?:ans|ese|ists|ites|ats|inos|inas|ims|ews)$/;

/** What the words before a name, and how they count, tell of who has it. */
type Determined = Pick<Phrase, 'determiner' | 'count' | 'span'>;

function asNamed(party: Party, phrase: Determined): Party {
  const form = party.full.at(-1) ?? '';
  if (party.kind === 'organisation' && KIND_OF_PEOPLE.test(form) && phrase.determiner !== 'the') {
    party.kind = 'group';
    party.named = false;
    party.count = phrase.count ?? [2, null];
    party.words ??= phrase.span;
  } else if (party.kind === 'organisation' && isLikelyPerson(party, phrase)) {
    party.kind = 'person';
    party.count = [1, 1];
  }
  return party;
}

/** A name that no list knows, without `the`, is a person's: `Shashank Joshi`. */
function isLikelyPerson(party: Party, { determiner }: Determined): boolean {
  const [name] = party.names;
  if (determiner === 'the' || determiner === 'a' || name === undefined || name.kind !== 'other') return false;
  return (
    party.nouns.size === 0 &&
    party.full.length <= 4 &&
    party.names.every(({ kind }) => kind === 'other') &&
    !/[A-Z]{2}|&/.test(party.full.join(''))
  );
}

function pronounParty(
  scene: Scene,
  phrase: Phrase,
  attribution: Attribution,
  outer: Party | null,
  writer: Party,
): Party {
  const { fits, number } = phrase.pronoun!;
  if (fits === 'speaker') return outer ?? (number === 'many' ? readers(scene, 'we', phrase, [2, null]) : writer);
  if (fits === 'reader') return readers(scene, 'you', phrase, [1, 1]);
  const at = phrase.span[0];
  const word = scene.text.slice(...phrase.span).toLowerCase();
  if (/^(?:who|whom|whose|that|which)\b/.test(word)) {
    // `Who even remembers …?` asks, and stands for nobody told of
    const opens = scene.sentences[indexAt(scene.sentences, at)]?.[0] === at;
    const before = opens ? null : justBefore(scene, at);
    if (before !== null) return before;
  }
  const last = scene.credited.findLast((credit) => credit.at < at);
  const near =
    last !== undefined && indexAt(scene.sentences, at) - indexAt(scene.sentences, last.at) <= 3 ? last : null;
  const found = antecedent(
    {
      at,
      gender: fits === 'man' || fits === 'woman' ? fits : null,
      number: fits === 'thing' ? 'thing' : number === 'many' ? 'many' : 'one',
      content: attribution.content,
      lastSpeaker: near,
      quoted: false,
    },
    scene.references,
    scene.sentences,
  );
  if (found !== null) {
    if (found.sure && (fits === 'man' || fits === 'woman')) found.party.gender ??= fits;
    return found.party;
  }
  return newParty({
    kind: fits === 'thing' ? 'organisation' : number === 'many' ? 'group' : 'person',
    words: phrase.span,
    unresolved: true,
    count: number === 'many' ? [2, null] : fits === 'thing' ? null : [1, 1],
  });
}

/** `we` and `you`: one party each in an article. */
function readers(scene: Scene, word: string, phrase: Phrase, count: readonly [number, number | null]): Party {
  const known = scene.credited.find(({ party }) => party.derivedName === word);
  return (
    known?.party ??
    newParty({ kind: count[1] === 1 ? 'person' : 'group', count, derivedName: word, words: phrase.span })
  );
}

/** Whom a relative pronoun follows: `a doctor who`, `Mr. Quiros, who`. */
function justBefore(scene: Scene, at: number): Party | null {
  const before = scene.text.slice(Math.max(0, at - 60), at);
  const gap = /(?:[\s,—–-]|\([^)]*\)|\sof\s)*$/.exec(before)![0].length;
  const end = at - gap;
  const name = scene.names.findLast(({ span }) => span[1] <= end && end - span[1] <= 2);
  const sentence = scene.sentences[indexAt(scene.sentences, at)];
  if (name !== undefined && end - name.span[1] <= 1)
    return asNamed(scene.partyOf.get(name)!, { determiner: null, count: null, span: name.span });
  if (sentence === undefined) return null;
  const words = wordsIn(scene.text, [sentence[0], end]);
  const from = words[phraseStart(words)]?.span[0];
  if (from === undefined) return null;
  const known = scene.credited.findLast(({ party }) =>
    party.mentions.some((mention) => overlaps(mention, [from, end]) && mention[1] >= end - 2),
  );
  if (known !== undefined) return known.party;
  const phrase = phraseAt(scene.text, [from, end], scene.names);
  if (phrase === null || phrase.pronoun !== null) return null;
  if (phrase.names.length > 0) return namedBy(scene, phrase);
  return phrase.head === null ? null : unnamedParty(scene, phrase, null);
}

const DETERMINER = /^(?:an?|the|some|any|every|many|several|two|three|four|most|his|her|their|its)$/;
/** How many words before a relative pronoun its noun may begin. */
const FARTHEST = 8;

/** Where the words before `who` begin that it follows: at `a` in `a teacher from the village, who`. */
function phraseStart(words: readonly Word[]): number {
  let start = words.length - 1;
  for (let i = words.length - 1; i >= 0 && words.length - i <= FARTHEST; i--) {
    if (!DETERMINER.test(words[i]!.lower)) continue;
    start = i;
    if (!/^(?:of|from|in|at|for|with|near|on|to)$/.test(words[i - 1]?.lower ?? '')) break;
  }
  return start;
}

function collect(scene: Scene, attributions: readonly Attribution[], parties: readonly (Party | null)[]): Cast {
  const used = [...new Set(parties.filter((party) => party !== null))];
  for (const party of used) if (party.partOf !== null && !used.includes(party.partOf)) used.push(party.partOf);
  const start = (party: Party) => Math.min(...party.mentions.map(([from]) => from), Number.MAX_SAFE_INTEGER);
  used.sort((a, b) => start(a) - start(b));
  const withheld = withheldNames(scene, used);
  const ids = new Map(used.map((party, i) => [party, `s${i + 1}`]));
  const isParty = ({ kind, names }: Party) => kind === 'person' || names.some((name) => name.kind === 'organisation');
  const named = [...new Set(scene.partyOf.values())]
    .filter(isParty)
    .map(
      (party): NamedParty => ({ source: ids.get(party) ?? null, name: party.full.join(' '), mentions: party.mentions }),
    );
  return {
    sources: used.map((party) => toSource(scene, party, ids, withheld.get(party))),
    credits: parties.map(
      (party, i): Credit => ({
        source: party === null ? null : ids.get(party)!,
        words: attributions[i]!.source.length === 0 ? null : hull(mainSpan(scene, attributions[i]!)),
        because: attributions[i]!.follows === undefined ? null : 'the quotation goes on from the paragraph before',
      }),
    ),
    named,
    sentences: scene.sentences,
  };
}
