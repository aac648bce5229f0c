import { isPersonNoun } from '../language/en/person-nouns.js';
import {
  ACCESS,
  BARE_NOUNS,
  CROWD,
  EMPTY_ADJECTIVES,
  IN_THE_KNOW,
  PASSERS_BY,
  VOICES,
  VOUCHES,
} from '../language/en/unnamed.js';
import { type Phrase, phraseAt } from '../sources/phrase.js';
import type { Count, Source } from '../sources/source.js';
import type { Statement } from '../statements/reading.js';
import { contains, cut, hull, overlaps, type Span } from '../text/span.js';
import { type Withheld, withheldNames } from './anonymity.js';
import type { Draft } from './draft.js';
import { isRunTogether } from './people.js';

/** A person or persons without a name whom the text relies on for what they know. */
export interface Unnamed {
  readonly source: Source;
  readonly statements: readonly Statement[];
  /** Where the text first mentions them as a source, and those words. */
  readonly first: Span;
  readonly words: string;
  /** The noun for them, in the singular and lower case. */
  readonly head: string;
  readonly plural: boolean;
  readonly count: Count;
  /** True if all that is told of them is that they are a source. */
  readonly bare: boolean;
  /** Where the text says that their name is withheld; null if it never does. */
  readonly withheld: Withheld | null;
}

const known = new WeakMap<Draft, readonly Unnamed[]>();

/** Those whom a draft relies on without naming them, in order of place. */
export function unnamedIn(draft: Draft): readonly Unnamed[] {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const withheld = withheldNames(draft);
  const found = [...draft.sources.values()]
    .flatMap((source) => (source.named ? namedWrongly(draft, source, withheld) : source))
    .flatMap((source) => unnamed(draft, source) ?? [])
    .sort((a, b) => a.first[0] - b.first[0])
    .filter((one, i, all) => !all.slice(0, i).some((other) => overlaps(other.first, one.first) || isAgain(one, other)));
  const whole = found.map((one) => ({ ...one, statements: withThoseBy(draft, one, found) }));
  const all = whole.map((one): Unnamed => ({ ...one, withheld: withheldFor(draft, one, whole, withheld) }));
  known.set(draft, all);
  return all;
}

function unnamed(draft: Draft, source: Source): Unnamed | null {
  if (source.named || (source.kind !== 'person' && source.kind !== 'group')) return null;
  const statements = statementsOf(draft, source);
  const first = statements.find(({ spans }) => spans.source.length > 0);
  if (first === undefined || !statements.some(({ spans }) => VOUCHES.test(cut(draft.text, hull(spans.cue)))))
    return null;
  const span = mainOf(draft.text, first.spans.source);
  const phrase = phraseAt(draft.text, span, []);
  if (phrase === null || phrase.pronoun !== null) return null;
  // `one of his colleagues`: a colleague
  const head = phrase.head ?? (phrase.whole === null ? null : (phraseAt(draft.text, phrase.whole, [])?.head ?? null));
  if (head === null) return null;
  const words = cut(draft.text, span);
  const count = countOf(phrase, words);
  const one = { source, statements, first: span, words, head, plural: count[1] !== 1, count };
  if (
    !isReliedOn(phrase, words, one) ||
    /\bthe(?: [a-z-]+){0,3}\s$/i.test(draft.text.slice(Math.max(0, span[0] - 40), span[0]))
  )
    return null;
  if (isNamedNext(draft, one) || IF_ANYBODY.test(draft.text.slice(Math.max(0, span[0] - 30), span[0]))) return null;
  return { ...one, bare: isBare(words, head), withheld: null };
}

/** `A prominent bishop says …` opens the text, and whom it quotes next has a name: a lead that holds the name back. */
function isNamedNext(
  { text, body, statements, sources }: Draft,
  { statements: own, first, source }: Pick<Unnamed, 'statements' | 'first' | 'source'>,
): boolean {
  const lead = body[0]?.span;
  if (own.length > 1 || lead === undefined || !contains(lead, first) || source.anonymity === 'stated') return false;
  if (!/^(?:.{0,60}[—–-] ?)?$/s.test(text.slice(lead[0], first[0]))) return false;
  const next = statements.find(({ spans }) => (spans.source[0]?.[0] ?? 0) >= lead[1]);
  const speaker = next?.source ? sources.get(next.source) : undefined;
  return speaker?.named === true && speaker.kind === 'person';
}

/** With what `the director` says, who is the last director told of before. */
function withThoseBy(draft: Draft, one: Unnamed, all: readonly Unnamed[]): readonly Statement[] {
  const heads = headsOf(one.words);
  return draft.statements.filter((statement) => {
    if (one.statements.includes(statement)) return true;
    const noun = statement.spans.source
      .map((span) => /^the ([a-z-]+)$/i.exec(cut(draft.text, span).trim())?.[1]?.toLowerCase())
      .find((found) => found !== undefined);
    if (noun === undefined || !heads.includes(noun)) return false;
    const at = statement.spans.source[0]![0];
    return all.findLast(({ first, words }) => first[0] < at && headsOf(words).includes(noun)) === one;
  });
}

/** `so long as a doctor says so`: no doctor has said it. */
const IF_ANYBODY = /\b(?:if|when|whenever|unless|until|as long as|so long as|have you (?:ever )?heard)\s$/i;

/** Of the pieces of a source the one that tells of somebody new, else the longest. */
const mainOf = (text: string, spans: readonly Span[]): Span =>
  spans.find((span) => NEW_PERSON.test(cut(text, span))) ?? [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]!;

const NEW_PERSON = /^(?:an?|one|another|two|three|four|five|six|several) (?:[\p{L}’'-]+ )*?([\p{L}-]+)/iu;

/**
 * `a port official` who was taken for somebody named later, though `the official spoke on condition of anonymity`: the
 * source without that name.
 */
function namedWrongly(draft: Draft, source: Source, withheld: readonly Withheld[]): readonly Source[] {
  if (source.kind !== 'person') return [];
  const own = draft.statements.find(
    ({ source: id, spans }) => id === source.id && spans.source.some((span) => NEW_PERSON.test(cut(draft.text, span))),
  );
  if (own === undefined) return [];
  const words = cut(draft.text, mainOf(draft.text, own.spans.source));
  const heads = headsOf(words);
  const isWithheld = withheld.some(({ span, sentence }) => {
    const subject = cut(draft.text, [sentence[0], span[0]]).toLowerCase();
    return (
      own.spans.source.some((part) => contains(sentence, part)) || heads.some((head) => subject.includes(`the ${head}`))
    );
  });
  return isWithheld ? [{ ...source, named: false, name: null, anonymity: 'stated' }] : [];
}

/** What a source is credited with; where it was taken for somebody named, only what its own words stand for. */
function statementsOf(draft: Draft, source: Source): readonly Statement[] {
  const all = draft.statements.filter((statement) => statement.source === source.id);
  if (!draft.sources.get(source.id)?.named) return all;
  return all.filter(({ spans }) => spans.source.some((span) => NEW_PERSON.test(cut(draft.text, span))));
}

/** `a supervisor and a member of the works council` are two. */
function countOf({ count, plural }: Phrase, words: string): Count {
  const people = headsOf(words).filter((head) => isPersonNoun(head)).length;
  if (people > 1) return [people, people];
  return count ?? (plural ? [2, null] : [1, 1]);
}

/** One by whose knowledge the text stands: neither a body's voice, nor a crowd, nor somebody heard in passing. */
function isReliedOn({ determiner }: Phrase, words: string, { head, count }: Pick<Unnamed, 'head' | 'count'>): boolean {
  if (
    determiner === 'the' ||
    determiner === 'possessive' ||
    /^(?:the|no|neither|both|each|every|any|such|\S+ (?:in|out of) (?:\S+)|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\b)(?=\W)/i.test(
      words,
    )
  )
    return false;
  if (
    VOICES.has(head) ||
    OTHERWISE_KNOWN.test(words) ||
    /['’]s?$/.test(words) ||
    words.split(/\s+/).some(isRunTogether)
  )
    return false;
  // `Lawyer says`: a headline
  if (determiner === null && count[1] === 1 && !/^(?:one|another)\b/i.test(words) && !BARE_NOUNS.has(head))
    return false;
  if (BARE_NOUNS.has(head)) return true;
  const told = ACCESS.test(words);
  if (count[1] === 1) return (isPersonNoun(head) && !PASSERS_BY.has(head)) || (told && head === 'person');
  if (!isPersonNoun(head) && !IN_THE_KNOW.has(head)) return false;
  const numbered = /^(?:two|three|four|five|six|seven|eight|nine|ten|an? (?:pair|couple|handful) of)\b/i.test(words);
  if (told) return IN_THE_KNOW.has(head) || head === 'people';
  return (numbered || / and an? /.test(words)) && (IN_THE_KNOW.has(head) || !CROWD.has(head)) && !PASSERS_BY.has(head);
}

/** Of a named party (`Trump’s nominee`), named behind a comma or a dash (`one congressman, Jo Moen`), or not one phrase. */
const OTHERWISE_KNOWN =
  /\bspokes|["“”\n]|^\p{Lu}[^,]*?['’]s?\s|^\p{Lu}\p{Ll}+ (?:and |Insider\b)|(?:,|[—–])\s\p{Lu}[\p{L}.-]*(?:\s\p{Lu}|$)|(?<!\b(?:of|to|for|from|with|at|in|near|by|and|the|on)) (?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$|\bidentified\b/u;

/** `a senior Republican source` a second time: the same words are taken for the same source. */
const isAgain = (one: Pick<Unnamed, 'words'>, other: Pick<Unnamed, 'words'>): boolean =>
  !/^(?:another|a second|a third|an?other)\b/i.test(one.words) && one.words.toLowerCase() === other.words.toLowerCase();

function isBare(words: string, head: string): boolean {
  if (!BARE_NOUNS.has(head)) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .every((word) => word === '' || word === head || word === `${head}s` || EMPTY_ADJECTIVES.has(word));
}

const TOGETHER = /^\W*(?:both|the (?:two|three|four|five|pair)|they|all|neither|none|each)\b/i;

/** The place that withholds their name: in a sentence of theirs, or behind it with a subject that can be them. */
function withheldFor(
  { text }: Draft,
  one: Unnamed,
  all: readonly Unnamed[],
  withheld: readonly Withheld[],
): Withheld | null {
  const mentions = mentionsOf(one);
  const fits = withheld.filter(({ span, sentence }) => {
    if (mentions.some((mention) => contains(sentence, mention))) return true;
    if (sentence[0] < one.first[0]) return false;
    const subject = cut(text, [sentence[0], span[0]]);
    if (TOGETHER.test(subject)) return one.plural || all.filter(({ first }) => first[0] < sentence[0]).length > 1;
    const definite =
      /^\W*the (?:[a-z-]+ )*?([a-z-]+?)s? (?:,|who|asked|spoke|requested|declined|wished|did|has|is|was)/i.exec(
        subject + cut(text, span),
      );
    if (definite !== null && all.some(({ head }) => head === definite[1]!.toLowerCase()))
      return definite[1]!.toLowerCase() === one.head;
    const last = all.filter((other) => mentionsOf(other).some(([at]) => at < sentence[0])).at(-1);
    return last === one;
  });
  return fits.find(({ reason }) => reason !== null) ?? fits[0] ?? null;
}

/** The nouns for each of those whom words coordinate: director and lawyer in `a director of the bank and a lawyer`. */
export const headsOf = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/ and (?=an? |one |the )/)
    .flatMap(
      (part) =>
        /([\p{L}-]+)(?=\s(?:of|for|in|at|from|with|who|to|close|familiar|briefed|on|near)\b|[,.]|$)/u.exec(part)?.[1] ??
        [],
    );

const mentionsOf = ({ statements }: Unnamed): readonly Span[] =>
  statements.flatMap(({ spans }) => (spans.source.length > 0 ? [hull(spans.source)] : []));
