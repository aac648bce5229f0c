/** Where things stand: three columns, or four with findings; two; one. */
export const LAYOUT = `
.top{max-width:1480px;margin:0 auto;padding:12px 24px;color:var(--quiet)}
.top .numbers{color:var(--ink);font-size:15px;margin:4px 0 2px}
.warning{font-style:italic}
.page{display:grid;gap:0 32px;max-width:1480px;margin:0 auto;padding:20px 24px 48px;border-top:1px solid var(--line);grid-template:"sources sheet list" auto "sources legend list" 1fr / minmax(248px,300px) minmax(0,608px) minmax(290px,1fr)}
.checked{grid-template:"sources sheet findings list" auto "sources legend findings list" 1fr / minmax(236px,290px) minmax(0,608px) 116px minmax(256px,1fr);column-gap:24px}
.sheet{grid-area:sheet;min-width:0}
.sheet h1{margin-bottom:20px}
.sheet .untitled{font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--quiet);letter-spacing:0}
.sources{grid-area:sources}
.findings{grid-area:findings}
.list{grid-area:list;display:flex;flex-direction:column}
.sources,.list{position:sticky;top:27px;align-self:start;padding-top:8px;margin-top:-8px}
.sources{max-height:calc(100vh - 27px);overflow:auto;overscroll-behavior:contain;padding-bottom:24px}
.list{height:calc(100vh - 27px)}
.statements{flex:1;min-height:0;overflow:auto;overscroll-behavior:contain}
.panel{flex:none;position:sticky;bottom:0;max-height:38vh}
.legend{grid-area:legend;margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}
@media (max-width:1279px){.text{font-size:18px}}
@media (max-width:1151px){
.page{column-gap:32px;grid-template:"sheet list" auto "sources list" auto "findings list" auto "legend list" 1fr / minmax(0,608px) minmax(264px,1fr)}
.sources{position:static;max-height:none;overflow:visible;margin-top:16px}
.findings{margin-top:16px}
}
@media (max-width:799px){
.page{display:block;padding:20px 16px 40px}
.top{padding:12px 16px}
h1{font-size:27px}
.sources,.findings,.legend,.list{margin:32px 0 0}
.list{display:block;position:relative;top:0;height:auto;padding:0}
.shown{top:0}
.statements{overflow:visible}
.panel{position:fixed;z-index:4;inset:auto 0 0;max-height:45vh;padding:12px 16px 20px;border-top:1px solid var(--line);box-shadow:0 -6px 24px rgb(0 0 0/.18)}
html:has(.panel:not([hidden])){scroll-padding-bottom:45vh}
}
`;
