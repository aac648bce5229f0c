import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { retryAfterIn } from './caching.js';
import { FetchFailed } from './fetch-failed.js';
import { hostOf } from './web-address.js';

/** Pages, text, feeds and other XML, JSON, PDF, Word documents. Not image/svg+xml, although that is XML. */
const READABLE =
  /^(?:text\/(?:html|plain|xml|(?:x-)?markdown|(?:[\w.-]+\+)xml)|application\/(?:xml|json|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|x-ndjson|ndjson|jsonl|[\w.-]+\+(?:xml|json)))$/;
/** type/subtype, RFC 9110, section 8.3.1 */
const MEDIA_TYPE = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(?:;|$)/;

/**
 * Refuses an answer that no article can be read from. A content type that is missing, or is no media type at all, is
 * left to whoever looks at the content.
 * @param anyType whatever it says it is
 * @throws FetchFailed `status` or `content-type`
 */
export function accept({ statusCode = 0, headers }: IncomingMessage, url: URL, anyType = false): void {
  if (statusCode < 200 || statusCode > 299) {
    const words = [statusCode, STATUS_CODES[statusCode]].join(' ').trim();
    throw new FetchFailed('status', `${hostOf(url)} answers ${words}${hintFor(statusCode)}`, {
      url,
      status: statusCode,
      retryAfter: retryAfterIn(headers),
    });
  }
  if (anyType) return;
  const type = MEDIA_TYPE.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (type && !READABLE.test(type))
    throw new FetchFailed(
      'content-type',
      `it is ${type}, not an article: HTML, Markdown, plain text, Word documents, PDF, XML and JSON are read from an address`,
      { url },
    );
}

function hintFor(status: number): string {
  if (status === 404 || status === 410) return ': the page is not there (any more), check the address';
  if ([401, 402, 403, 451].includes(status))
    return ': it does not give this page to programs or without login; save it from a browser and read the file';
  if (status === 429) return ': it was asked too often, try again later';
  if (status >= 500) return ': the trouble is on its side, try again later';
  return status >= 300 && status < 400 ? ' without saying where to' : '';
}
