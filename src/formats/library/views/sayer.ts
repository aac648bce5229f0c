import { actOf, channelOf, doubtsOf, whenOf } from '../../said.js';
import type { PartyInShort } from '../contents.js';
import { partyLabel, type StatementCard } from './cards.js';

/** Who says it: the party, else the article's words for it. */
export function sayerOf({ party, sourceText }: StatementCard, parties: ReadonlyMap<string, PartyInShort>): string {
  const known = party === null ? undefined : parties.get(party);
  return known === undefined ? (sourceText ?? 'no source given') : partyLabel(known);
}

/** How it is said, part by part: `denies`, `direct`, `press conference`, `Tue 8 Jun 2027`, `to Radio Quill`. */
export const mannerOf = (card: StatementCard): readonly string[] =>
  [
    actOf(card),
    card.mode,
    channelOf(card),
    card.when === null ? null : whenOf(card.when),
    card.to === null ? null : `to ${card.to}`,
    ...doubtsOf(card),
  ].filter((part) => part !== null);
