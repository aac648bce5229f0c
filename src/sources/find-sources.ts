import type { Attribution } from '../attribution/attribution.js';
import { PRONOUNS, RELATIVE } from '../language/en/pronouns.js';
import type { Article } from '../pages/article.js';
import { cut, hull, overlaps, type Span } from '../text/span.js';
import { fitsNoun } from './likeness.js';
import type { Name } from './name.js';
import { asNamed, namedBy } from './named-source.js';
import { newParty, type Party } from './party.js';
import { phraseAt } from './phrase.js';
import { pronounParty } from './pronoun-party.js';
import { calledSo, properName } from './proper-names.js';
import { type Scene, sceneOf } from './scene.js';
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
