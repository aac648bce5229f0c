/** Showing some statements only: the others leave the list, their marks fade, and the address keeps the choice. */
export const FILTER = `
const FIELDS = ['who', 'act', 'channel'];
const chosen = () => Object.fromEntries(FIELDS.map((name) => [name, form ? form.elements[name].value : '']));
const fits = (li, choice, but) =>
  FIELDS.every((name) => name === but || choice[name] === '' || li.dataset[name] === choice[name]);
const filter = () => {
  if (!form) return;
  const choice = chosen();
  const shown = items.map((li) => fits(li, choice));
  items.forEach((li, i) => { li.hidden = !shown[i]; });
  const out = (el) => { const own = tokens(el, 's'); return own.length > 0 && own.every((i) => !shown[i]); };
  for (const el of [...marks, ...segments]) el.classList.toggle('out', out(el));
  const count = (name, value) => items.filter((li) => fits(li, choice, name) && (value === '' || li.dataset[name] === value)).length;
  for (const radio of all('input', form)) radio.nextElementSibling.querySelector('b').textContent = count('who', radio.value);
  for (const name of ['act', 'channel'])
    for (const option of form.elements[name].options)
      if (option.value) option.textContent = option.dataset.name + ' (' + count(name, option.value) + ')';
  const n = shown.filter((is) => is).length, some = FIELDS.some((name) => choice[name] !== '');
  one('.shown [role=status]').textContent =
    !some ? '' : n === 0 ? 'No statement fits.' : n + ' of ' + items.length + ' ·';
  one('.shown button').hidden = !some;
  one('.shown').classList.toggle('empty', n === 0);
  if (picked && picked.kind === 's' && !shown[picked.i]) pick(null);
};
// what is chosen, as the address has it: #s3&who=unnamed
const keep = () => {
  const choice = Object.entries(chosen()).filter(([, value]) => value !== '');
  const parts = [...(picked ? [thing[picked.kind].key(picked.i)] : []), ...choice.map((pair) => pair.map(encodeURIComponent).join('='))];
  history.replaceState(null, '', parts.length > 0 ? '#' + parts.join('&') : location.pathname + location.search);
};
const restore = () => {
  const asked = new URLSearchParams(location.hash.slice(1)), [key = ''] = asked.keys();
  if (form)
    for (const name of FIELDS) {
      form.elements[name].value = asked.get(name) || '';
      // a value that the page does not have leaves nothing chosen
      if (form.elements[name].selectedIndex === -1) form.elements[name].value = '';
    }
  filter();
  const meant = byKey(key);
  if (meant) pick(meant);
  else if (ofKey(key).length > 0) showWords(key);
};
`;
