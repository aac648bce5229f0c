import { SERIF } from './type.js';

const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,sans-serif';

/** The statements, the details of the chosen one, and what the marks mean. */
export const LISTS = `
.statements li{border-bottom:1px solid var(--line);border-left:2px solid transparent;overflow-wrap:anywhere;transition:background-color .15s}
.statements li.lit{background-color:var(--fill)}
.statements .within{margin-left:16px}
.statements .pick{display:block;padding:10px 8px 12px 30px;text-decoration:none;font:15px/1.4 ${SERIF}}
.pick .number,.pick .tags,.panel .number{font:12px/21px ${SANS};color:var(--quiet);font-variant-numeric:tabular-nums}
.statements .number{float:left;margin-left:-32px;width:24px;text-align:right}
.statements .tags{display:block;margin-top:4px;line-height:1.4}
.list .who,.panel .who{color:var(--c);font-weight:600}
.list .none{color:var(--quiet);font-style:italic}
.list .by{color:var(--quiet)}
.statements .said{margin-top:2px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;line-clamp:3;overflow:hidden}
.statements .picked{border-left-color:var(--c)}
.statements .facts{display:none;padding:0 8px 12px 30px;font-size:13px}
.statements .pick:focus-visible{outline-offset:-2px}
.panel{background:var(--paper);border-top:1px solid var(--quiet);padding:8px 8px 12px;font-size:13px;line-height:1.4;overflow:auto;overflow-wrap:anywhere;box-shadow:0 -6px 16px rgb(0 0 0/.1)}
.panel h3{font:600 14px/1.4 ${SERIF};padding-right:28px}
.panel h3 :is(.by,.none){font-weight:400}
.panel .card{border:0;padding:0 28px 0 0;background:none}
.close{float:right;width:28px;height:28px;margin:-4px -4px 0 0;border:0;border-radius:4px;background:none;color:var(--ink);font:20px/1 ${SANS};cursor:pointer}
.legend{color:var(--quiet);font-size:13px}
.legend p+p{margin-top:8px}
.legend .content,.legend .cue{color:var(--ink)}
.legend .swatch{vertical-align:-1px}
@media (hover:none){.keys{display:none}}
`;
