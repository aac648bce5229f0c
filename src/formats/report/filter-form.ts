import type { Channel } from '../../statements/reading.js';
import { ACTS, channelName } from '../said.js';
import { escapeHtml } from './escape.js';
import type { Marking } from './marked-text.js';

const STANDINGS = { named: 'named', unnamed: 'unnamed', untold: 'can’t tell who', nobody: 'no source' } as const;

/** Which statements to show: by who says them, by act, by channel, with how many there are of each. */
export function filterForm({ statements, voices, voiceOf }: Marking): string {
  if (statements.length < 2) return '';
  const standings = counts(statements.map((_, i) => voices[voiceOf[i]!]!.standing));
  const acts = counts(statements.map(({ act }) => act));
  const channels = counts(statements.map(({ channel }) => channel ?? 'none'));
  const radios = (Object.keys(STANDINGS) as (keyof typeof STANDINGS)[])
    .filter((standing) => standings.has(standing))
    .map((standing) => radio(standing, STANDINGS[standing], standings.get(standing)!));
  const named = (value: string) => (value === 'none' ? 'not said' : channelName(value as Channel));
  return `<form class="filter" aria-label="Filter statements">
<fieldset><legend class="unseen">Who says it</legend>${radio('', 'all', statements.length)}${radios.join('')}</fieldset>
<div class="choices">
${select(
  'act',
  'any act',
  [...acts].map(([act, n]) => [act, ACTS[act], n] as const),
)}
${select(
  'channel',
  'any channel',
  [...channels].map(([channel, n]) => [channel, named(channel), n] as const),
)}
</div>
</form>`;
}

/** How often each value occurs, the most frequent first. */
function counts<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return new Map([...found].sort((a, b) => b[1] - a[1]));
}

const radio = (value: string, name: string, n: number): string =>
  `<label><input type="radio" name="who" value="${value}"${value === '' ? ' checked' : ''}><span>${name} <b>${n}</b></span></label>`;

const select = (name: string, any: string, options: readonly (readonly [string, string, number])[]): string =>
  `<select name="${name}" aria-label="${name}"${options.length < 2 ? ' hidden' : ''}><option value="">${any}</option>${options
    .map(
      ([value, words, n]) =>
        `<option value="${escapeHtml(value)}" data-name="${escapeHtml(words)}">${escapeHtml(words)} (${n})</option>`,
    )
    .join('')}</select>`;
