/**
 * Colours of sources, the first for all who say less than the seven others: told apart by most colour-blind readers,
 * over 4.5 in contrast on white and on #15171a.
 */
const LIGHT = ['#5a6068', '#0b5cad', '#b23a0e', '#00704f', '#7a3fa0', '#7f5f00', '#a82a63', '#006d7c'];
const DARK = ['#aab1ba', '#7ab8ff', '#ff9d76', '#5fd3a8', '#d3a4f0', '#e3c25a', '#ff9cc4', '#6fd0de'];

const declared = (colors: readonly string[]): string => colors.map((color, i) => `--c${i}:${color}`).join(';');

/** `c3` colours words as the third source's, `u3` the line under them, `v3` the line below that. */
const classes = LIGHT.map((_, i) => `.c${i}{--c:var(--c${i})}.u${i}{--u:var(--c${i})}.v${i}{--v:var(--c${i})}`).join(
  '\n',
);

const PAPER = `--ink:#1b1d20;--quiet:#5a6068;--paper:#fff;--line:#dfe2e6;--lit:14%;${declared(LIGHT)}`;

export const COLORS = `
:root{color-scheme:light dark;${PAPER}}
@media (prefers-color-scheme:dark){:root{--ink:#e4e6e9;--quiet:#aab1ba;--paper:#15171a;--line:#33373d;--lit:26%;${declared(DARK)}}}
@media print{:root{${PAPER};--ink:#000}}
${classes}
.lit,.m,.statements li{--fill:color-mix(in srgb,var(--f,var(--c,var(--c0))) var(--lit),transparent)}
.unnamed{--pattern:repeating-linear-gradient(135deg,var(--hatch,var(--c)) 0 1.5px,transparent 1.5px 4.25px)}
.untold,.nobody{--pattern:radial-gradient(circle at 2px 2px,var(--c0) 1px,transparent 1.4px) 0 0/5px 5px}
`;
