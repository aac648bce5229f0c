import type { Party } from '../../../coverage/party.js';
import type { PartyInShort } from '../contents.js';
import { type Entity, entity, entityId } from './entity.js';

export type Named = PartyInShort & { readonly name: string };
/** A document that speaks is no party to anything, and who has no name can't be matched with anybody. */
export const isEntity = <P extends PartyInShort>(party: P): party is P & Named =>
  party.named && party.name !== null && party.kind !== 'document';

const COMPANY = /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|GmbH|AG|SA|S\.A|Airlines?|Airways|Holdings|Industries)\b\.?$/;
const PUBLIC_BODY =
  /\b(?:Ministry|Department|Inspectorate|Treasury|Parliament|Senate|Congress|Council|Court|Cabinet|Police|Government|Coastguard|Embassy)\b/;

/** By the name alone: a body whose name does not tell is an Organization. */
export function schemaOf({ kind, name }: Named): string {
  if (kind === 'person') return 'Person';
  if (kind === 'group') return 'LegalEntity';
  return PUBLIC_BODY.test(name) ? 'PublicBody' : COMPANY.test(name) ? 'Company' : 'Organization';
}

export function partyEntity(party: Party & Named): Entity {
  const { id, name, kind, description, affiliation } = party;
  const told = kind === 'person' ? { position: [description] } : { summary: [description] };
  return entity(schemaOf(party), entityId('party', id), { name: [name], ...told, notes: [affiliation] });
}
