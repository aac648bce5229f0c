import type { IncomingMessage } from 'node:http';
import { FetchFailed } from './fetch-failed.js';
import { hostOf, webAddress } from './web-address.js';

/** RFC 9110, section 15.4: those with a Location to go to; 300 leaves a choice and 304 answers a question not asked. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer from `from` redirects to, or null if it does not.
 *
 * From https to http is refused: whoever is on the way could then change the words that the reading is to rest on, while
 * the person asked for a page that is safe from that. Asking for the http address itself remains possible.
 *
 * @throws FetchFailed `bad-address` or `insecure-redirect`
 */
export function redirectTarget(
  { statusCode = 0, headers }: Pick<IncomingMessage, 'statusCode' | 'headers'>,
  from: URL,
): URL | null {
  if (!REDIRECTS.has(statusCode) || !headers.location) return null;
  const to = webAddressAfter(headers.location, from);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new FetchFailed(
      'insecure-redirect',
      `${hostOf(from)} redirects from https to http, where anyone on the way can change the page: ask for ${to.href} if that is wanted`,
      { url: from },
    );
  return to;
}

function webAddressAfter(location: string, from: URL): URL {
  // Node gives the header's bytes as latin-1; a browser sends those beyond ASCII back as they are, percent-encoded
  const plain = location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  try {
    return webAddress(URL.canParse(plain, from.href) ? new URL(plain, from).href : plain);
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
    throw new FetchFailed('bad-address', `${hostOf(from)} redirects to where nothing is read: ${error.message}`, {
      url: from,
    });
  }
}

/**
 * Holds the next address against those visited so far.
 * @throws FetchFailed `redirect-loop`, or `too-many-redirects` if more than `most` would be followed
 */
export function guardRedirects(next: URL, visited: ReadonlySet<string>, most: number, from: URL): void {
  if (visited.has(next.href))
    throw new FetchFailed(
      'redirect-loop',
      `it redirects in a circle, back to ${next.href}; some sites do so to readers without cookies: save the page from a browser and read the file`,
      { url: from },
    );
  if (visited.size > most)
    throw new FetchFailed(
      'too-many-redirects',
      `it redirects more than ${most} times, at last to ${next.href}: ask for the page itself`,
      { url: from },
    );
}
