/** Colours told apart by most colour-blind readers, over 4.5 in contrast on white and on #15171a. */
const LIGHT = ['#5a6068', '#0b5cad', '#b23a0e', '#00704f', '#7a3fa0', '#7f5f00', '#a82a63', '#006d7c'];
const DARK = ['#aab1ba', '#7ab8ff', '#ff9d76', '#5fd3a8', '#d3a4f0', '#e3c25a', '#ff9cc4', '#6fd0de'];
const colors = (list: readonly string[]): string => list.map((color, i) => `--c${i}:${color}`).join(';');
const voices = LIGHT.map((_, i) => `.c${i}{--c:var(--c${i})}`).join('');

/** The style sheet of report pages: an article set like an article, and what we say about it in another type. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1d20;--quiet:#5a6068;--paper:#fff;--line:#dcdfe3;--lit:.13;${colors(LIGHT)}}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8ea;--quiet:#aab1ba;--paper:#15171a;--line:#33383e;--lit:.24;${colors(DARK)}}}
${voices}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
a{color:inherit}
:focus-visible{outline:2px solid var(--c1);outline-offset:2px}
.top{padding:16px 24px 12px;border-bottom:1px solid var(--line);max-width:1240px;margin:0 auto}
.top p{margin:8px 0 0;color:var(--quiet)}
.top .numbers{color:var(--ink)}
.warning{border-left:3px solid var(--c5);padding-left:8px}
.strip{display:flex;height:16px;gap:1px;background:repeating-linear-gradient(90deg,var(--line) 0 1px,transparent 1px 8px);border:1px solid var(--line)}
.strip a{display:block;background:var(--c);min-width:2px}
.strip .nobody,.swatch.nobody{background:repeating-linear-gradient(45deg,var(--c0) 0 2px,transparent 2px 5px)}
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(280px,400px);gap:40px;max-width:1240px;margin:0 auto;padding:24px}
article{max-width:40rem;justify-self:end;width:100%}
h1{font:600 30px/1.2 Charter,"Iowan Old Style","Source Serif 4",Georgia,serif;margin:0 0 20px;text-wrap:balance}
.text{font:19px/1.55 Charter,"Iowan Old Style","Source Serif 4",Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere}
.m{cursor:pointer;border-radius:2px;transition:background-color .15s}
.content{text-decoration:underline;text-decoration-color:var(--c);text-decoration-thickness:2px;text-underline-offset:4px;text-decoration-skip-ink:none}
.content.indirect{text-decoration-style:dotted}
.content.mixed{text-decoration-style:dashed}
.source{color:var(--c);font-weight:600}
.cue{border-bottom:1px solid var(--c)}
.lit,.m:target{background:color-mix(in srgb,var(--c) calc(var(--lit)*100%),transparent)}
aside{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:4px 8px 24px 4px}
aside h2{font-size:13px;font-weight:600;margin:20px 0 4px;color:var(--quiet)}
aside ol,aside ul{list-style:none;margin:0;padding:0}
.voices li{display:flex;gap:8px;align-items:baseline;padding:2px 0}
.voices .n{margin-left:auto;color:var(--quiet);white-space:nowrap}
details summary{color:var(--quiet);cursor:pointer;padding:4px 0}
.swatch{flex:none;width:11px;height:11px;background:var(--c);transform:translateY(1px)}
.statements li{border-top:1px solid var(--line);padding:8px 8px 10px;cursor:pointer;overflow-wrap:anywhere}
.statements a{text-decoration:none;display:block}
.statements .who{color:var(--c);font-weight:600}
.statements .none{color:var(--quiet);font-weight:400;font-style:italic}
.statements .mode{float:right;color:var(--quiet);font-size:12px;margin-left:8px}
.statements .said{display:block;margin-top:2px;font-family:Charter,"Iowan Old Style","Source Serif 4",Georgia,serif;font-size:15px}
.key{color:var(--quiet);font-size:13px;margin-top:24px}
.key span{padding:0 1px}
kbd{font:12px ui-monospace,monospace;border:1px solid var(--line);border-radius:3px;padding:0 4px}
table{border-collapse:collapse;width:100%;max-width:1240px;margin:0 auto}
td,th{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
td.n,th.n{text-align:right}
@media (max-width:899px){
.page{display:block;padding:16px}
.top{padding:12px 16px}
article{max-width:none}
h1{font-size:25px}
.text{font-size:18px}
aside{position:static;max-height:none;overflow:visible;padding:24px 0}
.statements li.picked{position:fixed;inset:auto 0 0 0;z-index:2;background:var(--paper);border-top:2px solid var(--c);padding:12px 16px 20px;max-height:45vh;overflow:auto;box-shadow:0 -4px 20px rgb(0 0 0/.2)}
td:nth-child(3),th:nth-child(3){display:none}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}.m{transition:none}}
@media print{
:root{--ink:#000;--paper:#fff;--quiet:#444;--line:#bbb;${colors(LIGHT)}}
.page{display:block;padding:0}
article{max-width:none}
aside{position:static;max-height:none;overflow:visible}
.key{display:none}
.text{font-size:11pt}
[data-n]::after{content:attr(data-n);font:600 7pt system-ui,sans-serif;vertical-align:super;color:var(--c)}
.statements li{break-inside:avoid}
.statements .number{display:inline}
}
.number{color:var(--quiet);font-size:12px;margin-right:6px}
`;
