/** The sources: what each is, why it has no name, how much it says and where it is mentioned. */
export const CARDS = `
h2 span{font-weight:400;font-size:12px;color:var(--quiet)}
.page h2{display:flex;justify-content:space-between;align-items:baseline;padding-bottom:8px;border-bottom:1px solid var(--line)}
.card{padding:10px 8px 12px;border-bottom:1px solid var(--line);border-left:2px solid transparent;overflow-wrap:anywhere;font-size:13px;line-height:1.4;scroll-margin-top:40px}
.card.part{margin-left:14px}
.card h3{display:flex;gap:8px;justify-content:space-between;align-items:baseline;font-size:14px;line-height:1.3;font-weight:600}
.card .pick{display:flex;gap:8px;align-items:baseline;text-decoration:none;min-width:0}
.card .swatch{align-self:flex-start;margin-top:3px}
.card .name em{font-weight:400;color:var(--quiet)}
.card .n{font-weight:400;color:var(--quiet);white-space:nowrap}
.card .who{margin:3px 0 0 26px}
.card .facts{margin:3px 0 0 26px}
.note{display:none}
.card:is(.on,.picked){border-left-color:var(--c)}
.card.lit,.card.picked{background:color-mix(in srgb,var(--c) 7%,transparent)}
.facts{display:grid;grid-template-columns:66px minmax(0,1fr);gap:2px 8px}
.facts dt{color:var(--quiet)}
.facts dd{margin:0}
.to-words{text-decoration-style:dotted}
.ref{display:inline-block;min-width:20px;padding:0 3px;text-align:center}
.inferred{color:var(--quiet);font-style:italic}
.aside,.class{color:var(--quiet)}
.more summary{color:var(--quiet);cursor:pointer;padding:4px 0}
.sources>.more>summary{padding:12px 8px}
`;
