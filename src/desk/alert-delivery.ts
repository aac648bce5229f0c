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
/** A place that fails is to be tried again after so many milliseconds, and after twice as long each time. */
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
    const { failing } = this;
    const { clock } = this.outside;
    const waiting = await alertsWaiting(this.library);
    const all = waiting.size === 0 ? [] : await alerts(this.library);
    const places = new Set(all.filter(({ id }) => waiting.has(id)).map(({ to }) => to));
    for (const to of failing.keys()) if (!places.has(to)) failing.delete(to);
    let delivered = 0;
    const problems: Problem[] = [];
    for (const to of places) {
      if (isWebhook(to) && (failing.get(to)?.until ?? 0) > clock.now()) continue;
      const its = all.filter((alert) => alert.to === to);
      try {
        for await (const count of isWebhook(to) ? this.call(to, its) : this.write(to, its)) delivered += count;
        failing.delete(to);
      } catch (error) {
        if (!isDeliveryFailure(error)) throw error;
        const rest = Math.min(LONGEST_REST, 2 * (failing.get(to)?.rest ?? REST / 2));
        failing.set(to, { rest, until: clock.now() + rest });
        problems.push({ from: to, message: `what alerts tell waits for the next time: ${whyNot(error)}` });
      }
    }
    return { events: delivered, problems };
  }

  /** Milliseconds until what could not be delivered is to be tried again; null if nothing failed. */
  nextTry(): number | null {
    const untils = [...this.failing.values()].map(({ until }) => until);
    return untils.length === 0 ? null : Math.max(0, Math.min(...untils) - this.outside.clock.now());
  }

  private async *write(path: string, all: readonly Alert[]): AsyncGenerator<number> {
    const kept = (await Promise.all(all.map(({ id }) => events(this.library, id)))).flat();
    await writeAlertFeed(path, all, kept);
    const waiting = kept.filter(({ sentAt }) => sentAt === null);
    await this.mark(waiting);
    yield waiting.length;
  }

  private async *call(address: string, all: readonly Alert[]): AsyncGenerator<number> {
    for (const alert of all)
      for (const event of await events(this.library, alert.id, { waiting: true })) {
        await this.callPatiently(address, toJson(alert, event));
        await this.mark([event]);
        yield 1;
      }
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
