import type { Voice } from './voices.js';

const KEYS = `<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>Enter</kbd> to the words · <kbd>Esc</kbd> let go</p>`;

/** What the marks mean, drawn with the marks; of patterns, those that the page has. */
export function legend(voices: readonly Voice[]): string {
  const has = (standing: Voice['standing']) => voices.some((voice) => voice.standing === standing);
  const patterns = [
    has('unnamed') && '<span class="swatch unnamed c0"></span> no name given',
    has('untold') && '<span class="swatch untold c0"></span> can’t tell who',
    has('nobody') && '<span class="swatch nobody c0"></span> no source given',
  ].filter((pattern) => pattern !== false);
  return `<footer class="legend">
<p><span class="source c1">Source</span>, <span class="cue v1">cue</span>, and what is said: <span class="content direct u1">in quotation marks</span>, <span class="content indirect u1">reported</span>, <span class="content mixed u1">partly quoted</span>.</p>
${patterns.length > 0 ? `<p>${patterns.join(' ')}</p>` : ''}
${KEYS}
</footer>`;
}
