/** Findings: a small sign beside the words, that opens; a list where there is no margin. */
export const FINDINGS = `
.findings li{padding:8px 0;border-bottom:1px solid var(--line)}
.findings .pick{display:inline-flex;gap:5px;align-items:baseline;text-decoration:none;font-size:13px;line-height:1.3}
.findings .letter{font:600 10px/13px system-ui,sans-serif;padding:0 3px;border:1px solid var(--quiet);border-radius:4px;color:var(--quiet)}
.message{font-size:13px;line-height:1.45;margin-top:4px}
.message blockquote{margin:0 0 6px;padding-left:8px;border-left:2px solid var(--line);color:var(--quiet)}
.message .mend{margin-top:4px}
.message .standard{margin-top:4px;color:var(--quiet)}
@media screen and (min-width:1152px){
.findings.placed{position:relative}
.findings.placed li{position:absolute;top:var(--y);left:0;right:0;padding:0;border:0}
.findings.placed li.picked{z-index:2}
.findings.placed .message{display:none;position:absolute;top:100%;left:-4px;width:296px;margin-top:6px;padding:10px 12px;background:var(--paper);border:1px solid var(--line);border-radius:4px;box-shadow:0 6px 24px rgb(0 0 0/.16)}
.findings.placed .picked .message{display:block}
}
`;
