import type { PartyInShort } from '../formats/library/contents.js';
import { byIdOf, partyLabel } from '../formats/library/views/cards.js';
import { shortened } from './shortened.js';

const LONGEST = 200;

/** Sources as one names them, each told whether it has no name; `and 5 more` at the end where there are more than `most`. */
export function partyLabels(ids: readonly string[], parties: readonly PartyInShort[], most: number): readonly string[] {
  const known = byIdOf(parties);
  const shown = ids.slice(0, most).map((id) => {
    const party = known.get(id);
    return party === undefined ? id : shortened(partyLabel(party), LONGEST);
  });
  return ids.length > most ? [...shown, `and ${ids.length - most} more`] : shown;
}
