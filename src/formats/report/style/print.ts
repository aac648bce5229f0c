/** On paper: marks carry numbers, and the statements follow as endnotes. */
export const PRINT = `
@media print{
@page{margin:18mm 16mm}
body{font-size:9pt}
.strip{position:static;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.strip a{opacity:1!important}
.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.top{padding:8px 0}
.page{display:block;padding:12px 0;border:0}
h1{font-size:20pt}
.text{font-size:10.5pt;line-height:1.5}
.text p{margin-bottom:10pt;orphans:2;widows:2}
.m[data-n]::after{content:attr(data-n);display:inline-block;text-decoration:none;margin-left:1px;font:600 6.5pt/1 system-ui,sans-serif;vertical-align:super;color:var(--u,var(--c))}
.sources,.legend,.list{margin:18pt 0 0}
.list{position:static;max-height:none;overflow:visible;padding:0}
.statements li{break-inside:avoid;background:none!important;box-shadow:none!important}
.statements a{font-size:9pt;padding:4pt 0 4pt 24px}
.statements .number{margin-left:-24px;width:18px}
.statements .said{display:block}
.lit{background:none!important}
.keys,details>summary{display:none}
details::details-content{content-visibility:visible;display:block}
}
`;
