import { escapeHtml } from './escape.js';
import { percent } from './percent.js';
import type { Voice } from './voices.js';

/** So many sources are shown at once; the others open on demand. */
const SHOWN = 10;

/** The sources in the article's words, those who say most first, with how often and how much of the article. */
export function sourceList(voices: readonly Voice[]): string {
  if (voices.length === 0) return '';
  const rows = voices.map(row);
  const others = rows.slice(SHOWN);
  const more =
    others.length > 0
      ? `<details><summary>${others.length} more</summary><ul class="voices">${others.join('')}</ul></details>`
      : '';
  return `<aside class="sources" aria-label="Sources">
<h2>Sources <span>share of words</span></h2>
<ul class="voices">${rows.slice(0, SHOWN).join('')}</ul>${more}
</aside>`;
}

function row({ name, initials, statements, share, color }: Voice): string {
  const sign = name !== null && color === 0 ? escapeHtml(initials) : '';
  const swatch = `<span class="swatch ${name === null ? 'nobody' : `c${color}`}" aria-hidden="true">${sign}</span>`;
  const who = name === null ? '<em>no source given</em>' : `<bdi>${escapeHtml(name)}</bdi>`;
  const times = statements.length > 1 ? ` <span class="times">×${statements.length}</span>` : '';
  return `<li data-voice data-s="${statements.join(' ')}"><a href="#s${statements[0]! + 1}">${swatch}<span class="name">${who}${times}</span><span class="n">${share > 0 ? percent(share) : '–'}</span></a></li>`;
}
