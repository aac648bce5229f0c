/** On paper: marks carry the numbers of their sources, which follow as endnotes, then findings and statements. */
export const PRINT = `
@media print{
@page{margin:18mm 16mm}
body{font-size:9pt}
.strip{position:static}
.strip,.swatch,.source{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.top{padding:8px 0}
.page{display:block;padding:12px 0;border:0}
h1{font-size:20pt}
.text{font-size:10.5pt;line-height:1.5}
.text p{margin-bottom:10pt;orphans:2;widows:2}
.sheet [data-n]::after{content:attr(data-n);margin-left:1px;padding:0;border:0;font:600 6.5pt/1 system-ui,sans-serif;vertical-align:super;color:var(--u,var(--c))}
.sheet [data-n][data-f]::after{content:attr(data-n) " " attr(data-f)}
.sources,.findings,.legend,.list{position:static;display:block;height:auto;max-height:none;overflow:visible;margin:18pt 0 0;padding:0}
.card{break-inside:avoid;padding:5pt 0;font-size:9pt}
.card .who,.card .facts{margin-left:40px}
.note{display:inline;min-width:14px;color:var(--quiet);font-weight:400}
.filter,.shown,.panel,.keys,.more>summary{display:none!important}
.findings .message{display:block!important}
.statements{overflow:visible}
.statements li{break-inside:avoid}
.statements li[hidden]{display:list-item}
.statements .pick{font-size:9pt;padding:4pt 0 4pt 24px}
.statements .number{margin-left:-26px;width:18px}
.statements .said{display:block}
.statements .facts{display:none}
.lit,.card.picked{background-color:transparent!important}
.findings li{break-inside:avoid}
details::details-content{content-visibility:visible;display:block}
}
`;
