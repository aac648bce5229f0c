import { escapeHtml } from './escape.js';
import { percent } from './percent.js';
import { sourceKey } from './places.js';
import type { Voice } from './voices.js';

/** What a swatch's pattern says, in words, for those who can't see it. */
const STANDINGS = { named: '', unnamed: ', unnamed', untold: ', can’t tell who', nobody: '' } as const;

/** One bar as long as the article: a segment a source, by its share of the words; what the article says itself blank. */
export function strip(voices: readonly Voice[]): string {
  const own = 1 - voices.reduce((sum, { share }) => sum + share, 0);
  const segments = voices.map((voice, i) => (voice.share > 0 ? segment(voice, i) : ''));
  return `<nav class="strip" aria-label="Share of the words by source">${segments.join('')}<span class="own">${percent(own)} own voice</span></nav>`;
}

function segment({ label, standing, initials, share, color, statements }: Voice, i: number): string {
  const title = escapeHtml(`${label}${STANDINGS[standing]}: ${percent(share)} of the words`);
  const words =
    standing === 'nobody' ? '' : `<b>${escapeHtml(label)}</b><i data-initials="${escapeHtml(initials)}"></i>`;
  return `<a href="#${sourceKey(i)}" class="${standing} c${color}" data-v="${i}" data-s="${statements.join(' ')}" style="width:${(100 * share).toFixed(2)}%" title="${title}" aria-label="${title}">${words}</a>`;
}
