import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { guardedLookup, isPublicAddress, notAllowed, type Resolve, systemResolve } from './address-guard.js';
import { FetchFailed } from './fetch-failed.js';
import { LIMITS, type Limits } from './limits.js';
import { readBody } from './read-body.js';

/** A page as a server gave it. */
export interface Fetched {
  /** The address in the end, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  /** The body, decompressed. */
  readonly bytes: Uint8Array;
}

export interface FetchOptions {
  /** Which addresses may be connected to: by default those of the public Internet. */
  readonly isAllowed?: (address: string) => boolean;
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

const HEADERS = {
  'user-agent': 'Hearsay (reads a news page on request; honours no cookies, runs no scripts)',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en;q=1,*;q=0.5',
};
const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|json|ld\+json|x-ndjson|jsonl|gzip|x-gzip)|[\w.-]+\/[\w.-]+\+xml)$/;

/**
 * Fetches one page over http or https: 20 s in all, 10 MB after decompression, 5 redirects, never from a private or
 * local address, wherever a name or a redirect leads. A redirect from https to http is refused, since what anybody on
 * the way can change is not what was asked for. Proxies of the environment are not used.
 *
 * @throws FetchFailed saying what was wrong
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits };
  const timeout = AbortSignal.timeout(limits.deadline);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const seen = new Set<string>();
  let url = webAddress(address);
  try {
    for (;;) {
      if (seen.has(url.href)) throw new FetchFailed('redirects', `it leads in a circle, back to ${url.href}`);
      seen.add(url.href);
      const response = await get(url, options, signal);
      const next = redirectOf(response, url);
      if (!next) return await received(response, url, limits);
      response.destroy();
      if (seen.size > limits.redirects)
        throw new FetchFailed('redirects', `it redirects more than ${limits.redirects} times`);
      url = next;
    }
  } catch (error) {
    if (timeout.aborted) throw new FetchFailed('timeout', `no whole answer within ${limits.deadline / 1000} s`);
    throw error;
  }
}

function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchFailed('bad-address', `'${address}' is not an address`);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailed('bad-address', `only http and https are read, not ${url.protocol}//`);
  // a name and password in an address would be sent to whoever answers
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function get(
  url: URL,
  { isAllowed = isPublicAddress, resolve = systemResolve }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // a socket looks up names only: an address is checked here
  if (isIP(host) !== 0 && !isAllowed(host)) throw notAllowed(host, host);
  return new Promise((resolvePromise, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(
      url,
      { agent: false, headers: HEADERS, lookup: guardedLookup(resolve, isAllowed), signal },
      resolvePromise,
    );
    request.on('error', (error: NodeJS.ErrnoException) => reject(failure(error, host)));
  });
}

function failure(error: NodeJS.ErrnoException, host: string): Error {
  if (error instanceof FetchFailed) return error;
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return new FetchFailed('unknown-host', `the name ${host} is not known (is there a network?)`);
  return new FetchFailed('connection', `no connection to ${host}: ${error.message || error.code}`);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null;
  const to = webAddress(headers.location, from);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new FetchFailed('redirects', `it redirects from https to http: ask for ${to.href} itself if that is wanted`);
  return to;
}

async function received(response: IncomingMessage, url: URL, limits: Limits): Promise<Fetched> {
  const { statusCode = 0, statusMessage = '' } = response;
  const contentType = response.headers['content-type'] ?? null;
  const problem =
    statusCode < 200 || statusCode > 299
      ? new FetchFailed('status', `the server answers ${statusCode} ${statusMessage}`.trim())
      : contentType && !READABLE.test(contentType.split(';')[0]!.trim().toLowerCase())
        ? new FetchFailed('content-type', `it is ${contentType}, not a page or text`)
        : null;
  if (problem) {
    response.destroy();
    throw problem;
  }
  return { url: url.href, contentType, bytes: await readBody(response, limits.bytes) };
}
