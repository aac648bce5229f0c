import { createHash } from 'node:crypto';
import { type Alert, alerts, putAlert, removeAlert } from '../library/alerts.js';
import type { Library } from '../library/open.js';
import { findId } from './find-id.js';
import { findParty } from './find-party.js';
import { NotThere } from './not-there.js';

/** What a person asks to be told of: as it was typed. */
export interface Wanted extends Pick<Alert, 'on' | 'to'> {
  readonly kind: Alert['target']['kind'];
  readonly typed: string;
}

/**
 * Keeps an alert; the same one again is no other.
 * @param at ISO instant
 * @throws NotThere
 */
export async function addAlert(library: Library, { kind, typed, on, to }: Wanted, at: string): Promise<Alert> {
  const id = kind === 'party' ? await partyId(library, typed) : await findId(library, kind, typed);
  const target = { kind, id };
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, id, on, to]))
    .digest('hex');
  const alert = { id: hash.slice(0, 16), target, on, to, madeAt: at };
  const known = (await alerts(library)).find((one) => one.id === alert.id);
  if (known) return known;
  await putAlert(library, alert);
  return alert;
}

async function partyId(library: Library, typed: string): Promise<string> {
  const found = await findParty(library, typed);
  if ('one' in found) return found.one.party.id;
  const ids = found.several.map(({ id }) => id).slice(0, 5);
  throw new NotThere(
    `Several sources have the name ${typed}: ${ids.join(', ')}. Name one by its id; \`hearsay source\` tells more of them.`,
  );
}

/** @returns its id. @throws NotThere */
export async function dropAlert(library: Library, typed: string): Promise<string> {
  const id = await findId(library, 'alert', typed);
  await removeAlert(library, id);
  return id;
}
