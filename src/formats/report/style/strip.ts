/** The bar on top: names where there is room, else initials, else colour and pattern alone. */
export const STRIP = `
.strip{position:sticky;top:0;z-index:3;display:flex;gap:1px;height:27px;background:var(--paper);border-bottom:1px solid var(--line)}
.strip a{flex:0 1 auto;min-width:0;container-type:inline-size;overflow:hidden;background:var(--c);color:var(--paper);font-size:12px;line-height:26px;text-decoration:none;white-space:nowrap}
.strip :is(.unnamed,.untold,.nobody){background:var(--pattern)}
.strip b{display:block;padding:0 8px;font-weight:600;overflow:hidden;text-overflow:ellipsis}
.strip i{display:none;font-style:normal;font-weight:600;text-align:center}
.strip i::before{content:attr(data-initials)}
.strip :is(.unnamed,.untold) :is(b,i){width:fit-content;max-width:calc(100% - 8px);margin:4px auto 0;padding:0 5px;line-height:18px;background:var(--paper);color:var(--c);border-radius:3px}
.strip :is(.unnamed,.untold) i{padding:0 3px}
@container (max-width:71px){.strip b{display:none}.strip i,.strip :is(.unnamed,.untold) i{display:block}}
@container (max-width:25px){.strip i,.strip :is(.unnamed,.untold) i{display:none}}
.strip .own{flex:1 1 0;min-width:0;overflow:hidden;padding:0 8px;color:var(--quiet);font-size:12px;line-height:26px;text-align:right;white-space:nowrap;text-overflow:ellipsis}
.strip.some a:not(.on),.strip a.out{--hatch:color-mix(in srgb,var(--c) 36%,var(--paper))}
.strip.some a.named:not(.on),.strip a.named.out{background:color-mix(in srgb,var(--c) 16%,var(--paper));color:var(--ink)}
.strip a.on.unnamed{outline:1px solid var(--c);outline-offset:-1px}
.strip a:focus-visible{outline:2px solid var(--ink);outline-offset:-3px}
`;
