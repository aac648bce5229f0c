/** The article's words: a serif that the machine has. */
export const SERIF = 'Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Source Serif",Georgia,serif';

/** Type and manners of every page: ours is a system sans, so that a reader knows whose words these are. */
export const TYPE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding:64px 0 32px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums}
a{color:inherit;text-underline-offset:2px;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--c1);outline-offset:2px;border-radius:2px}
h1,h2,h3,p,ol,ul,dl{margin:0;padding:0}
ol,ul{list-style:none}
h1{font:600 32px/1.18 ${SERIF};letter-spacing:-.005em;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:13px;font-weight:600}
strong{font-weight:600}
kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:3px;padding:0 4px}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*{transition:none!important}}
`;
