/** Choosing a statement, a source or a finding: shown everywhere, kept in the address, its words brought into view. */
export const PICK = `
let picked = null, spot = null;
const same = (a, b) => a && b && a.kind === b.kind && a.i === b.i;
const rest = () => light(spot ? [{ key: spot }] : picked ? [picked] : []);

// only the column moves: the page stays where the reader is, and what is under the pointer where it can be seen at all
const reveal = (el, least = Infinity) => {
  if (el.hidden) return;
  const folded = el.closest('details');
  if (folded) folded.open = true;
  const column = el.closest('.statements, .sources');
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const box = column.getBoundingClientRect(), at = el.getBoundingClientRect();
  const floor = list.contains(column) && !panel.hidden ? Math.min(box.bottom, panel.getBoundingClientRect().top) : box.bottom;
  if (at.top < box.top) column.scrollBy({ top: at.top - box.top - 8 });
  else if (at.top + Math.min(at.height, least) > floor) column.scrollBy({ top: Math.min(at.bottom - floor + 8, at.top - box.top - 8) });
};
const bring = (own) => {
  const first = own.length > 0 && own.map((el) => el.getBoundingClientRect()).reduce((a, b) => (b.top < a.top ? b : a));
  if (!first) return;
  const floor = innerHeight - (narrow.matches ? innerHeight * 0.45 : 32);
  if (first.top < 48 || first.bottom > floor) scrollBy({ top: first.top - innerHeight * 0.22 });
};
const wordsOf = ({ kind, i }) => thing[kind].words(i);

const detail = () => {
  const content = picked && picked.kind === 's' ? details(items[picked.i]) : picked && picked.kind === 'v' && narrow.matches ? cardOf(cards[picked.i]) : null;
  panel.hidden = !content;
  panel.replaceChildren(...(content || []));
  panel.scrollTop = 0;
};
const closer = () => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', 'Close');
  button.textContent = '×';
  button.addEventListener('click', () => pick(null));
  return button;
};
const details = (li) => {
  const head = document.createElement('h3');
  head.className = li.className.split(' ')[0];
  for (const el of all('.number, .who, .none, .by', li.querySelector('.pick'))) head.append(el.cloneNode(true), ' ');
  return [closer(), head, li.querySelector('.facts').cloneNode(true)];
};
const cardOf = (card) => {
  const copy = card.cloneNode(true);
  copy.removeAttribute('id');
  for (const folded of all('details', copy)) folded.open = true;
  const box = document.createElement('ol');
  box.append(copy);
  return [closer(), box];
};

const pick = (meant, from) => {
  // focus is never lost with what is put away
  if (picked && panel.contains(document.activeElement))
    thing[picked.kind].els[picked.i].querySelector('.pick').focus({ preventScroll: true });
  picked = meant; spot = null;
  for (const { els } of Object.values(thing))
    for (const el of els)
      if (el.classList.contains('picked')) {
        el.classList.remove('picked');
        const link = el.querySelector('.pick');
        link.removeAttribute('aria-current');
        if (!el.matches('.findings li')) link.removeAttribute('aria-describedby');
      }
  detail();
  keep();
  rest();
  if (!meant) return;
  const own = thing[meant.kind].els[meant.i], link = own.querySelector('.pick');
  own.classList.add('picked');
  link.setAttribute('aria-current', 'true');
  if (meant.kind === 's') link.setAttribute('aria-describedby', 'panel');
  if (from === 'keys') link.focus({ preventScroll: true });
  if (!narrow.matches) reveal(own, from === 'list' ? 48 : undefined);
  if (meant.kind === 's' && !narrow.matches) reveal(cards[own.dataset.v]);
  if (from !== 'text') bring(wordsOf(meant));
};
const showWords = (key) => { spot = key; rest(); bring(ofKey(key)); };
`;
