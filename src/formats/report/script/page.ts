/** What is on the page, and what leads to what: statements (s), sources (v), findings and evidence (k). */
export const PAGE = `
const all = (selector, at = document) => [...at.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
const sheet = one('.sheet'), list = one('.list'), panel = one('.panel'), form = one('.filter');
const marks = all('[data-k]', sheet), items = all('.statements > li'), cards = all('.card');
const found = all('.findings li'), segments = all('.strip a');
const tokens = (el, name) => (el.dataset[name] || '').split(' ').filter((token) => token);
const indexOf = (name) => {
  const index = new Map();
  for (const el of marks)
    for (const token of tokens(el, name)) index.has(token) ? index.get(token).push(el) : index.set(token, [el]);
  return (token) => index.get(String(token)) || [];
};
const ofStatement = indexOf('s'), ofSource = indexOf('v'), ofKey = indexOf('k');
const narrow = matchMedia('(max-width:799px)'), wide = matchMedia('(min-width:1152px)');
const colorOf = (el) => 'var(--c' + (/(?:^| )c(\\d)/.exec(el.className) || [0, 0])[1] + ')';
const thing = {
  s: { els: items, words: (i) => ofStatement(i), key: (i) => 's' + (i + 1) },
  v: {
    els: cards,
    words: (i) => [...ofSource(i), ...tokens(cards[i], 's').flatMap(ofStatement)],
    key: (i) => 'source' + (i + 1),
  },
  f: { els: found, words: (i) => ofKey('f' + (i + 1)), key: (i) => 'f' + (i + 1) },
};
const byKey = (key) => {
  const [, kind, n] = /^(source|s|f)(\\d+)$/.exec(key) || [];
  const of = { source: 'v', s: 's', f: 'f' }[kind];
  return of && thing[of].els[n - 1] ? { kind: of, i: n - 1 } : null;
};
`;
