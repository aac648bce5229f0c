import robotsParser from 'robots-parser';

/** What a site's robots.txt says to one program. */
export interface Robots {
  readonly allows: (address: string) => boolean;
  /** Seconds that it wants between two requests; null if it doesn't say. */
  readonly delay: number | null;
}

/** More than so many bytes need not be read: RFC 9309, section 2.5. */
const MOST_READ = 500 * 1024;

/**
 * A robots.txt as RFC 9309 has it. What is no such file, a page for instance, allows everything.
 * @param address where it was read
 */
export function robotsFrom(address: string, bytes: Uint8Array, userAgent: string): Robots {
  const parsed = parse(address, new TextDecoder().decode(bytes.subarray(0, MOST_READ)));
  return {
    allows: (page) => parsed.isAllowed(page, userAgent) ?? true,
    delay: parsed.getCrawlDelay(userAgent) ?? null,
  };
}

/** For a site without one. */
export const EVERYTHING_ALLOWED: Robots = { allows: () => true, delay: null };

// CommonJS, typed as if it were not
const parse = robotsParser as unknown as typeof import('robots-parser').default;
