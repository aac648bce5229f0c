import type { Fetched } from '../fetching/fetch-page.js';
import type { PoliteFetch, PoliteOptions } from '../fetching/polite.js';

/** Fetches pages that an assistant names, behind the guard and at the pace of the command line; loaded at the first. */
export function politely(options: PoliteOptions): (address: string) => Promise<Fetched> {
  let polite: PoliteFetch | null = null;
  return async (address) => {
    const { politeFetch } = await import('../fetching/polite.js');
    polite ??= politeFetch(options);
    return polite.named(address);
  };
}
