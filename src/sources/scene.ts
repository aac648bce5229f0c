import { ABBREVIATED_TITLES, ABBREVIATIONS, COURTESY } from '../language/en/titles.js';
import { quotations, quotationsIn } from '../text/quotations.js';
import { indexAt, sentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { wordsIn } from '../text/words.js';
import type { Reference } from './antecedents.js';
import type { Name } from './name.js';
import { namedParties } from './named-parties.js';
import { namesAmong } from './names.js';
import type { Party } from './party.js';
import { peopleToldOf } from './people-told-of.js';
import type { Phrase } from './phrase.js';

/** What is known of a text while its sources are found. */
export interface Scene {
  readonly text: string;
  readonly names: readonly Name[];
  readonly partyOf: ReadonlyMap<Name, Party>;
  readonly sentences: readonly Span[];
  readonly references: Reference[];
  /** Those of them who have no name. */
  readonly people: readonly Reference[];
  /** Parties that were credited so far, in order of place. */
  readonly credited: { readonly party: Party; readonly at: number; readonly phrase: Phrase | null }[];
}

const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word) || ABBREVIATED_TITLES.has(word) || COURTESY.has(word);

/** The sentences of a text in English. */
const sentencesOf = (text: string): readonly Span[] => sentences(text, isAbbreviation);

/** As many characters before a name tell whether a preposition leads to it. */
const LEAD = 16;

/** A text, with its names and sentences. */
export function sceneOf(text: string): Scene {
  const words = wordsIn(text, [0, text.length]);
  const names = namesAmong(text, words);
  const partyOf = namedParties(text, names);
  const spans = sentencesOf(text);
  const quoted = quotations(text);
  const isModifier = modifiersAmong(partyOf);
  const first = new Set<number>();
  const references = names.map((name): Reference => {
    const sentence = indexAt(spans, name.span[0]);
    const inQuotes = quotationsIn(quoted, name.span).length > 0;
    const start = name.title?.[0] ?? name.span[0];
    const lead = text.slice(Math.max(spans[sentence]?.[0] ?? 0, start - LEAD), start);
    const subject =
      !first.has(sentence) &&
      !inQuotes &&
      !name.possessive &&
      !isModifier(name) &&
      !/\b(?:of|for|to|by|with|in|on|at|from|against|about|like|than|and)\s(?:the\s)?$/.test(lead);
    if (subject) first.add(sentence);
    return {
      party: partyOf.get(name)!,
      span: name.span,
      subject,
      possessive: name.possessive || isModifier(name),
      quoted: inQuotes,
    };
  });
  const taken = [...new Set(partyOf.values())].flatMap((party) => [...party.mentions, ...party.descriptions]);
  const people = peopleToldOf(words, quoted, taken);
  const all = [...references, ...people].sort((a, b) => a.span[0] - b.span[0]);
  return { text, names, partyOf, sentences: spans, references: all, people, credited: [] };
}

/** Descriptions are no longer, in characters. */
const LONGEST = 400;

/** Whether a name stands in what is told of another party: `Trump` in `Trump lawyer Marc Kasowitz`. */
function modifiersAmong(partyOf: ReadonlyMap<Name, Party>): (name: Name) => boolean {
  const told = [...new Set(partyOf.values())]
    .flatMap((party) => party.descriptions.map((span) => ({ party, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const spans = told.map(({ span }) => span);
  return (name) => {
    const own = partyOf.get(name);
    for (let i = indexAt(spans, name.span[0]); i >= 0 && spans[i]![0] >= name.span[0] - LONGEST; i--)
      if (told[i]!.party !== own && name.span[1] <= spans[i]![1]) return true;
    return false;
  };
}

/** Notes a party's place among those that a pronoun may refer back to. */
export function refer(scene: Scene, reference: Reference): void {
  const at = scene.references.findIndex(({ span }) => span[0] > reference.span[0]);
  scene.references.splice(at < 0 ? scene.references.length : at, 0, reference);
}
