import type { Clock } from './clock.js';

/**
 * Turns at the hosts: two requests to one host begin at least its delay apart, and up to half as much more by chance, so
 * that many programs started at once do not ask in step.
 */
export interface Pace {
  /** Resolves when it is this request's turn, or the signal is aborted: whoever comes next then has it, if nobody waits behind. */
  readonly turn: (host: string, delay: number, signal?: AbortSignal) => Promise<void>;
  /** Nobody has a turn at the host for so many milliseconds. */
  readonly pause: (host: string, milliseconds: number) => void;
  /** Milliseconds until there is a turn. */
  readonly waitAt: (host: string) => number;
}

export function paceOf(clock: Clock, random: () => number): Pace {
  const next = new Map<string, number>();
  /** A host whose next turn is past is as one that was never asked. */
  const letGo = () => {
    for (const [host, at] of next) if (at <= clock.now()) next.delete(host);
  };
  const waitAt = (host: string) => Math.max(0, (next.get(host) ?? 0) - clock.now());
  return {
    waitAt,
    async turn(host, delay, signal) {
      letGo();
      const wait = waitAt(host);
      const own = clock.now() + wait;
      const after = own + delay * (1 + random() / 2);
      next.set(host, after);
      if (wait > 0) await clock.sleep(wait, signal);
      if (signal?.aborted && next.get(host) === after) next.set(host, own);
    },
    pause(host, milliseconds) {
      next.set(host, Math.max(next.get(host) ?? 0, clock.now() + milliseconds));
    },
  };
}
