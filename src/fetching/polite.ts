import type { Validators } from './caching.js';
import { type Clock, systemClock } from './clock.js';
import { FetchFailed } from './fetch-failed.js';
import { type Fetched, type FetchOptions, fetchIfChanged, fetchPage } from './fetch-page.js';
import { LIMITS } from './limits.js';
import { type Pace, paceOf } from './pace.js';
import { siteRobots } from './site-robots.js';
import { USER_AGENT } from './user-agent.js';
import { hostOf, webAddress } from './web-address.js';

/** Fetches pages as a guest: at each host's pace, and only what its keeper lets programs have. */
export interface PoliteFetch {
  /**
   * A page that a person named: robots.txt is for programs that find their own way.
   * @param stop breaks it off, in place of the signal that all have
   */
  readonly named: (address: string, stop?: AbortSignal) => Promise<Fetched>;
  /** A page that something else led to. Rejects with FetchFailed `robots` if its site does not want that. */
  readonly followed: (address: string) => Promise<Fetched>;
  /** The same, or null if it has not changed since it was had with these. */
  readonly followedIfChanged: (address: string, known: Validators) => Promise<Fetched | null>;
}

export interface PoliteOptions extends Omit<FetchOptions, 'now' | 'anyType'> {
  readonly clock?: Clock;
  /** 0 to 1, as Math.random. */
  readonly random?: () => number;
}

/** Milliseconds between two requests to a host that doesn't say, and the most that is waited for one that does. */
const DELAY = 1000;
const LONGEST_DELAY = 30_000;
/** A host that wants to be left alone for longer is left alone, and whoever asked is told. */
const LONGEST_WAIT = 120_000;
/** RFC 9110: too many requests; service unavailable, for now. */
const ASKS_TO_WAIT = new Set([429, 503]);
const ATTEMPTS = 3;

const NOTHING_KNOWN: Validators = { etag: null, lastModified: null };

/** How a page is asked for. */
interface Visit {
  readonly mindsRobots: boolean;
  readonly known?: Validators;
  readonly signal: AbortSignal | undefined;
}

export function politeFetch({
  clock = systemClock,
  random = Math.random,
  ...options
}: PoliteOptions = {}): PoliteFetch {
  const userAgent = options.userAgent ?? USER_AGENT;
  const fetching: FetchOptions = { ...options, now: clock.now };
  const pace = paceOf(clock, random);
  const robots = siteRobots((address) => fetchPage(address, { ...fetching, anyType: true }), { clock, userAgent });

  async function awaitTurn(url: URL, { mindsRobots, signal }: Visit): Promise<void> {
    const rules = mindsRobots ? await robots(url) : null;
    if (rules?.allows(url.href) === false) throw notWanted(url);
    const delay = rules?.delay ? Math.min(1000 * rules.delay, LONGEST_DELAY) : DELAY;
    if (pace.waitAt(url.host) > LONGEST_WAIT) throw leftAlone(url, pace);
    await pace.turn(url.host, delay, signal);
  }

  /** The page at an address, by way of other hosts if it redirects there: each is asked in its turn. */
  async function fetch(address: string, visit: Visit): Promise<Fetched | null> {
    const { known = NOTHING_KNOWN, signal } = visit;
    let url = webAddress(address);
    for (let hops = 0; hops <= LIMITS.redirects; hops++) {
      await awaitTurn(url, visit);
      const got = await fetchIfChanged(url.href, known, { ...fetching, ...(signal ? { signal } : {}) });
      if (got === null || !('to' in got)) return got && { ...got, requested: address };
      url = got.to;
    }
    const message = `it redirects more than ${LIMITS.redirects} times, at last to ${url.href}: ask for the page itself`;
    throw new FetchFailed('too-many-redirects', message, { url });
  }

  async function patiently(address: string, visit: Visit): Promise<Fetched | null> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await fetch(address, visit);
      } catch (error) {
        if (!(error instanceof FetchFailed) || error.url === null || !ASKS_TO_WAIT.has(error.status ?? 0)) throw error;
        if (error.reason !== 'status') throw error;
        const { host } = new URL(error.url);
        pace.pause(host, error.retryAfter ?? DELAY * 10 ** attempt);
        if (attempt === ATTEMPTS || pace.waitAt(host) > LONGEST_WAIT) throw error;
      }
    }
  }

  const { signal } = options;
  return {
    named: async (address, stop = signal) => (await patiently(address, { mindsRobots: false, signal: stop }))!,
    followed: async (address) => (await patiently(address, { mindsRobots: true, signal }))!,
    followedIfChanged: (address, known) => patiently(address, { mindsRobots: true, known, signal }),
  };
}

const notWanted = (url: URL): FetchFailed =>
  new FetchFailed(
    'robots',
    `${hostOf(url)} does not want this page fetched by programs (robots.txt): save it from a browser and read the file`,
    { url },
  );

function leftAlone(url: URL, pace: Pace): FetchFailed {
  const retryAfter = pace.waitAt(url.host);
  const message = `${hostOf(url)} asks to be left alone for ${Math.ceil(retryAfter / 1000)} s: try again later`;
  return new FetchFailed('too-often', message, { url, retryAfter });
}
