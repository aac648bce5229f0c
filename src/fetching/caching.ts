import type { IncomingHttpHeaders } from 'node:http';

/** What a server gave with an answer, to be asked by it whether there is a newer one: RFC 9110, sections 8.8 and 13.1. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const validatorsIn = (headers: IncomingHttpHeaders): Validators => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
});

/** The headers that ask for an answer only if it is another than the one known. */
export const conditionsOf = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
});

/** For how many seconds an answer says it stays as it is (RFC 9111, sections 4.2 and 5.3); null if it doesn't say. */
export function freshFor(headers: IncomingHttpHeaders): number | null {
  const { 'cache-control': control = '', age = '0', expires } = headers;
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const told = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (told !== undefined) return Math.max(0, Number(told) - (Number(age) || 0));
  return expires === undefined ? null : secondsUntil(expires, headers);
}

/** The wait that an answer asks for (RFC 9110, section 10.2.3), in milliseconds; null if it asks for none. */
export function retryAfterIn(headers: IncomingHttpHeaders): number | null {
  const words = headers['retry-after']?.trim() ?? '';
  const seconds = /^\d+$/.test(words) ? Number(words) : secondsUntil(words, headers);
  return seconds === null ? null : 1000 * seconds;
}

/** Seconds to a date by the server's own clock, since ours may be another; null if either is not told. */
function secondsUntil(date: string, headers: IncomingHttpHeaders): number | null {
  const seconds = (Date.parse(date) - Date.parse(headers.date ?? '')) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
