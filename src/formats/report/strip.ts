import { escapeHtml } from './escape.js';
import { percent } from './percent.js';
import type { Voice } from './voices.js';

/** One bar as long as the article: a segment a source, by its share of the words; what the article says itself blank. */
export function strip(voices: readonly Voice[]): string {
  const own = 1 - voices.reduce((sum, { share }) => sum + share, 0);
  const segments = voices
    .filter(({ share }) => share > 0)
    .map(({ name, initials, share, color, statements }) => {
      const label = escapeHtml(`${name ?? 'no source given'}: ${percent(share)} of the words`);
      const kind = name === null ? 'nobody' : `c${color}`;
      const words = name === null ? '' : `<b>${escapeHtml(name)}</b><i>${escapeHtml(initials)}</i>`;
      return `<a href="#s${statements[0]! + 1}" class="${kind}" data-voice data-s="${statements.join(' ')}" style="width:${(100 * share).toFixed(2)}%" title="${label}" aria-label="${label}">${words}</a>`;
    });
  return `<nav class="strip" aria-label="Share of the words by source">${segments.join('')}<span class="own">${percent(own)} own voice</span></nav>`;
}
