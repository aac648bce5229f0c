import { cut } from '../text/span.js';
import { wordsIn } from '../text/words.js';
import type { Reference } from './antecedents.js';
import { kindOfNoun } from './nouns.js';
import type { Party } from './party.js';
import type { Phrase } from './phrase.js';
import type { Scene } from './scene.js';

export const fitsNoun = (nouns: ReadonlySet<string>, head: string): boolean =>
  nouns.has(head) ||
  (head === 'source' && [...nouns].some((noun) => kindOfNoun(noun) === 'person')) ||
  (head === 'people' && nouns.size > 0);

export function fitsKind({ kind }: Party, noun: string | null): boolean {
  if (noun === 'person') return kind === 'person';
  if (noun === 'organisation') return kind === 'organisation';
  if (noun === 'document') return kind === 'document';
  return true;
}

/** Of those that a noun fits, the one whose descriptions share most of the phrase's words; the first of equals. */
export function bestDescribed({ text }: Scene, phrase: Phrase, references: readonly Reference[]): Party {
  const wanted = wordsIn(text, phrase.core)
    .map(({ lower }) => lower)
    .filter((word) => word.length > 3);
  const score = ({ descriptions, full }: Party) => {
    const told = `${descriptions.map((span) => cut(text, span)).join(' ')} ${full.join(' ')}`.toLowerCase();
    return wanted.filter((word) => told.includes(word)).length;
  };
  let best = references[0]!.party;
  for (const { party } of references) if (score(party) > score(best)) best = party;
  return best;
}

/** Parties of several people, the latest first, those that were credited before others. */
export function recentGroups({ credited, references }: Scene, before: number): readonly Party[] {
  const said = credited.filter(({ at, party }) => at < before && party.kind === 'group').map(({ party }) => party);
  const told = references
    .filter(({ span, party }) => span[0] < before && party.kind === 'group')
    .map(({ party }) => party);
  return [...new Set([...said.reverse(), ...told.reverse()])];
}
