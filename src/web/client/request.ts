import type { Asked } from './asked.js';
import { forget, keep } from './cache.js';
import { refusal, refusedBy } from './problem.js';

/** Asks and gives the answer. @throws Refused, or what `signal` was aborted with */
export async function get<T>(address: Asked<T>, signal: AbortSignal): Promise<T> {
  const response = await ask(address, { signal, headers: { accept: 'application/json' } });
  const value = await bodyOf<T>(response, signal);
  keep(address, value, Date.now());
  return value;
}

/** Sends and gives the answer, null if there is none; all that was known is asked anew. @throws Refused */
export async function send<T>(path: string, body: unknown): Promise<T | null> {
  const response = await ask(`/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  forget();
  return response.status === 204 ? null : bodyOf<T>(response);
}

/** What an answer says, if it comes whole. */
const bodyOf = <T>(response: Response, signal?: AbortSignal): Promise<T> =>
  response.json().catch((error: unknown) => {
    throw signal?.aborted ? error : refusedBy(error);
  });

/** Any request to the API. @throws Refused, or what its signal was aborted with */
export async function ask(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((error: unknown) => {
    throw init.signal?.aborted ? error : refusedBy(error);
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

/** Gives the server a token, which the browser then keeps where no script sees it. @returns whether it is one */
export const signIn = (token: string): Promise<boolean> =>
  fetch(`/?${new URLSearchParams({ token })}`).then(
    ({ ok }) => ok,
    () => false,
  );
