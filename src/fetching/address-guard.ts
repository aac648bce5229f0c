import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { FetchFailed } from './fetch-failed.js';
import { hostOf } from './web-address.js';

/** All addresses that a host's name stands for; rejects as node:dns does. Tests put their own in its place. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string }[]>;

/** Looks names up as the system does: its hosts file, its name servers, its order. */
export const systemLookup: Lookup = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Refuses an address whose host is an IP address that may not be connected to: sockets look up names only, so the
 * guarded lookup never sees these.
 * @throws FetchFailed `not-allowed-address`
 */
export function guardLiteral(url: URL, isAllowed: (address: string) => boolean): void {
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isAllowed(host)) throw notAllowed(url, []);
}

/**
 * A `lookup` for the socket that connects to `url`, which gives it allowed addresses only. The socket has no other
 * source of addresses, so what was checked is what is connected to: a name that changes its address between check and
 * connection (DNS rebinding) gains nothing.
 *
 * Of a name with several addresses the allowed ones are used, rather than refusing it for one that is not: as no other
 * is ever handed to the socket, not even when the allowed ones do not answer, refusing would add no safety, and it would
 * shut out sites with a stray 6to4 or internal address beside their public one.
 *
 * The callback's error is FetchFailed `not-allowed-address` or `dns`, or what `find` rejects with.
 */
export function guardedLookup(url: URL, find: Lookup, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    find(host).then(
      (found) => {
        const allowed = found
          .filter(({ address }) => isAllowed(address))
          .map(({ address }) => ({ address, family: isIP(address) }));
        const [first] = allowed;
        if (found.length === 0) callback(new FetchFailed('dns', `${host} has no address`, { url }), '', 0);
        else if (!first)
          callback(
            notAllowed(
              url,
              found.map(({ address }) => address),
            ),
            '',
            0,
          );
        else if (options.all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function notAllowed(url: URL, addresses: readonly string[]): FetchFailed {
  const at = addresses.length > 0 ? ` (${addresses.join(', ')})` : '';
  return new FetchFailed(
    'not-allowed-address',
    `${hostOf(url)} is a private or local address${at}, which is not read; --allow-private reads it all the same`,
    { url },
  );
}
