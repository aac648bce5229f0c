import type { FastifyRequest } from 'fastify';

/**
 * Whether a request that changes something or costs work comes from a page of the server itself, from one that is
 * allowed, or from no page at all (a program).
 * @param allowed origins of other pages
 */
export function isOwnOrigin(headers: FastifyRequest['headers'], allowed: readonly string[]): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (allowed.includes(origin)) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

/** What other pages may send and see. */
export const CORS = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': 'authorization, content-type, accept',
  'access-control-expose-headers': 'location, retry-after',
  'access-control-max-age': '600',
} as const;
