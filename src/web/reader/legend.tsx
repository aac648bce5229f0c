import type { Voice } from './voices.js';

const PATTERNS = [
  ['unnamed', 'no name given'],
  ['untold', 'can’t tell who'],
  ['nobody', 'no source given'],
] as const;

/** What the marks mean, drawn with the marks; of patterns, those that the article has. */
export function Legend({ voices }: { readonly voices: readonly Voice[] }) {
  const patterns = PATTERNS.filter(([standing]) => voices.some(({ sign }) => sign.standing === standing));
  return (
    <footer class="legend">
      <p>
        <span class="source c1">Source</span>, <span class="cue v1">cue</span>, and what is said:{' '}
        <span class="content direct u1">in quotation marks</span>, <span class="content indirect u1">reported</span>,{' '}
        <span class="content mixed u1">partly quoted</span>.
      </p>
      {patterns.length > 0 && (
        <p>
          {patterns.map(([standing, words]) => (
            <span key={standing} class="pattern">
              <span class={`swatch ${standing} c0`} /> {words}
            </span>
          ))}
        </p>
      )}
      <p class="keys">
        <kbd>j</kbd> <kbd>k</kbd> next, previous statement · <kbd>Enter</kbd> to the words · <kbd>Esc</kbd> let go, then
        back
      </p>
    </footer>
  );
}
