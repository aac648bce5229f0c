import type { PartyLine } from '../formats/library/views/parties-text.js';
import type { PartyView } from '../formats/library/views/source-text.js';
import type { Library } from '../library/open.js';
import { partiesNamed, partyNames, type StoredParty } from '../library/parties.js';
import { isBeginning } from './find-id.js';
import { partyLines } from './list-parties.js';
import { didYouMean, nearest } from './nearest.js';
import { NotThere } from './not-there.js';
import { partyView, partyViewById } from './party-view.js';

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
  if (await isBeginning(library, 'party', typed)) return { one: await partyViewById(library, typed) };
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
  if (meant.length === 1) return { one: await partyView(library, meant[0]!) };
  return { several: await partyLines(library, meant) };
}

const plain = (name: string | null): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
