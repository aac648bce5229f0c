import { date } from '../../date.js';
import { screenOf, type TextOptions } from '../../screen.js';

/** An alert in a list. */
export interface AlertLine {
  readonly id: string;
  readonly target: { readonly kind: 'claim' | 'story' | 'party'; readonly id: string };
  readonly on: 'origin' | 'denial' | 'change';
  readonly to: string;
  readonly madeAt: string;
}

const EVENTS = { origin: 'a further origin', denial: 'a denial', change: 'a change without saying so' };

/** Alerts for a person at a terminal, in the order given: what of, when, where to. */
export function alertsText(alerts: readonly AlertLine[], options: TextOptions): string {
  const { paint, lines } = screenOf(options);
  if (alerts.length === 0) return 'No alerts.';
  return alerts
    .flatMap(({ id, target, on, to, madeAt }) =>
      lines([
        { words: `${id}  `, paint: paint.cyan },
        { words: `${EVENTS[on]} of ${target.kind === 'party' ? 'source' : target.kind} ${target.id} → ${to}  ` },
        { words: `since ${date(madeAt)}`, paint: paint.dim },
      ]),
    )
    .join('\n');
}
