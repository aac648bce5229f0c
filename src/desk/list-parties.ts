import type { PartyLine } from '../formats/library/views/parties-text.js';
import type { After, Listed } from '../library/listed.js';
import type { Library } from '../library/open.js';
import type { StoredParty } from '../library/parties.js';
import { type PartyFilter, type PartyPlace, partiesListed } from '../library/party-list.js';
import { storyTitles } from '../library/story-list.js';

/** Sources as a list, who says most first. */
export async function listParties(
  library: Library,
  filter: PartyFilter,
  after: After<PartyPlace>,
): Promise<Listed<PartyLine, PartyPlace>> {
  const { items, next } = await partiesListed(library, filter, after);
  return { items: await partyLines(library, items), next };
}

/** Parties in short, in the order given, each with its stories by their headlines. */
export async function partyLines(library: Library, parties: readonly StoredParty[]): Promise<readonly PartyLine[]> {
  const titles = await storyTitles(library, [...new Set(parties.flatMap(({ stories }) => stories))]);
  return parties.map(({ party, stories, statements }) => {
    const { id, name, kind, named, description, affiliation } = party;
    const told = stories.map((story) => ({ id: story, title: titles.get(story) || null }));
    return { id, name, kind, named, description, affiliation, statements, stories: told };
  });
}
