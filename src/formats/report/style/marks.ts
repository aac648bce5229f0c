import { SERIF } from './type.js';

/** The article and the marks in it: lines under words, never fills, but for what one looks at. */
export const MARKS = `
.text{display:block;font:19px/1.58 ${SERIF};overflow-wrap:anywhere}
.text p{white-space:pre-line;margin:0 0 20px}
.text p.spaced{white-space:pre-wrap}
.sheet .m{cursor:pointer}
.sheet [data-k]{transition:background-color .15s}
.source{color:var(--c);font-weight:600}
.source:is(.unnamed,.untold){background-image:var(--pattern);background-size:100% 3px;background-position:0 100%;background-repeat:no-repeat;padding-bottom:2px}
.source.untold{background:radial-gradient(circle at 2px 2px,var(--c0) 1px,transparent 1.4px) 0 100%/5px 4px repeat-x}
.content{text-decoration:underline 2px var(--u);text-underline-offset:4px;text-decoration-skip-ink:none}
.content.indirect{text-decoration-style:dotted}
.content.mixed{text-decoration-style:dashed}
.cue{border-bottom:1px solid var(--v);padding-bottom:1px}
.content.cue,.inner{padding-bottom:4px}
.inner{border-bottom:2px solid var(--v)}
.inner-indirect{border-bottom-style:dotted}
.inner-mixed{border-bottom-style:dashed}
.sheet .lit{background-color:var(--fill)}
.sheet .out{color:inherit;font-weight:inherit;text-decoration-color:var(--line);border-color:var(--line);background-image:none}
h1 .source,.sheet h1 .out{font-weight:inherit}
h1 .content{text-decoration-thickness:2px;text-underline-offset:5px}
.sheet [data-f]::after{content:attr(data-f);margin-left:2px;padding:0 3px;border:1px solid var(--quiet);border-radius:4px;font:600 10px/13px system-ui,sans-serif;vertical-align:super;color:var(--quiet)}
.swatch{flex:none;display:inline-block;width:18px;height:12px;border-radius:2px;background:var(--c);color:var(--paper);font:600 9px/12px system-ui,sans-serif;text-align:center;overflow:hidden}
.swatch:is(.unnamed,.untold,.nobody){background:var(--pattern);border:1px solid var(--c)}
.swatch.nobody{border-style:dotted}
`;
