/** Lighting up: all words of a statement, source or finding together, with its entry, its card and its segment. */
export const LIGHT = `
let lit = [], on = [];
const shine = (el, color) => { el.classList.add('lit'); el.style.setProperty('--f', color); lit.push(el); };
const light = (meant) => {
  for (const el of lit) el.classList.remove('lit');
  for (const el of on) el.classList.remove('on');
  lit = []; on = [];
  for (const { kind, i, key } of meant) {
    if (key) { for (const el of ofKey(key)) shine(el, 'var(--c0)'); continue; }
    const own = thing[kind].els[i], color = colorOf(own);
    for (const el of thing[kind].words(i)) if (!el.classList.contains('lit')) shine(el, color);
    const entries = kind === 'v' ? tokens(own, 's').map((s) => items[s]) : [own];
    for (const el of entries) shine(el, color);
    const voice = kind === 'f' ? undefined : own.dataset.v;
    if (voice !== undefined) on.push(cards[voice], ...segments.filter((segment) => segment.dataset.v === voice));
  }
  for (const el of on) el.classList.add('on');
  one('.strip').classList.toggle('some', on.length > 0);
};
// what an element of the page stands for: of words that several statements share, all of them
const meantBy = (el) => {
  if (!el) return [];
  if (el.matches('.card, .strip a')) return [{ kind: 'v', i: +el.dataset.v }];
  if (el.dataset.f && el.matches('li')) return [{ kind: 'f', i: +el.dataset.f }];
  const statements = tokens(el, 's').map((i) => ({ kind: 's', i: +i }));
  if (statements.length > 0) return statements;
  const sources = tokens(el, 'v').map((i) => ({ kind: 'v', i: +i }));
  return sources.length > 0 ? sources : tokens(el, 'k').map(byKey).filter((meant) => meant);
};
const around = (target) => target.closest && target.closest('.sheet [data-k], .card, .statements > li, .findings li, .strip a');
`;
