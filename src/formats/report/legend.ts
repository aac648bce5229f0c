/** What the marks mean, drawn with the marks. */
export const LEGEND = `<footer class="legend">
<p><span class="source c1">Source</span>, <span class="cue v1">cue</span>, and what is said: <span class="content direct u1">in quotation marks</span>, <span class="content indirect u1">reported</span>, <span class="content mixed u1">partly quoted</span>. <span class="swatch nobody"></span> no source given. Sources are told apart by their words alone.</p>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>Enter</kbd> to the words · <kbd>Esc</kbd> let go</p>
</footer>`;
