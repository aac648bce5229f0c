import type { Attribution } from '../attribution/attribution.js';
import { COUNTS } from '../language/en/counts.js';
import { indexAt } from '../text/sentences.js';
import { cut, type Span } from '../text/span.js';
import { owned } from './belonging.js';
import { knownBefore } from './known-before.js';
import { fitsKind, recentGroups } from './likeness.js';
import { fresh } from './new-unnamed.js';
import { kindOfNoun, singular } from './nouns.js';
import { isOtherPart, otherPart, partOfWhole, tellParts } from './parts.js';
import { newParty, type Party } from './party.js';
import { type Phrase, phraseAt } from './phrase.js';
import { refer, type Scene } from './scene.js';
import type { Count } from './source.js';

/**
 * The party that words without a name stand for: one that is known from before (`the senator`, `the two officials`, `the
 * company`), a part of one (`two of the four`), one that belongs to one (`his lawyer`), or a new one.
 */
export function unnamedParty(scene: Scene, phrase: Phrase, attribution: Attribution | null): Party {
  const all = allOfThem(scene, phrase) ?? voiceOfBody(scene, phrase);
  if (all !== null) return all;
  const nounKind = phrase.head === null ? null : kindOfNoun(phrase.head);
  if (phrase.whole !== null) return partOfWhole(scene, phrase);
  if (isOtherPart(scene, phrase)) return otherPart(scene, phrase);
  const isBare = phrase.determiner === null && !phrase.plural && phrase.head !== null && !INDEFINITE.has(phrase.head);
  if (phrase.determiner === 'the' || isBare) {
    const known = knownBefore(scene, phrase, nounKind, attribution);
    if (known !== null) return known;
  }
  if (phrase.determiner === 'possessive') return identifiedNext(scene, phrase) ?? owned(scene, phrase, attribution);
  const known = identifiedNext(scene, phrase) ?? sameWords(scene, phrase) ?? namedNext(scene, phrase);
  if (known !== null) return known;
  const made = fresh(scene, phrase, attribution);
  tellParts(scene, phrase, made);
  return made;
}

/** `each`, `both`, `all`: the several people told of last. */
function allOfThem(scene: Scene, phrase: Phrase): Party | null {
  const word = cut(scene.text, phrase.span).toLowerCase();
  const count = COUNTS.get(word);
  if (count !== undefined && !/^an?$/.test(word)) {
    const [group] = recentGroups(scene, phrase.span[0]);
    return group === undefined ? null : someOf(scene, phrase, count, group);
  }
  if (!/^(?:each|both|all|neither|none)$/.test(word)) return null;
  const groups = recentGroups(scene, phrase.span[0]);
  return (
    groups.find(({ count }) => !/^(?:both|neither)$/.test(word) || (count?.[0] === 2 && count[1] === 2)) ??
    groups[0] ??
    null
  );
}

/** `one said`, `two said`, after `three of the officials said`. */
function someOf(scene: Scene, phrase: Phrase, count: Count, whole: Party): Party {
  const kind = count[1] === 1 ? 'person' : 'group';
  const made = newParty({ kind, count, words: phrase.span, partOf: whole, nouns: new Set(whole.nouns) });
  refer(scene, { party: made, span: phrase.span, subject: true, possessive: false, quoted: false });
  return made;
}

const VOICES = new Set(['panel', 'board', 'leadership', 'majority', 'press', 'secretariat', 'executive']);

/** `A three-judge panel of the Sixth Circuit`: the body speaks by a part of it. */
function voiceOfBody(scene: Scene, phrase: Phrase): Party | null {
  if (phrase.head === null || !VOICES.has(phrase.head) || phrase.plural) return null;
  const name = scene.names.find(({ span }) => span[0] > phrase.core[1] && span[1] <= phrase.span[1]);
  const between = name === undefined ? '' : cut(scene.text, [phrase.core[1], name.span[0]]);
  const party = name === undefined ? undefined : scene.partyOf.get(name);
  return /^\s(?:of|for)\s(?:the\s)?$/.test(between) && party?.kind === 'organisation' ? party : null;
}

const INDEFINITE = new Set('someone somebody anyone anybody everyone everybody nobody'.split(' '));

/** How far behind `a New York judge`, in sentences, the judge may be named. */
const NAMED_WITHIN = 8;

/** Leads keep the name for the next paragraph: within so many sentences. */
const IDENTIFIED_WITHIN = 4;

/**
 * Delayed identification: a lead has `Vessaly's finance minister`, the next paragraph `Osric Fallow said`, with no word of
 * who that is, because the lead has told it.
 */
function identifiedNext(scene: Scene, phrase: Phrase): Party | null {
  if (phrase.plural || phrase.head === null || kindOfNoun(phrase.head) !== 'person' || INDEFINITE.has(phrase.head))
    return null;
  const here = indexAt(scene.sentences, phrase.span[0]);
  if (here > 2) return null;
  const next = scene.references.find(
    ({ party, span }) =>
      span[0] > phrase.span[1] &&
      party.named &&
      party.kind === 'person' &&
      party.full.length > 1 &&
      party.mentions[0]![0] === span[0],
  );
  if (next === undefined || indexAt(scene.sentences, next.span[0]) - here > IDENTIFIED_WITHIN) return null;
  const { party } = next;
  if (!next.subject || party.nouns.size > 0 || party.descriptions.length > 0) return null;
  party.descriptions.push(phrase.core);
  party.nouns.add(phrase.head);
  return party;
}

/** `A New York judge has rejected …`, then `Justice Frank Nervo wrote …`: the only one of the kind, named soon after. */
function namedNext(scene: Scene, phrase: Phrase): Party | null {
  if (phrase.plural || phrase.head === null || phrase.determiner !== 'a' || phrase.count?.[1] === null) return null;
  const kind = kindOfNoun(phrase.head);
  const here = indexAt(scene.sentences, phrase.span[0]);
  if (here > 3 || kind === null || kind === 'document') return null;
  const { head } = phrase;
  const fits = scene.references.filter(
    ({ party, span }) =>
      party.named &&
      party.nouns.has(head) &&
      fitsKind(party, kind) &&
      party.mentions[0]![0] > phrase.span[1] &&
      indexAt(scene.sentences, span[0]) - here <= NAMED_WITHIN,
  );
  const parties = new Set(fits.map(({ party }) => party));
  return parties.size === 1 ? [...parties][0]! : null;
}

/** `some Democrats`, then `Some Democrats` again: several people in the very same words are the same. */
function sameWords(scene: Scene, phrase: Phrase): Party | null {
  if (!phrase.plural && phrase.determiner === 'a') return null;
  const key = bare(scene.text, phrase.core);
  return (
    scene.credited.find(
      ({ party }) =>
        party.words !== null &&
        !party.named &&
        party.partOf === null &&
        bare(scene.text, coreOf(scene, party.words)) === key,
    )?.party ?? null
  );
}

const coreOf = (scene: Scene, words: Span): Span => phraseAt(scene.text, words, scene.names)?.core ?? words;

const bare = (text: string, span: Span): string =>
  cut(text, span)
    .toLowerCase()
    .replace(/^(?:the|some|many|those)\s/, '')
    .split(/\s+/)
    .map(singular)
    .join(' ');
