import type { WholeClaim } from '../../api/contract/claim.js';
import { to } from '../address/to.js';

/** The reader's address of a claim that carries the hash of the texts that it rests on, as the API's does. */
export function permanentClaim({ claim, address }: Pick<WholeClaim, 'claim' | 'address'>): string {
  const { searchParams } = new URL(address, location.origin);
  return to.claim(claim.id, Object.fromEntries(searchParams));
}
