// Reads the pages of a story pack and compares text and metadata with the gold, as score-stories.mjs does.
//   node eval/pages.mjs [--differences]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromHtml } from '../dist/pages/html.js';
import { evaluationData } from './where.mjs';

const pack = evaluationData('stories/harbour');
const gold = JSON.parse(readFileSync(join(pack, 'gold.json'), 'utf8')).articles;
const goldOf = (name) => (Array.isArray(gold) ? gold.find((a) => a.id === name) : gold[name]);
const words = (text) =>
  String(text ?? '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const bag = (list) => list.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map());
const shared = (a, b) => [...a].reduce((sum, [word, n]) => sum + Math.min(n, b.get(word) ?? 0), 0);
const likeness = (a, b) => {
  const [x, y] = [bag(words([a].flat().join(' '))), bag(words([b].flat().join(' ')))];
  const both = shared(x, y);
  const all = [...x.values(), ...y.values()].reduce((s, n) => s + n, 0) - both;
  return all === 0 ? 1 : both / all;
};

const counts = { found: 0, ours: 0, gold: 0, same: 0, pages: 0 };
const tells = { outlet: [0, 0], published: [0, 0], title: [0, 0], byline: [0, 0] };
for (const file of readdirSync(join(pack, 'articles')).sort()) {
  const name = file.replace(/\.html$/, '');
  const expected = goldOf(name);
  const article = articleFromHtml(readFileSync(join(pack, 'articles', file), 'utf8'), { id: name });
  const text = readFileSync(join(pack, 'text', `${name}.txt`), 'utf8').trim();
  const whole = `${article.title}\n\n${article.text}`.trim();
  const [x, y] = [bag(words(whole)), bag(words(text))];
  const size = (b) => [...b.values()].reduce((s, n) => s + n, 0);
  counts.found += shared(x, y);
  counts.ours += size(x);
  counts.gold += size(y);
  counts.pages++;
  if (whole === text) counts.same++;
  else if (process.argv.includes('--differences')) show(name, whole, text);
  const right = {
    outlet: likeness(article.outlet ?? '', expected.outlet ?? '') >= 0.5,
    title: likeness(article.title ?? '', expected.title ?? '') >= 0.8,
    byline: likeness(article.byline, expected.byline ?? []) >= 0.8,
    published:
      article.published !== null &&
      Math.abs(new Date(article.published) - new Date(expected.published)) <
        (expected.published?.length > 10 ? 6e4 : 864e5),
  };
  for (const [field, tally] of Object.entries(tells)) {
    if (!expected[field] || expected[field].length === 0) continue;
    tally[1]++;
    if (right[field]) tally[0]++;
    else if (process.argv.includes('--differences'))
      console.log(`${name}: ${field}: ${article[field]} | ${expected[field]}`);
  }
}
const pct = (n, of) => ((100 * n) / of).toFixed(1);
const [p, r] = [counts.found / counts.ours, counts.found / counts.gold];
console.log(
  `page words P ${pct(p, 1)} R ${pct(r, 1)} F1 ${pct((2 * p * r) / (p + r), 1)}; same text ${counts.same} of ${counts.pages}`,
);
console.log(
  Object.entries(tells)
    .map(([field, [n, of]]) => `${field} ${pct(n, of)}`)
    .join('  '),
);

function show(name, ours, theirs) {
  const [a, b] = [new Set(ours.split('\n')), new Set(theirs.split('\n'))];
  for (const line of a) if (!b.has(line)) console.log(`${name}: + ${line.slice(0, 150)}`);
  for (const line of b) if (!a.has(line)) console.log(`${name}: - ${line.slice(0, 150)}`);
}
