/** The filter of the statements. */
export const FILTER_STYLE = `
.filter{padding:8px 0;border-bottom:1px solid var(--line);font-size:13px}
.filter fieldset{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;border:0}
.filter label{position:relative;cursor:pointer}
.filter input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.filter label span{display:block;padding:3px 8px;border:1px solid var(--line);border-radius:4px;color:var(--quiet)}
.filter label b{font-weight:400}
.filter :checked+span{border-color:var(--ink);color:var(--ink);font-weight:600}
.filter :focus-visible+span{outline:2px solid var(--c1);outline-offset:2px}
.choices{display:flex;gap:4px;margin-top:6px}
.filter select{flex:1 1 0;min-width:0;padding:3px 4px;border:1px solid var(--line);border-radius:4px;background:var(--paper);color:var(--ink);font:inherit}
.shown{position:absolute;top:8px;right:0;font-size:12px;color:var(--quiet)}
.shown.empty{position:static;padding:16px 0;font-size:14px;color:var(--ink)}
.shown button{border:0;padding:0;background:none;color:inherit;font:inherit;text-decoration:underline;cursor:pointer}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
