import type { WholeStory } from '../../api/contract/story.js';
import { readersWords } from '../../text/credited-words.js';
import { COLOURS, greySign, type Sign } from './sign.js';

/**
 * The signs of a story's parties by their ids: the seven that say most, as far as the story tells what they say, have a
 * colour. The same on every screen of a story, since all take them from here.
 */
export function storySigns(story: Pick<WholeStory, 'parties' | 'claims' | 'quotations'>): ReadonlyMap<string, Sign> {
  const words = wordsByParty(story);
  const most = [...story.parties].sort(
    (a, b) => (words.get(b.id) ?? 0) - (words.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    most.map((party, i) => [party.id, { ...greySign(party), colour: i < COLOURS && words.has(party.id) ? i + 1 : 0 }]),
  );
}

/** The words of the claims that a party backs or disputes, and of its quotations. */
function wordsByParty({ claims, quotations }: Pick<WholeStory, 'claims' | 'quotations'>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (party: string, text: string) =>
    words.set(party, (words.get(party) ?? 0) + Math.max(1, readersWords(text).length));
  for (const { text, backedBy, disputedBy } of claims)
    for (const party of new Set([...backedBy, ...disputedBy])) add(party, text);
  for (const { speaker, text } of quotations) if (speaker !== null) add(speaker, text);
  return words;
}
