import { FetchFailed } from './fetch-failed.js';

/** One signal that is aborted by the deadline or by the caller, whichever comes first, with a FetchFailed as reason. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Stops the clock and forgets the caller's signal. */
  readonly end: () => void;
}

/**
 * Starts the clock. Not AbortSignal.any with AbortSignal.timeout: on some versions of Node 20 and 22 their signals are
 * collected as garbage before they fire, and they do not keep a program alive that waits for them.
 * @param milliseconds from now
 * @param where the address that is waited for, asked when it is too late
 */
export function startDeadline(milliseconds: number, where: () => URL, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const url = where();
    const message = `no whole answer from ${url.hostname} within ${milliseconds / 1000} s: try again later`;
    controller.abort(new FetchFailed('timeout', message, { url }));
  }, milliseconds);
  const stop = () => {
    const cause: unknown = caller?.reason;
    controller.abort(new FetchFailed('aborted', `fetching ${where().href} was stopped`, { url: where(), cause }));
  };
  if (caller?.aborted) stop();
  caller?.addEventListener('abort', stop, { once: true });
  const end = () => {
    clearTimeout(timer);
    caller?.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, end };
}
