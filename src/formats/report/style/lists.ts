import { SERIF } from './type.js';

/** What stands beside the article: its sources, its statements, and what the marks mean. */
export const LISTS = `
aside h2{display:flex;justify-content:space-between;align-items:baseline;padding-bottom:8px;margin-bottom:4px;border-bottom:1px solid var(--line)}
aside h2 span{font-weight:400;font-size:12px;color:var(--quiet)}
.voices a{display:flex;gap:8px;align-items:baseline;padding:4px 0;text-decoration:none;border-bottom:1px solid transparent}
.voices .swatch{align-self:flex-start;margin-top:4px}
.voices .name{flex:1;min-width:0;overflow-wrap:anywhere;line-height:1.35}
.voices em{color:var(--quiet)}
.voices .n{color:var(--quiet);font-size:13px;white-space:nowrap;text-align:right;min-width:28px}
.times{color:var(--quiet);font-size:13px;white-space:nowrap}
.voices li:is(:hover,.on) .name{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px}
details summary{color:var(--quiet);cursor:pointer;padding:4px 0}
.list h2{margin-bottom:0}
.statements li{border-bottom:1px solid var(--line);overflow-wrap:anywhere;transition:background-color .15s}
.statements .within{margin-left:16px}
.statements a{display:block;padding:10px 8px 12px 32px;text-decoration:none;font:15px/1.4 ${SERIF}}
.statements .number,.statements .mode{font:12px/21px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--quiet)}
.statements .number{float:left;margin-left:-32px;width:24px;text-align:right;font-variant-numeric:tabular-nums}
.statements .mode{float:right;margin-left:8px}
.statements .who{color:var(--c);font-weight:600}
.statements .none{color:var(--quiet);font-style:italic}
.statements .by{color:var(--quiet)}
.statements .said{margin-top:2px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;line-clamp:4;overflow:hidden}
.statements .picked .said{display:block}
.statements .picked{box-shadow:inset 3px 0 var(--c)}
.legend{color:var(--quiet);font-size:13px}
.legend p+p{margin-top:8px}
.legend .m,.legend .content,.legend .cue{color:var(--ink)}
@media (hover:none){.keys{display:none}}
`;
