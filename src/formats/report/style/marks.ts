import { SERIF } from './type.js';

/** The article and the marks in it: lines under words, never fills, but for the statement that one looks at. */
export const MARKS = `
.text{display:block;font:19px/1.58 ${SERIF};overflow-wrap:anywhere}
.text p{white-space:pre-line;margin:0 0 20px}
.text p.spaced{white-space:pre-wrap}
.m{cursor:pointer;transition:background-color .15s}
.source{color:var(--c);font-weight:600}
.content{text-decoration:underline 2px var(--u);text-underline-offset:4px;text-decoration-skip-ink:none}
.content.indirect{text-decoration-style:dotted}
.content.mixed{text-decoration-style:dashed}
.cue{border-bottom:1px solid var(--v);padding-bottom:1px}
.content.cue,.inner{padding-bottom:4px}
.inner{border-bottom:2px solid var(--v)}
.inner-indirect{border-bottom-style:dotted}
.inner-mixed{border-bottom-style:dashed}
.lit{background:var(--fill)}
.swatch{flex:none;display:inline-block;width:18px;height:12px;border-radius:2px;background:var(--c);color:var(--paper);font:600 9px/12px system-ui,sans-serif;text-align:center;overflow:hidden}
.swatch.nobody{background:var(--hatch);border:1px solid var(--c0)}
`;
