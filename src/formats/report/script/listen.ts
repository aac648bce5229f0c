/** What a reader does: points, clicks, types, filters, comes back to an address. */
export const LISTEN = `
let over = null;
document.addEventListener('pointerover', ({ target }) => {
  const el = around(target);
  if (el === over) return;
  over = el;
  if (el) light(meantBy(el)); else rest();
});
document.documentElement.addEventListener('pointerleave', () => { over = null; rest(); });
document.addEventListener('focusin', ({ target }) => { const el = around(target); if (el) light(meantBy(el)); });
document.addEventListener('focusout', rest);

// where several statements share a place, each further click takes the next
const among = (meant) => meant[(meant.findIndex((each) => same(each, picked)) + 1) % meant.length];
const follow = (link) => {
  const key = link.getAttribute('href').slice(1), el = around(link);
  if (link.matches('.pick, .strip a') && el) return pick(meantBy(el)[0], link.closest('.list') ? 'list' : '');
  const meant = byKey(key);
  if (meant) pick(meant); else showWords(key);
};
document.addEventListener('click', (event) => {
  const { target } = event, link = target.closest('a[href^="#"]');
  if (link) { event.preventDefault(); return follow(link); }
  const mark = target.closest('.sheet [data-k]');
  if (mark) {
    const meant = meantBy(mark);
    if (meant.length > 0 && getSelection().isCollapsed) pick(among(meant), 'text');
  } else if (target.closest('.statements > li')) pick(meantBy(around(target))[0], 'list');
  else if (target.closest('.card') && !target.closest('.panel, details')) pick(meantBy(around(target))[0]);
  else if ((picked || spot) && !target.closest('section, .strip, a, form')) pick(null);
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.target.closest('select') && event.key !== 'Escape')) return;
  const open = items.filter((li) => !li.hidden);
  const at = picked && picked.kind === 's' ? open.indexOf(items[picked.i]) : -1;
  const go = (to) => open[to] && pick({ kind: 's', i: items.indexOf(open[to]) }, 'keys');
  if (event.key === 'j') go(Math.min(open.length - 1, at + 1));
  else if (event.key === 'k') go(Math.max(0, at - 1));
  else if (event.key === 'Escape' && (picked || spot)) pick(null);
  else if (event.key === 'Enter' && picked && !event.target.closest('a, summary, button')) bring(wordsOf(picked));
  else return;
  event.preventDefault();
});
if (form) {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { filter(); keep(); });
  one('.shown button').addEventListener('click', () => { form.reset(); filter(); keep(); });
}
narrow.addEventListener('change', detail);
addEventListener('hashchange', restore);
restore();
`;
