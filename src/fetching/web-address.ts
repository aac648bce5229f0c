import { isIP } from 'node:net';
import { FetchFailed } from './fetch-failed.js';

/**
 * The http or https address that words stand for, by the URL standard, so that odd notations of an IP address
 * (decimal, hexadecimal, octal, with a dot at the end) come out as the plain one. The fragment is left out.
 * A name and password are refused, in what a person gives as in a redirect: they would be sent to whoever answers, would
 * end up in the reading's id, and `http://news.example@evil.example/` leads elsewhere than it seems.
 *
 * @throws FetchFailed `bad-address`
 */
export function webAddress(words: string): URL {
  if (!URL.canParse(words))
    throw new FetchFailed(
      'bad-address',
      `'${words}' is not a web address: give all of it, from http:// or https:// on`,
    );
  const url = new URL(words);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailed('bad-address', `only http:// and https:// addresses are read, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    throw new FetchFailed(
      'bad-address',
      `there is a name or password before ${url.host}, and these are never sent: leave them out`,
    );
  url.hash = '';
  return url;
}

/** The host as sockets and resolvers want it: IPv6 without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** The name to ask a certificate for: RFC 6066, section 3, wants it without the dot at the end; an IP address is none. */
export const serverNameOf = (url: URL): string => (isIP(hostOf(url)) === 0 ? url.hostname.replace(/\.$/, '') : '');
