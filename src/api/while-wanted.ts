import type { FastifyReply } from 'fastify';
import { Refused } from './refused.js';

/** Fetching and reading one article takes no longer than this, in seconds: about a million characters. */
const LONGEST = 60;

/** Is aborted when whoever asked has gone, or has waited for too long. */
export function whileWanted(reply: FastifyReply): AbortSignal {
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new Refused(503, `It takes longer than ${LONGEST} s: send its text, and a long one in parts.`)),
    1000 * LONGEST,
  );
  const gone = () => {
    clearTimeout(timer);
    stop.abort(new Refused(408, 'Whoever asked has gone.'));
  };
  if (reply.raw.closed) gone();
  else reply.raw.once('close', gone);
  return stop.signal;
}
