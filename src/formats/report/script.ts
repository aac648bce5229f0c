/**
 * The script of a report page: all parts of a statement light up together, by pointer or by focus, with its entry and
 * its source; j and k go on and back, Enter to the words, Esc lets go. Without it the page can still be read, and the
 * links of the list work.
 */
export const SCRIPT = `
const all = (selector) => [...document.querySelectorAll(selector)];
const marks = all('.m[data-s]'), items = all('.statements li'), voices = all('[data-voice]');
const bar = document.querySelector('.strip'), list = document.querySelector('.list');
const of = (el) => el.dataset.s.split(' ').map(Number);
const colors = items.map((li) => 'var(--c' + li.dataset.c + ')');
let picked = -1;

const light = (ids) => {
  const on = new Set(ids);
  for (const el of [...marks, ...items]) {
    const lit = of(el).find((i) => on.has(i));
    el.classList.toggle('lit', lit !== undefined);
    if (lit !== undefined) el.style.setProperty('--f', colors[lit]);
  }
  for (const el of voices) el.classList.toggle('on', of(el).some((i) => on.has(i)));
  bar.classList.toggle('some', on.size > 0);
};
const rest = () => light(picked < 0 ? [] : [picked]);

// only the list moves: the page stays where the reader is
const reveal = (li) => {
  const box = list.getBoundingClientRect(), at = li.getBoundingClientRect();
  if (list.scrollHeight <= list.clientHeight) return;
  if (at.top < box.top) list.scrollBy({ top: at.top - box.top - 40 });
  else if (at.bottom > box.bottom) list.scrollBy({ top: at.bottom - box.bottom + 40 });
};
const toWords = (i) => {
  const own = marks.filter((m) => of(m).includes(i));
  const first = own[0] && own[0].getBoundingClientRect();
  if (!first) return;
  const floor = innerHeight - (matchMedia('(max-width:799px)').matches ? innerHeight * 0.45 : 32);
  if (first.top < 48 || own[own.length - 1].getBoundingClientRect().bottom > floor)
    scrollBy({ top: first.top - innerHeight * 0.22 });
};
const pick = (i, from) => {
  picked = i;
  items.forEach((li, k) => {
    li.classList.toggle('picked', k === i);
    if (k === i) li.setAttribute('aria-current', 'true');
    else li.removeAttribute('aria-current');
  });
  rest();
  history.replaceState(null, '', i < 0 ? location.pathname + location.search : '#s' + (i + 1));
  if (i < 0) return;
  if (from === 'keys') items[i].querySelector('a').focus({ preventScroll: true });
  if (from !== 'list') reveal(items[i]);
  if (from !== 'text') toWords(i);
};
// where several statements share a place, each further click takes the next
const among = (el) => {
  const ids = of(el);
  return ids[(ids.indexOf(picked) + 1) % ids.length];
};

let soon;
for (const el of [...marks, ...items, ...voices]) {
  el.addEventListener('pointerenter', () => {
    light(of(el));
    clearTimeout(soon);
    if (marks.includes(el)) soon = setTimeout(() => reveal(items[of(el)[0]]), 150);
  });
  el.addEventListener('pointerleave', () => { clearTimeout(soon); rest(); });
  el.addEventListener('focusin', () => light(of(el)));
  el.addEventListener('focusout', rest);
}
for (const m of marks) m.addEventListener('click', () => { if (getSelection().isCollapsed) pick(among(m), 'text'); });
for (const li of items) li.addEventListener('click', (event) => { event.preventDefault(); pick(of(li)[0], 'list'); });
for (const voice of voices) voice.addEventListener('click', (event) => { event.preventDefault(); pick(among(voice)); });
document.addEventListener('click', ({ target }) => {
  if (picked >= 0 && !target.closest('.m, aside, .strip, a')) pick(-1);
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || items.length === 0) return;
  if (event.key === 'j') pick(Math.min(items.length - 1, picked + 1), 'keys');
  else if (event.key === 'k') pick(Math.max(0, picked - 1), 'keys');
  else if (event.key === 'Escape' && picked >= 0) { document.activeElement.blur(); pick(-1); }
  else if (event.key === 'Enter' && picked >= 0 && !event.target.closest('a, summary')) pick(picked, 'list');
  else return;
  event.preventDefault();
});
const asked = /^#s(\\d+)$/.exec(location.hash);
if (asked && items[asked[1] - 1]) pick(asked[1] - 1);
`;
