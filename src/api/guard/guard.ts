import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../refused.js';
import { HEADERS } from './headers.js';
import { hostCheck } from './hosts.js';
import { CORS, isOwnOrigin } from './origins.js';
import { refusals } from './refusals.js';
import { type Scope, scopeOf, type Token } from './tokens.js';
import { underWay } from './under-way.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What whoever asks may do. */
    scope: Scope;
  }
}

/** Whom the server answers. */
export interface GuardOptions {
  /** Where it listens. */
  readonly host: string;
  /** Names by which it is known beside. */
  readonly names: readonly string[];
  /** Null where nobody needs one. */
  readonly tokens: readonly Token[] | null;
  /** Origins of pages, other than its own, that may ask. */
  readonly cors: readonly string[];
  /** Requests that one client may have under way. */
  readonly concurrent: number;
  /** Requests of one client that are refused in a minute before it has to wait. */
  readonly refused: number;
}

const COOKIE = 'hearsay-token';
/** It is asked again so soon after it had too much under way, in seconds. */
const AGAIN = 1;
/** Reads and writes nothing that is kept. */
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const READ = '/api/v1/read';

/** Sets the headers of every answer, and refuses who should not be answered, before anything else is looked at. */
export function guard(app: FastifyInstance, { host, names, tokens, cors, concurrent, refused }: GuardOptions): void {
  const isKnown = hostCheck(host, names);
  const counts = underWay(concurrent);
  const refusedBefore = refusals(refused, Date.now);
  app.decorateRequest('scope', 'read');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const { ip } = request;
    const wait = refusedBefore.wait(ip);
    const tooOften =
      wait === null
        ? null
        : new Refused(429, `More than ${refused} requests of yours were refused in a minute.`, { retryAfter: wait });
    try {
      const answered = admit(request, reply, tooOften);
      if (answered !== null) return answered;
    } catch (error) {
      refusedBefore.note(ip);
      throw tooOften ?? error;
    }
    const end = counts.begin(ip);
    if (end === null)
      throw new Refused(429, `More than ${concurrent} requests of yours are under way.`, { retryAfter: AGAIN });
    reply.raw.once('close', end);
  });

  /**
   * @param tooOften thrown in place of looking at a token: a right one among many guesses would be one more guess
   * @returns the answer, where the guard itself has it
   */
  function admit(request: FastifyRequest, reply: FastifyReply, tooOften: Refused | null): FastifyReply | null {
    const { headers, method } = request;
    if (!isKnown(headers.host))
      throw new Refused(421, `This server is not known as ${headers.host ?? 'nothing'}: ask it by its own name.`);
    if (allowOrigin(request, reply, cors) && method === 'OPTIONS') return reply.headers(CORS).code(204).send();
    if (!READS.has(method) && !isOwnOrigin(headers, cors))
      throw new Refused(403, 'Only pages of this server may ask for this: another page’s Origin was given.');
    if (tokens === null) {
      request.scope = 'write';
      return null;
    }
    // by the route that was found: an address may be written in many ways
    const route = request.routeOptions.url ?? '';
    const [path = '/', query] = request.url.split('?');
    const given = new URLSearchParams(query).get('token');
    if (!isGuarded(route) && given === null) return null;
    if (tooOften !== null) throw tooOften;
    if (!isGuarded(route)) return signIn(reply, given!, tokens, path);
    request.scope = allowed(scopeIn(request, tokens), method, route, reply);
    return null;
  }
}

/** What the library has is behind a token; the page itself has nothing of it. */
const isGuarded = (route: string): boolean => route.startsWith('/api') || route === '/metrics';

/** @returns whether another page asks that may */
function allowOrigin({ headers: { origin } }: FastifyRequest, reply: FastifyReply, cors: readonly string[]): boolean {
  if (cors.length === 0) return false;
  reply.header('vary', 'origin');
  if (origin === undefined || !cors.includes(origin)) return false;
  reply.header('access-control-allow-origin', origin);
  return true;
}

/** A browser gives its token once, in the address that was printed, and keeps it where no script sees it. */
function signIn(reply: FastifyReply, given: string, tokens: readonly Token[], path: string): FastifyReply {
  if (scopeOf(given, tokens) === null) throw new Refused(401, 'This is no token of this server.');
  return reply
    .header('set-cookie', `${COOKIE}=${encodeURIComponent(given)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`)
    .header('cache-control', 'no-store')
    .redirect(path.replace(/^\/+/, '/'), 303);
}

function scopeIn({ headers }: FastifyRequest, tokens: readonly Token[]): Scope | null {
  const [, bearer] = /^bearer\s+(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (bearer !== undefined) return scopeOf(bearer, tokens);
  const [, cookie] = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(headers.cookie ?? '') ?? [];
  return cookie === undefined ? null : scopeOf(decoded(cookie), tokens);
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}

/** @throws Refused if that is not enough for what is asked */
function allowed(scope: Scope | null, method: string, route: string, reply: FastifyReply): Scope {
  if (scope === null) {
    reply.header('www-authenticate', 'Bearer');
    throw new Refused(401, 'Give a token of this server: `Authorization: Bearer TOKEN`.');
  }
  if (scope === 'read' && !READS.has(method) && route !== READ)
    throw new Refused(403, 'This token is for reading: writing needs another.');
  return scope;
}
