import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchFailed } from './fetch-failed.js';

/** An address that a name stands for, as the system's resolver gives it. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Names to addresses; tests put their own in its place. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * True only for addresses of the public Internet: not private, loopback, link-local (clouds keep their metadata there),
 * shared, multicast or reserved (RFC 6890 and its successors), nor IPv6 that stands for such an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // IPv4 mapped into IPv6 becomes IPv4
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  const range = parsed.range();
  if (range === 'rfc6052') {
    // NAT64 (RFC 6052): the last 32 bits are the IPv4 address that is reached
    return ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range() === 'unicast';
  }
  return range === 'unicast';
}

/**
 * A `lookup` for a socket that gives allowed addresses only: what was checked is what is connected to, so that a name
 * which changes its address between check and connection (DNS rebinding) gains nothing. Of a name with several
 * addresses the allowed ones are used.
 */
export function guardedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const allowed = found.filter(({ address }) => isAllowed(address));
        const [first] = allowed;
        if (!first) callback(notAllowed(host, found.map(({ address }) => address).join(', ')), '', 0);
        else if (options.all) callback(null, [...allowed]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

export const notAllowed = (host: string, address: string): FetchFailed =>
  new FetchFailed(
    'not-allowed-address',
    `${host} is a private or local address${address && address !== host ? ` (${address})` : ''}, which is not read; --allow-private reads it all the same`,
  );
