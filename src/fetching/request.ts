import http, { type IncomingMessage } from 'node:http';
import https, { type RequestOptions } from 'node:https';
import { guardedLookup, guardLiteral, type Lookup } from './address-guard.js';
import { connectionFailure } from './connection-failure.js';
import { serverNameOf } from './web-address.js';

/** How requests are made, the same for all of one fetch. */
export interface Manner {
  readonly isAllowed: (address: string) => boolean;
  readonly lookup: Lookup;
  readonly userAgent: string;
  /** Beside those that all requests have. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request and whatever of its answer is still to come. */
  readonly signal: AbortSignal;
  /** What is posted; without it the page is asked for. */
  readonly body?: Uint8Array;
}

/** Bytes of headers: some news sites send more policies and cookies than the 16 kB that Node takes by default. */
const MOST_HEADERS = 64 * 1024;

/**
 * Sends one request, GET or POST, and gives the answer once its headers are there, whatever its status; no redirect is followed.
 * Each request has a connection of its own and sends the same few headers: no cookies, no Authorization, no Referer.
 * Certificates are checked, whatever the environment says: words that anyone could have put there prove nothing.
 *
 * @throws FetchFailed `not-allowed-address`, `dns`, `connection`, `tls` or `bad-answer`; anything once the signal is aborted
 */
export async function request(
  url: URL,
  { isAllowed, lookup, userAgent, headers, signal, body }: Manner,
): Promise<IncomingMessage> {
  guardLiteral(url, isAllowed);
  const options: RequestOptions = {
    agent: false,
    method: body ? 'POST' : 'GET',
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en,*;q=0.5',
      ...headers,
    },
    lookup: guardedLookup(url, lookup, isAllowed),
    maxHeaderSize: MOST_HEADERS,
    rejectUnauthorized: true,
    servername: serverNameOf(url),
    signal,
  };
  return new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? https : http)
      .request(url, options, resolve)
      .on('error', (error) => reject(connectionFailure(error, url)))
      .end(body);
  });
}
