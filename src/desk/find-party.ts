import { articleCard, statementCards } from '../formats/library/views/cards.js';
import type { PartyLine } from '../formats/library/views/parties-text.js';
import type { PartyView } from '../formats/library/views/source-text.js';
import type { Library } from '../library/open.js';
import { partiesNamed, partiesOf, party, partyNames, type StoredParty } from '../library/parties.js';
import { storyTitles } from '../library/story-list.js';
import { correctedArticles } from './corrected-articles.js';
import { findId, isBeginning } from './find-id.js';
import { didYouMean, nearest } from './nearest.js';
import { NotThere } from './not-there.js';

/** The one party that was meant, or all that it may be. */
export type FoundParty = { readonly one: PartyView } | { readonly several: readonly PartyLine[] };

/** So many parties of one name are looked at. */
const MOST = 200;

/**
 * A party by the beginning of its id, or by a name. The one that has this very name goes before those that have more.
 * @throws NotThere naming those that are nearest
 */
export async function findParty(library: Library, typed: string): Promise<FoundParty> {
  const named = await partiesNamed(library, typed, MOST);
  if (named.length > 0) return chosen(library, named, typed);
  if (await isBeginning(library, 'party', typed))
    return { one: await view(library, (await party(library, await findId(library, 'party', typed)))!) };
  throw await noSuchParty(library, typed);
}

/** That no party has a name, with those that are nearest. */
export async function noSuchParty(library: Library, typed: string): Promise<NotThere> {
  const near = didYouMean(nearest(typed, await partyNames(library, typed)));
  const hint = near || ' `hearsay search WORDS` finds what unnamed sources say.';
  return new NotThere(`There is no source called ${typed} in ${library.where}.${hint}`);
}

async function chosen(library: Library, named: readonly StoredParty[], typed: string): Promise<FoundParty> {
  const same = named.filter((found) => plain(found.party.name) === plain(typed));
  const meant = same.length > 0 ? same : named;
  if (meant.length === 1) return { one: await view(library, meant[0]!) };
  const titles = await storyTitles(
    library,
    meant.flatMap(({ stories }) => stories),
  );
  const several = meant.map(({ party: found, stories, statements }) => {
    const { id, name, kind, named: isNamed, description, affiliation } = found;
    const told = stories.map((story) => ({ id: story, title: titles.get(story) ?? null }));
    return { id, name, kind, named: isNamed, description, affiliation, statements, stories: told };
  });
  return { several };
}

const plain = (name: string | null): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

async function view(library: Library, { party: found }: StoredParty): Promise<PartyView> {
  const ids = [...new Set(found.members.map(({ article }) => article))];
  const articles = await correctedArticles(library, ids);
  const maybe = await partiesOf(
    library,
    found.maybe.map(({ party: id }) => id),
  );
  return {
    party: found,
    said: articles.flatMap(statementCards).filter((card) => card.party === found.id),
    articles: articles.map(articleCard),
    maybe: maybe.map((other) => other.party),
  };
}
