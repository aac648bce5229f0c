import type { Clock } from '../fetching/clock.js';
import type { AlertDelivery } from './alert-delivery.js';
import type { Problem } from './material.js';

/** Delivers what alerts have to tell, and holds nothing else up: what fails is tried again, nobody has to ask. */
export interface DeliverSoon {
  /** There may be something to deliver. */
  ask(): void;
  /** When nothing is left to be tried: soon after `stop`. */
  done(): Promise<void>;
}

interface Setting {
  readonly clock: Clock;
  /** Ends it; what was not delivered waits for the next start. */
  readonly stop: AbortSignal;
  /** Told of places where events could not be delivered. */
  readonly failed: (problems: readonly Problem[]) => void;
  /** Told of what went wrong here. */
  readonly report: (error: unknown) => void;
}

/** Milliseconds until it is tried again where the library could not be asked. */
const REST = 60_000;

export function deliverSoon(
  delivery: Pick<AlertDelivery, 'deliver' | 'nextTry'>,
  { clock, stop, failed, report }: Setting,
): DeliverSoon {
  let isAsked = false;
  let running: Promise<void> | null = null;
  let wake = () => {};
  stop.addEventListener('abort', () => wake(), { once: true });

  /** @returns milliseconds until it is to be tried again; null if there is nothing to try */
  async function once(): Promise<number | null> {
    try {
      const { problems } = await delivery.deliver();
      if (problems.length > 0 && !stop.aborted) failed(problems);
      return delivery.nextTry();
    } catch (error) {
      report(error);
      return REST;
    }
  }

  async function run(): Promise<void> {
    while (!stop.aborted) {
      isAsked = false;
      const wait = await once();
      if (isAsked || stop.aborted) continue;
      if (wait === null) break;
      const awake = new AbortController();
      wake = () => awake.abort();
      await clock.sleep(wait, awake.signal);
    }
    running = null;
  }

  return {
    ask() {
      isAsked = true;
      wake();
      running ??= run();
    },
    done: async () => {
      await running;
    },
  };
}
