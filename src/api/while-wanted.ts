import type { FastifyReply } from 'fastify';
import { Refused } from './refused.js';

/** Reading one article takes no longer than this, in seconds: about a million characters. */
const LONGEST = 60;

/** Is aborted when whoever asked has gone, or has waited for too long. */
export function whileWanted(reply: FastifyReply): AbortSignal {
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new Refused(503, `Reading it takes longer than ${LONGEST} s: send it in parts.`)),
    1000 * LONGEST,
  );
  reply.raw.once('close', () => {
    clearTimeout(timer);
    stop.abort(new Refused(408, 'Whoever asked has gone.'));
  });
  return stop.signal;
}
