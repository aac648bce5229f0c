/**
 * The script of a report page: all parts of a statement light up together, by pointer or by keyboard (j and k next and
 * previous, Enter to the words, Esc lets go). Without it the page can still be read, and the links of the list work.
 */
export const SCRIPT = `
const all = (s) => [...document.querySelectorAll(s)];
const marks = all('.m'), items = all('.statements li');
let picked = -1;
const of = (el) => (el.dataset.s || '').split(' ').filter(Boolean).map(Number);
const light = (ids) => {
  const on = new Set(ids);
  for (const m of marks) m.classList.toggle('lit', of(m).some((i) => on.has(i)));
  for (const li of items) li.classList.toggle('lit', on.has(Number(li.dataset.s)));
};
const rest = () => light(picked < 0 ? [] : [picked]);
const pick = (i, from) => {
  picked = i;
  items.forEach((li, k) => li.classList.toggle('picked', k === i));
  rest();
  if (i < 0) return;
  if (from !== 'list') items[i].scrollIntoView({ block: 'nearest' });
  if (from !== 'text') {
    const first = marks.find((m) => of(m).includes(i));
    if (first) first.scrollIntoView({ block: 'center' });
  }
  if (from === 'keys') items[i].querySelector('a').focus({ preventScroll: true });
};
for (const el of [...marks, ...items, ...all('[data-voice]')]) {
  el.addEventListener('pointerenter', () => light(of(el)));
  el.addEventListener('pointerleave', rest);
}
for (const m of marks) m.addEventListener('click', () => pick(of(m).at(-1), 'text'));
for (const li of items) li.addEventListener('click', (event) => { event.preventDefault(); pick(Number(li.dataset.s), 'list'); });
for (const v of all('[data-voice]')) v.addEventListener('click', (event) => { event.preventDefault(); pick(of(v)[0]); });
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || items.length === 0) return;
  if (event.key === 'j') pick(Math.min(items.length - 1, picked + 1), 'keys');
  else if (event.key === 'k') pick(Math.max(0, picked - 1), 'keys');
  else if (event.key === 'Escape') pick(-1);
  else if (event.key === 'Enter' && picked >= 0) pick(picked, 'list');
  else return;
  event.preventDefault();
});
`;
