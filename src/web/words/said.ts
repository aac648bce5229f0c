import type { Statement } from '../../api/contract/reading.js';
import { dateWords, type Reader } from '../dates/words.js';

/** What each act is called, as one would say what a source does. */
const ACTS: Readonly<Record<Statement['act'], string>> = {
  assert: 'says',
  deny: 'denies',
  confirm: 'confirms',
  decline: 'declines',
  direct: 'asks',
  commit: 'promises',
  believe: 'thinks',
  declare: 'declares',
};

export const MODES: Readonly<Record<Statement['mode'], string>> = {
  direct: 'in quotation marks',
  indirect: 'reported',
  mixed: 'partly quoted',
};

/**
 * What a source does in a statement; of who declines, whether an answer came.
 * @param several whether it is several people, who `say`
 */
export const actOf = ({ act, answered }: Pick<Statement, 'act' | 'answered'>, several = false): string => {
  if (act === 'decline') return answered === false ? 'no answer' : 'declined';
  return several ? ACTS[act].replace(/ies$/, 'y').replace(/s$/, '') : ACTS[act];
};

/** How it was said, with the platform of a social post: `social post on Mastodon`; null if the article does not say. */
export const channelOf = ({ channel, platform }: Pick<Statement, 'channel' | 'platform'>): string | null =>
  channel === null ? null : (channel === 'social' ? 'social post' : channel) + (platform ? ` on ${platform}` : '');

/** A day, or the first and the last of several. */
export const saidWhen = (when: string, reader: Reader): string =>
  when
    .split('/')
    .map((day) => dateWords(day, reader))
    .join(' to ');

/** Doubts that the article itself marks; empty if there are none. */
export const doubtsOf = ({
  hedged,
  distanced,
  negated,
}: Pick<Statement, 'hedged' | 'distanced' | 'negated'>): readonly string[] => [
  ...(hedged ? ['the source is unsure'] : []),
  ...(distanced ? ['the reporter keeps a distance'] : []),
  ...(negated ? ['the source did not say it'] : []),
];
