/** The bar on top: names where there is room, else initials, else the colour alone. */
export const STRIP = `
.strip{position:sticky;top:0;z-index:3;display:flex;gap:1px;height:25px;background:var(--paper);border-bottom:1px solid var(--line)}
.strip a{flex:0 1 auto;min-width:0;container-type:inline-size;overflow:hidden;background:var(--c);color:var(--paper);font-size:12px;line-height:24px;text-decoration:none;white-space:nowrap;transition:opacity .15s}
.strip .nobody{background:var(--hatch)}
.strip b{display:block;padding:0 8px;font-weight:600;overflow:hidden;text-overflow:ellipsis}
.strip i{display:none;font-style:normal;font-weight:600;text-align:center}
@container (max-width:71px){.strip b{display:none}.strip i{display:block}}
@container (max-width:21px){.strip i{display:none}}
.strip .own{flex:1 1 0;min-width:0;overflow:hidden;padding:0 8px;color:var(--quiet);font-size:12px;line-height:24px;text-align:right;white-space:nowrap;text-overflow:ellipsis}
.strip.some a:not(.on){opacity:.25}
.strip a:focus-visible{outline-offset:-3px;outline-color:var(--paper)}
`;
