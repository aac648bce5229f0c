import { STATUS_CODES } from 'node:http';
import { systemLookup } from './address-guard.js';
import { retryAfterIn } from './caching.js';
import { startDeadline } from './deadline.js';
import { FetchFailed } from './fetch-failed.js';
import type { FetchOptions } from './fetch-page.js';
import { isPublicAddress } from './public-address.js';
import { request } from './request.js';
import { USER_AGENT } from './user-agent.js';
import { hostOf, webAddress } from './web-address.js';

/** Milliseconds for all of it: who is called has nothing to compute. */
const DEADLINE = 10_000;

/**
 * Posts JSON to an address, under the same guard against private and local ones as what is fetched. What is answered is
 * not read, and no redirect followed: whoever gave the address knows where it is.
 * @throws FetchFailed unless the answer's status is 2xx
 */
export async function postJson(
  address: string,
  json: string,
  options: Pick<FetchOptions, 'allowPrivate' | 'lookup' | 'signal'> & { readonly deadline?: number } = {},
): Promise<void> {
  const url = webAddress(address);
  const deadline = startDeadline(options.deadline ?? DEADLINE, () => url, options.signal);
  try {
    const response = await request(url, {
      isAllowed: options.allowPrivate ? () => true : isPublicAddress,
      lookup: options.lookup ?? systemLookup,
      userAgent: USER_AGENT,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      signal: deadline.signal,
      body: Buffer.from(json),
    });
    response.destroy();
    const { statusCode: status = 0, headers } = response;
    if (status >= 200 && status <= 299) return;
    const words = [status, STATUS_CODES[status]].join(' ').trim();
    const about = { url, status, retryAfter: retryAfterIn(headers) };
    throw new FetchFailed('status', `${hostOf(url)} answers ${words}`, about);
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    deadline.end();
  }
}
