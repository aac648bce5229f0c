import type { Statement } from '../statements/reading.js';

/** Channels by which many can hear the same thing at once. */
const IN_PUBLIC: ReadonlySet<string> = new Set([
  'press conference',
  'speech',
  'social',
  'broadcast',
  'filing',
  'statement',
  'document',
]);

/** Whether a statement was made where any reporter could have it. */
export const isPublic = ({ channel }: Pick<Statement, 'channel'>): boolean =>
  channel !== null && IN_PUBLIC.has(channel);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** How an occasion in public is named: `Edda Lorriman, press conference, 9 March`. */
export function occasionName(who: string, { channel, platform, when }: Statement): string {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(when ?? '') ?? [];
  const place = platform ?? channel;
  const on = month && day ? `${Number(day)} ${MONTHS[Number(month) - 1]}` : null;
  return [who, place, on].filter((part) => part !== null).join(', ');
}
