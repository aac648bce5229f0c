import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Refused } from '../refused.js';

/** How much one client may ask. */
export interface Limits {
  /** Requests a minute. */
  readonly requests: number;
  /** Articles a minute to be read or added. */
  readonly reads: number;
}

/** A body of JSON, and an article in one, have at most so many bytes. */
export const BODY = 1024 * 1024;
export const ARTICLE = 8 * 1024 * 1024;

/** Refuses who asks too often, client by client. */
export async function limitRates(app: FastifyInstance, { requests }: Limits): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    max: requests,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { max, ttl }) => tooOften(max, ttl),
  });
}

/** The same of one route. */
export const limited = (most: number) => ({ rateLimit: { max: most, timeWindow: 60_000 } });

const tooOften = (max: number, ttl: number): Refused =>
  new Refused(429, `More than ${max} requests of yours in a minute.`, {
    retryAfter: Math.max(1, Math.ceil(ttl / 1000)),
  });
