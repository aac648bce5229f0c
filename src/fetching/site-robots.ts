import type { Clock } from './clock.js';
import { FetchFailed, type FetchReason } from './fetch-failed.js';
import type { Fetched } from './fetch-page.js';
import { EVERYTHING_ALLOWED, type Robots, robotsFrom } from './robots.js';
import { hostOf } from './web-address.js';

const MINUTE = 60_000;
/** RFC 9309, section 2.4: no longer than a day; what could not be had is asked for again sooner. */
const KEPT = 24 * 60 * MINUTE;
const FAILURE_KEPT = 10 * MINUTE;

/** The site itself can't be had, which says more than that its robots.txt can't. */
const SITE_IS_DOWN: ReadonlySet<FetchReason> = new Set([
  'dns',
  'connection',
  'tls',
  'timeout',
  'not-allowed-address',
  'aborted',
]);
/** It leads nowhere: as if there were none. */
const LEADS_NOWHERE: ReadonlySet<FetchReason> = new Set([
  'bad-address',
  'too-many-redirects',
  'redirect-loop',
  'insecure-redirect',
]);

interface Kept {
  readonly robots: Promise<Robots>;
  until: number;
}

/**
 * The robots.txt of each site, fetched once a day. RFC 9309, section 2.3.1: a site without one (any status of the 400s
 * but 429) allows everything; one whose server fails must be taken to allow nothing for now.
 * The function rejects with FetchFailed `robots-unavailable`, or with what kept the site itself from answering.
 */
export function siteRobots(
  fetch: (address: string) => Promise<Fetched>,
  { clock, userAgent }: { readonly clock: Clock; readonly userAgent: string },
): (page: URL) => Promise<Robots> {
  const sites = new Map<string, Kept>();
  return ({ origin }) => {
    const known = sites.get(origin);
    if (known && known.until > clock.now()) return known.robots;
    for (const [site, { until }] of sites) if (until <= clock.now()) sites.delete(site);
    const robots = robotsAt(`${origin}/robots.txt`, fetch, userAgent);
    const kept: Kept = { robots, until: clock.now() + KEPT };
    robots.catch(() => {
      kept.until = clock.now() + FAILURE_KEPT;
    });
    sites.set(origin, kept);
    return robots;
  };
}

async function robotsAt(
  address: string,
  fetch: (address: string) => Promise<Fetched>,
  userAgent: string,
): Promise<Robots> {
  try {
    return robotsFrom(address, (await fetch(address)).bytes, userAgent);
  } catch (error) {
    if (!(error instanceof FetchFailed) || SITE_IS_DOWN.has(error.reason)) throw error;
    const { reason, status, retryAfter, message } = error;
    const isMissing = status !== null && status >= 400 && status < 500 && status !== 429;
    if (isMissing || LEADS_NOWHERE.has(reason)) return EVERYTHING_ALLOWED;
    const url = new URL(address);
    throw new FetchFailed(
      'robots-unavailable',
      `${hostOf(url)} does not tell what may be read there, its robots.txt can't be had (${message}): try again later`,
      { url, status, retryAfter, cause: error },
    );
  }
}
