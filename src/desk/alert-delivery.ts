import type { Clock } from '../fetching/clock.js';
import { FetchFailed } from '../fetching/fetch-failed.js';
import { type Alert, alerts, alertsWaiting, events, markSent, type StoredEvent } from '../library/alerts.js';
import type { Library } from '../library/open.js';
import { writeAlertFeed } from './alert-feed.js';
import { whyNot } from './inputs.js';
import type { Problem } from './material.js';

/** What delivery reaches outside by. */
export interface AlertOutside {
  /** Posts JSON; rejects with FetchFailed. */
  readonly post: (address: string, json: string) => Promise<void>;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

export interface Delivered {
  readonly events: number;
  /** Where events could not be delivered: they wait for the next time. */
  readonly problems: readonly Problem[];
}

/** Times that a webhook is called for an event in one go; milliseconds before the second, four times as long after. */
const [ATTEMPTS, FIRST_PAUSE] = [3, 1000];
/** A webhook that fails for good is left alone for so long, in milliseconds, and twice as long each time. */
const [REST, LONGEST_REST] = [60_000, 3_600_000];

/**
 * Delivers what alerts have to tell: into the files of feeds, and to webhooks event by event, in order. What was
 * delivered is marked as such only then, so that a sudden end has it delivered twice rather than never.
 */
export class AlertDelivery {
  private readonly failing = new Map<string, { readonly rest: number; readonly until: number }>();

  constructor(
    private readonly library: Library,
    private readonly outside: AlertOutside,
  ) {}

  /** Delivers all that waits, apart from what goes to a webhook that has failed just now. */
  async deliver(): Promise<Delivered> {
    const waiting = await alertsWaiting(this.library);
    if (waiting.size === 0) return { events: 0, problems: [] };
    const all = await alerts(this.library);
    const places = new Set(all.filter(({ id }) => waiting.has(id)).map(({ to }) => to));
    let delivered = 0;
    const problems: Problem[] = [];
    for (const to of places) {
      const its = all.filter((alert) => alert.to === to);
      try {
        for await (const count of isWebhook(to) ? this.call(to, its) : this.write(to, its)) delivered += count;
      } catch (error) {
        if (!isDeliveryFailure(error)) throw error;
        problems.push({ from: to, message: `what alerts tell waits for the next time: ${whyNot(error)}` });
      }
    }
    return { events: delivered, problems };
  }

  private async *write(path: string, all: readonly Alert[]): AsyncGenerator<number> {
    const kept = (await Promise.all(all.map(({ id }) => events(this.library, id)))).flat();
    await writeAlertFeed(path, all, kept);
    const waiting = kept.filter(({ sentAt }) => sentAt === null);
    await this.mark(waiting);
    yield waiting.length;
  }

  private async *call(address: string, all: readonly Alert[]): AsyncGenerator<number> {
    const { failing } = this;
    const { clock } = this.outside;
    if ((failing.get(address)?.until ?? 0) > clock.now()) return;
    for (const alert of all)
      for (const event of await events(this.library, alert.id, { waiting: true })) {
        try {
          await this.callPatiently(address, toJson(alert, event));
        } catch (error) {
          const rest = Math.min(LONGEST_REST, 2 * (failing.get(address)?.rest ?? REST / 2));
          failing.set(address, { rest, until: clock.now() + rest });
          throw error;
        }
        await this.mark([event]);
        yield 1;
      }
    failing.delete(address);
  }

  private async callPatiently(address: string, json: string): Promise<void> {
    const { post, clock, signal } = this.outside;
    for (let attempt = 1, pause = FIRST_PAUSE; ; attempt++, pause *= 4)
      try {
        return await post(address, json);
      } catch (error) {
        if (!isPassing(error) || attempt === ATTEMPTS || signal?.aborted) throw error;
        await clock.sleep(pause, signal);
      }
  }

  private mark(told: readonly StoredEvent[]): Promise<void> {
    const keys = told.map(({ key }) => key);
    return markSent(this.library, keys, new Date(this.outside.clock.now()).toISOString());
  }
}

const isWebhook = (to: string): boolean => /^https?:\/\//i.test(to);

/** What a webhook is called with. */
const toJson = ({ id, target, on }: Alert, { mark, at, title, url, text }: StoredEvent): string =>
  JSON.stringify({ id: mark, alert: { id, on, [target.kind]: target.id }, at, title, url, words: text });

/** Whether the same may succeed a little later. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof FetchFailed)) return false;
  const { reason, status } = error;
  if (reason === 'status') return status === 429 || (status ?? 0) >= 500;
  return reason === 'connection' || reason === 'timeout' || reason === 'dns';
}

const isDeliveryFailure = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof FetchFailed || (error instanceof Error && 'syscall' in error);
