import type { Act, Channel, Statement } from '../statements/reading.js';
import { date } from './date.js';

/** What each act is called, as one would say what a source does. */
export const ACTS: Readonly<Record<Act, string>> = {
  assert: 'says',
  deny: 'denies',
  confirm: 'confirms',
  decline: 'declines',
  direct: 'asks',
  commit: 'promises',
  believe: 'thinks',
  declare: 'declares',
};

/** What a source does in a statement; of who declines, whether an answer came. */
export const actOf = ({ act, answered }: Pick<Statement, 'act' | 'answered'>): string =>
  act === 'decline' ? (answered === false ? 'no answer' : 'declined') : ACTS[act];

/** How it was said: `press conference`, `social post`. */
export const channelName = (channel: Channel): string => (channel === 'social' ? 'social post' : channel);

/** How it was said, with the platform of a social post: `social post on Mastodon`; null if the article does not say. */
export const channelOf = ({ channel, platform }: Pick<Statement, 'channel' | 'platform'>): string | null =>
  channel === null ? null : channelName(channel) + (platform === null ? '' : ` on ${platform}`);

/** A day, or the first and the last of several, as one says it: `Mon 10 May 2027 to Wed 12 May 2027`. */
export const whenOf = (when: string): string => when.split('/').map(date).join(' to ');

/** Doubts that the article itself marks; empty if there are none. */
export const doubtsOf = ({
  hedged,
  distanced,
  negated,
}: Pick<Statement, 'hedged' | 'distanced' | 'negated'>): readonly string[] =>
  [hedged && 'hedged', distanced && 'at a distance', negated && 'not said'].filter((doubt) => doubt !== false);
