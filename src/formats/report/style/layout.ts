/** Where things stand: three columns, two, one, and on paper. */
export const LAYOUT = `
.top{max-width:1264px;margin:0 auto;padding:12px 24px;color:var(--quiet)}
.top .numbers{color:var(--ink)}
.top p+p{margin-top:2px}
.warning{font-style:italic}
.page{display:grid;gap:0 40px;max-width:1264px;margin:0 auto;padding:20px 24px 48px;border-top:1px solid var(--line);grid-template:"sources sheet list" auto "legend sheet list" 1fr / 216px minmax(0,608px) minmax(280px,1fr)}
.sheet{grid-area:sheet;min-width:0}
.sheet h1{margin-bottom:20px}
.sheet .untitled{font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--quiet);letter-spacing:0}
.sources{grid-area:sources}
.list{grid-area:list;position:sticky;top:26px;align-self:start;max-height:calc(100vh - 26px);overflow:auto;overscroll-behavior:contain;padding:8px 4px 24px;margin:-8px -4px 0}
.legend{grid-area:legend;margin-top:24px}
@media (max-width:1151px){
.page{grid-template:"sheet sources" auto "sheet legend" auto "sheet list" 1fr / minmax(0,608px) minmax(240px,1fr)}
.legend{margin:16px 0 24px}
}
@media (max-width:799px){
.page{display:block;padding:20px 16px 40px}
.top{padding:12px 16px}
h1{font-size:27px}
.text{font-size:18px}
.sources,.legend,.list{margin:32px 0 0}
.list{position:static;max-height:none;overflow:visible;padding:0}
.statements .picked{position:fixed;z-index:2;inset:auto 0 0;max-height:45vh;overflow:auto;margin:0;background:var(--paper);border-top:1px solid var(--line);box-shadow:inset 3px 0 var(--c),0 -6px 24px rgb(0 0 0/.18);padding:4px 8px 12px}
html:has(.picked){scroll-padding-bottom:45vh}
}
`;
