import { ACT_OF_VERB } from '../language/en/acts.js';
import { ACCESS, ANONYMITY, BARRED, REASON_CLASSES, REASON_LEAD } from '../language/en/anonymity.js';
import { indexAt } from '../text/sentences.js';
import { overlaps, type Span, trimmed } from '../text/span.js';
import { kindOfNoun, singular } from './nouns.js';
import type { Party } from './party.js';
import type { Scene } from './scene.js';
import type { ReasonClass } from './source.js';

/** What a text says of why a source has no name. */
export interface Withheld {
  readonly at: Span;
  readonly reason: Span | null;
  readonly reasonClass: ReasonClass | null;
}

/** How far back, in sentences, `both` or `all` of those who asked not to be named may reach. */
const REACH = 5;
/** How far, in characters, a reason or those whom it is about may stand from the clause of anonymity. */
const NEAR = 400;

/**
 * For each party without a name: where the text says that the name was withheld, and why. A reason reaches those whom
 * its own clause is about: the party before `who spoke on condition of anonymity`, both of `both asked …`, all that were
 * told of before of `all spoke …`, and no other.
 */
export function withheldNames(scene: Scene, parties: readonly Party[]): ReadonlyMap<Party, Withheld> {
  const found = new Map<Party, Withheld>();
  const unnamed = parties.filter(
    (party) => (!party.named && (party.kind === 'person' || party.kind === 'group')) || isFirstNameOnly(party),
  );
  if (unnamed.length === 0) return found;
  for (const clause of clausesIn(scene)) {
    for (const party of aboutWhom(scene, clause.at, unnamed)) {
      if (isFirstNameOnly(party) && !/name|identi|anonym/i.test(scene.text.slice(...clause.at))) continue;
      noteMention(scene, party, clause.at);
      const known = found.get(party);
      if (known === undefined || (known.reason === null && clause.reason !== null)) found.set(party, clause);
    }
  }
  // parts are bound by what their whole has asked for
  for (const party of unnamed) {
    const whole = party.partOf === null ? undefined : found.get(party.partOf);
    if (whole !== undefined && !found.has(party)) found.set(party, whole);
  }
  return found;
}

/** The subject of a clause of anonymity is a mention of whom it is about: `The officials spoke on condition of …`. */
function noteMention({ text, sentences }: Scene, party: Party, at: Span): void {
  const from = sentences[indexAt(sentences, at[0])]?.[0] ?? 0;
  const words = subjectWords(text, [from, at[0]]);
  if (words === null) return;
  const start = text.indexOf(words, from);
  const span: Span = [start, start + words.length];
  if (!party.mentions.some((mention) => overlaps(mention, span))) party.mentions.push(span);
}

/** `Nadia, who asks that her last name not be used`. */
export const isFirstNameOnly = ({ kind, full, named }: Party): boolean =>
  named && kind === 'person' && full.length === 1;

function clausesIn({ text, sentences }: Scene): readonly Withheld[] {
  const clauses: Withheld[] = [];
  for (const { 0: words, index } of text.matchAll(ANONYMITY)) {
    const at: Span = [index, index + words.length];
    const end = sentences[indexAt(sentences, index)]?.[1] ?? text.length;
    const reason =
      reasonAfter(text, at[1], end) ?? barredIn(text, near(sentences[indexAt(sentences, index)] ?? at, at));
    clauses.push({ at, reason, reasonClass: reason === null ? null : classOf(text.slice(...reason)) });
  }
  for (const { 0: words, index } of text.matchAll(BARRED)) {
    const at: Span = trimmed(text, [index, index + words.length]);
    const sentence = sentences[indexAt(sentences, index)];
    if (sentence !== undefined && clauses.some((clause) => overlaps(clause.at, sentence))) continue;
    if (!/speak|talk|discuss|comment|public|media|press|reporter|disclose|describe|matter|name|record/i.test(words))
      continue;
    clauses.push({ at, reason: at, reasonClass: classOf(words) });
  }
  return clauses;
}

/** The part of a sentence around a clause: enough of it even where nothing ends the sentence. */
const near = ([from, to]: Span, at: Span): Span => [Math.max(from, at[0] - NEAR), Math.min(to, at[1] + NEAR)];

/** `because they were not authorized …` behind the anonymity: from the negation or the infinitive on. */
function reasonAfter(text: string, from: number, end: number): Span | null {
  const rest = text.slice(from, Math.min(end, from + NEAR));
  const lead = REASON_LEAD.exec(rest);
  if (lead === null) return null;
  const body = /^[^,.;:()—–"“”]+/.exec(rest.slice(lead[0].length))?.[0];
  if (body === undefined || body.trim().length < 4) return null;
  const skip =
    /^(?:(?:he|she|they|it|the \w+|both|all|none|neither)(?: of them)? )?(?:(?:was|were|is|are|had|has|have)(?= not| been| n))\s+/i.exec(
      body,
    )?.[0].length ?? 0;
  const stop = /\s(?:said|told|and said)\b/.exec(body)?.index ?? body.length;
  const start = from + lead[0].length + (skip < stop ? skip : 0);
  const span = trimmed(text, [start, from + lead[0].length + stop]);
  return span[1] - span[0] < 4 ? null : span;
}

/** The bar that a sentence tells beside the anonymity, before it: `not cleared to speak, asked that …`. */
function barredIn(text: string, sentence: Span): Span | null {
  const match = [...text.slice(...sentence).matchAll(BARRED)][0];
  return match === undefined
    ? null
    : trimmed(text, [sentence[0] + match.index, sentence[0] + match.index + match[0].length]);
}

const classOf = (words: string): ReasonClass => REASON_CLASSES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';

/** Whom a clause of anonymity is about. */
function aboutWhom(scene: Scene, at: Span, unnamed: readonly Party[]): readonly Party[] {
  const { text, sentences } = scene;
  const here = indexAt(sentences, at[0]);
  const [from, to] = sentences[here] ?? [0, text.length];
  const before = text.slice(Math.max(from, at[0] - NEAR), at[0]);
  const told = mentionsOf(unnamed);
  const earlier = told.filter(({ span }) => span[0] < from && here - indexAt(sentences, span[0]) <= REACH);
  const pronoun =
    /(?:^|[.,;]\s|\band |\bbut )["“]?(all|both|each|none|neither|they|he|she|the (?:other )?(?:two|three|four|five|six))\b(?! of the)[^.]*$/i
      .exec(before)?.[1]
      ?.toLowerCase();
  const subject = subjectBefore(scene, [from, at[0]]);
  const inside = told.filter(({ span }) => span[0] >= from && span[0] < at[0]);
  if (inside.length > 0)
    return [
      inside.at(-1)!.party,
      ...sharing(
        before,
        inside.map(({ party }) => party),
      ),
    ];
  if (subject.length > 0) {
    const called = earlier.map(({ party }) => party).filter(({ nouns }) => subject.some((noun) => nouns.has(noun)));
    if (called.length > 0) return latestOfEach(called, subject);
  }
  if (pronoun !== undefined && earlier.length > 0)
    return referredTo(
      pronoun,
      earlier.map(({ party }) => party),
    );
  const after = told.filter(({ span }) => span[0] >= at[1] && span[0] < to);
  if (after.length > 0) return [after[0]!.party];
  const last = earlier.at(-1);
  return last !== undefined && here - indexAt(sentences, last.span[0]) <= 1 && /^["“]?(?:the|this|that)\b/i.test(before)
    ? [last.party]
    : [];
}

const SUBJECT =
  /^["“]?((?:the|both|all|they|he|she|each|neither)\b(?: (?!who|which|that|said|spoke|asked|were|was|had|have)[\w.’'-]+){0,6})/i;
const subjectWords = (text: string, [from, to]: Span): string | null => SUBJECT.exec(text.slice(from, to))?.[1] ?? null;

/** The nouns for people with which a sentence begins: `The defense official and diplomats spoke on …`. */
function subjectBefore({ text }: Scene, [from, to]: Span): readonly string[] {
  const lead = subjectWords(text, [from, to]);
  if (lead === null) return [];
  return lead
    .split(' ')
    .map((word) => singular(word.toLowerCase()))
    .filter((noun) => kindOfNoun(noun) === 'person');
}

/** For each noun the party that it was last used for. */
const latestOfEach = (parties: readonly Party[], nouns: readonly string[]): readonly Party[] => [
  ...new Set(
    nouns.map((noun) => parties.findLast((party) => party.nouns.has(noun))).filter((party) => party !== undefined),
  ),
];

const mentionsOf = (parties: readonly Party[]) =>
  parties.flatMap((party) => party.mentions.map((span) => ({ party, span }))).sort((a, b) => a.span[0] - b.span[0]);

/** `a diplomat and two officials, all of whom …`. */
const sharing = (before: string, inside: readonly Party[]): readonly Party[] =>
  /\b(?:all|both|each|neither|none)(?: of (?:whom|them))?\s*(?:\w+\s*){0,2}$/.test(before) ? inside : [];

function referredTo(pronoun: string, earlier: readonly Party[]): readonly Party[] {
  const latest = [...new Set([...earlier].reverse())];
  if (pronoun === 'he' || pronoun === 'she') return latest.filter(({ kind }) => kind === 'person').slice(0, 1);
  if (pronoun === 'all' || pronoun === 'each' || pronoun === 'none') return latest;
  const group = latest.find(({ kind }) => kind === 'group');
  if (pronoun === 'both' || pronoun === 'neither') {
    const pair = latest.find(({ count }) => count?.[0] === 2 && count[1] === 2);
    return pair ? [pair] : latest.filter(({ kind }) => kind === 'person').slice(0, 2);
  }
  return group ? [group] : latest.slice(0, 1);
}

/** How a party knows, as the words right behind a mention of it tell: `briefed on the inspection`. */
export function accessOf({ text, sentences }: Scene, { mentions, words, named }: Party): Span | null {
  if (named) return null;
  for (const span of [...(words === null ? [] : [words]), ...mentions]) {
    const end = Math.min(sentences[indexAt(sentences, span[0])]?.[1] ?? span[1], span[1] + 90);
    const match = ACCESS.exec(text.slice(span[0], end));
    if (match === null) continue;
    const start = span[0] + match.index;
    // right behind the party's own words, with at most a comma between
    if (start > span[1] + 3) continue;
    return trimmed(text, [start, start + lengthOf(match[0])]);
  }
  return null;
}

/** Up to the verb of the clause that the source is the subject of: `close to the governor | denied that …`. */
function lengthOf(words: string): number {
  let seen = 0;
  for (const { 0: word, index } of words.matchAll(/[\p{L}’'-]+/gu)) {
    seen++;
    const isVerb =
      ACT_OF_VERB.has(word.toLowerCase()) &&
      /(?:ed|d|said|told)$/.test(word) &&
      !/^(?:read|reviewed|briefed|heard|informed)$/.test(word);
    if (seen > 2 && (isVerb || /^(?:say|says|who)$/.test(word))) return index;
  }
  return words.length;
}
