import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { NotThere } from '../desk/not-there.js';
import { TooMuchWaits } from '../desk/too-much-waits.js';
import { FetchFailed, type FetchReason } from '../fetching/fetch-failed.js';
import { LibraryError } from '../library/library-error.js';
import { UnreadableInput } from '../pages/article.js';
import type { Problem } from './contract/problem.js';
import { nearestMistake } from './nearest-mistake.js';
import { Refused } from './refused.js';

/** The names of HTTP's statuses, as RFC 9457 wants them where a problem has no type of its own. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** How long to wait before asking a library again that others write to, in seconds. */
const WHILE_BUSY = 2;
/** The same while too much waits to be done. */
const WHILE_MUCH_WAITS = 5;

/** RFC 9457 problem details. */
export const problemOf = ({ statusCode, message, more }: Refused): Problem => ({
  type: 'about:blank',
  title: TITLES[statusCode] ?? 'Error',
  status: statusCode,
  detail: message,
  ...(more.errors ? { errors: more.errors } : {}),
});

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, refused: Refused): FastifyReply {
  const { statusCode, more } = refused;
  if (more.retryAfter !== undefined) reply.header('retry-after', more.retryAfter);
  return reply
    .code(statusCode)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer((payload: string) => payload)
    .send(JSON.stringify(problemOf(refused)));
}

/**
 * Tells of any error; what is nobody's fault but the program's is reported, and not told of in detail.
 * @param report told of such an error
 */
export const tellProblem =
  (report: (error: unknown) => void) =>
  (error: unknown, _: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refused = refusedFor(error);
    if (refused.statusCode === 500) report(error);
    return sendProblem(reply, refused);
  };

/** What is told of an error. */
export function refusedFor(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof NotThere) return new Refused(404, error.message);
  if (error instanceof LibraryError) return ofLibrary(error);
  if (error instanceof UnreadableInput) return new Refused(422, error.message);
  if (error instanceof TooMuchWaits)
    return new Refused(503, `Too much waits here: ${error.message}.`, { retryAfter: WHILE_MUCH_WAITS });
  if (error instanceof FetchFailed) return error.cause instanceof Refused ? error.cause : ofFetching(error);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const isQuery = error.validationContext !== 'body';
    const errors = error.validation.map(({ instancePath, message = 'not valid', params }) => {
      const path = instancePath === '/' ? [] : instancePath.slice(1).split('/');
      const found = nearestMistake({ path, message, ...(params as object) });
      return { field: isQuery ? found.path.join('/') : pointer(found.path), message: found.message };
    });
    const told = errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
    return new Refused(400, `The request’s ${error.validationContext ?? 'data'} is not valid: ${told}`, { errors });
  }
  const { statusCode = 500, message } = error as FastifyError;
  if (statusCode === 413) return new Refused(413, 'The body has more bytes than are taken here.');
  if (statusCode === 415)
    return new Refused(415, 'The body’s content type is not one that is taken here: application/json is.');
  return statusCode < 500
    ? new Refused(statusCode, message)
    : new Refused(500, 'Something went wrong in the program; its log tells what.');
}

/** Of these the address is to blame, not what answers there. */
const WRONG_ADDRESS = new Set<FetchReason>(['bad-address', 'not-allowed-address', 'robots']);

/** A field of a body as RFC 6901 has it; empty for the whole body. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function ofFetching(failed: FetchFailed): Refused {
  const { reason, retryAfter } = failed;
  const message = wordsOf(failed);
  const errors = [{ field: '/url', message }];
  if (WRONG_ADDRESS.has(reason)) return new Refused(422, message, { errors });
  if (reason === 'timeout') return new Refused(504, message, { errors });
  if (reason !== 'too-often') return new Refused(502, message, { errors });
  return new Refused(503, message, { errors, retryAfter: Math.ceil((retryAfter ?? 0) / 1000) });
}

/** What is told of an address that can't be read: to which one within this network a name leads is nobody's business. */
function wordsOf({ reason, message, url }: FetchFailed): string {
  if (reason !== 'not-allowed-address' || url === null) return message;
  return `${new URL(url).hostname} is a private or local address, which is not read here.`;
}

/** What is told of a library that can't answer: its own words have its path, which is for the program's log alone. */
function ofLibrary({ reason }: LibraryError): Refused {
  if (reason === 'read-only') return new Refused(403, 'This library is open for reading alone.');
  if (reason === 'busy' || reason === 'unreachable')
    return new Refused(503, 'Others write to the library, or it can’t be reached, just now.', {
      retryAfter: WHILE_BUSY,
    });
  if (reason === 'unsupported') return new Refused(422, 'This library can’t do what was asked.');
  return new Refused(500, 'The library can’t be read or written; the program’s log tells why.');
}
