import type { IncomingMessage } from 'node:http';
import { accept } from './accept.js';
import { type Lookup, systemLookup } from './address-guard.js';
import { conditionsOf, freshFor, type Validators, validatorsIn } from './caching.js';
import { startDeadline } from './deadline.js';
import { FetchFailed } from './fetch-failed.js';
import { LIMITS, type Limits } from './limits.js';
import { isPublicAddress } from './public-address.js';
import { readBody } from './read-body.js';
import { guardRedirects, redirectTarget } from './redirect.js';
import { request } from './request.js';
import { USER_AGENT } from './user-agent.js';
import { webAddress } from './web-address.js';

/** A page as a server gave it. */
export interface Fetched extends Validators {
  /** The address as it was asked for. */
  readonly requested: string;
  /** The address in the end, after redirects, without its fragment. */
  readonly url: string;
  /** The IP address that this page came from. */
  readonly ip: string;
  /** The HTTP status: 200, or another of the 2xx. */
  readonly status: number;
  /** The Content-Type header as sent, with its charset; null if there is none. */
  readonly contentType: string | null;
  /** The body, decompressed, its characters not decoded. */
  readonly bytes: Uint8Array;
  /** When the answer was whole: an ISO instant. */
  readonly at: string;
  /** For how many seconds the server says it stays as it is; null if it doesn't say. */
  readonly freshFor: number | null;
}

/** Where an answer redirects to, on another host. */
export interface Elsewhere {
  readonly to: URL;
}

export interface FetchOptions {
  /** Read from private and local addresses as well. */
  readonly allowPrivate?: boolean;
  /** Which IP addresses may be connected to, in place of `allowPrivate`: for a network with rules of its own. */
  readonly isAllowed?: (address: string) => boolean;
  readonly limits?: Partial<Limits>;
  readonly lookup?: Lookup;
  readonly signal?: AbortSignal;
  readonly userAgent?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Take whatever kind of content is given. */
  readonly anyType?: boolean;
}

/**
 * Fetches one page over http or https, never from a private or local address, wherever its name or a redirect leads.
 * What it may take in time, bytes and redirects is in `LIMITS`. Proxies of the environment (HTTP_PROXY and the like) are
 * not used: behind one, nobody here could tell which address is connected to.
 *
 * @throws FetchFailed with its reason
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  return (await fetched(address, options)) as Fetched; // neither of the others was asked for
}

/**
 * The same for a page that was had before: null if it has not changed since. A redirect to another host is not followed
 * but given, so that this host can be asked in its own turn.
 *
 * @throws FetchFailed with its reason
 */
export const fetchIfChanged = (
  address: string,
  known: Validators,
  options: FetchOptions = {},
): Promise<Fetched | Elsewhere | null> => fetched(address, options, known);

async function fetched(
  address: string,
  options: FetchOptions,
  known?: Validators,
): Promise<Fetched | Elsewhere | null> {
  const limits = { ...LIMITS, ...options.limits };
  const first = webAddress(address);
  let url = first;
  const deadline = startDeadline(limits.deadline, () => url, options.signal);
  const manner = {
    isAllowed: options.isAllowed ?? (options.allowPrivate ? () => true : isPublicAddress),
    lookup: options.lookup ?? systemLookup,
    userAgent: options.userAgent ?? USER_AGENT,
    headers: known ? conditionsOf(known) : {},
    signal: deadline.signal,
  };
  const visited = new Set<string>();
  try {
    for (;;) {
      visited.add(url.href);
      const response = await request(url, manner);
      try {
        const next = redirectTarget(response, url);
        if (known && next !== null && next.host !== url.host) return { to: next };
        if ((known?.etag || known?.lastModified) && response.statusCode === 304) return null;
        if (next === null) {
          accept(response, url, options.anyType);
          return { requested: address, url: url.href, ...(await contentOf(response, url, limits.bytes, options)) };
        }
        guardRedirects(next, visited, limits.redirects, url);
        url = next;
      } finally {
        response.destroy();
      }
    }
  } catch (error) {
    throw whereItHappened(deadline.signal.aborted ? deadline.signal.reason : error, first);
  } finally {
    deadline.end();
  }
}

async function contentOf(response: IncomingMessage, url: URL, most: number, { now = Date.now }: FetchOptions) {
  const { statusCode: status = 0, socket, headers } = response;
  const told = { contentType: headers['content-type'] ?? null, freshFor: freshFor(headers), ...validatorsIn(headers) };
  const ip = socket.remoteAddress ?? '';
  const bytes = await readBody(response, url, most);
  return { status, ip, ...told, bytes, at: new Date(now()).toISOString() };
}

/** Who asked for one address and is told of another has to hear how it came to that. */
function whereItHappened(error: unknown, first: URL): unknown {
  if (!(error instanceof FetchFailed) || error.url === null || error.url === first.href) return error;
  const { reason, message, status, retryAfter, cause } = error;
  const url = new URL(error.url);
  return new FetchFailed(reason, `${message} (redirected to ${url.href})`, { url, status, retryAfter, cause });
}
