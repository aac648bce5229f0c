// Learns from marked stories how surely two statements say the same thing, and prints the weights for
// src/coverage/claim-groups.ts with what they reach on stories left out of the learning.
//   node training/same-claim.mjs STORIES.jsonl (a row a story: readings, and claims as lists of {article, id})
import { readFileSync } from 'node:fs';
import { agglomerate } from '../dist/coverage/agglomerate.js';
import { FEATURES, pairFeatures } from '../dist/coverage/pair-features.js';
import { partiesOf } from '../dist/coverage/parties.js';
import { toldIn } from '../dist/coverage/told.js';
import { openEncoder } from '../dist/meaning/encoder.js';
import { meaningsIn } from '../dist/meaning/meanings.js';

const FOLDS = 4;
const encoder = await openEncoder();
const stories = [];
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const { readings, claims } = JSON.parse(line);
  const articles = readings.map((reading) => ({ id: reading.id, readAt: '', reading }));
  const meanings = new Map();
  for (const { id, reading } of articles)
    for (const [statement, vector] of await meaningsIn(reading, encoder)) meanings.set(`${id} ${statement}`, vector);
  const party = new Map(
    partiesOf(articles, []).flatMap(({ id, members }) => members.map((m) => [`${m.article} ${m.source}`, id])),
  );
  const told = toldIn(
    articles,
    ({ article, statement }) => meanings.get(`${article} ${statement}`) ?? null,
    ({ article, source }) => party.get(`${article} ${source}`) ?? null,
  );
  const claimOf = new Map(claims.flatMap((claim, i) => claim.map(({ article, id }) => [`${article} ${id}`, i])));
  const labels = told.map(({ article, statement }) => claimOf.get(`${article} ${statement}`) ?? null);
  const rows = [];
  for (let i = 0; i < told.length; i++)
    for (let j = i + 1; j < told.length; j++)
      rows.push({ i, j, x: pairFeatures(told[i], told[j]), same: labels[i] !== null && labels[i] === labels[j] });
  stories.push({ labels, rows });
}

/** Logistic regression by Adam; the last weight is the bias. */
function learn(from, steps = 250) {
  const n = FEATURES.length;
  const count = from.reduce((sum, { rows }) => sum + rows.length, 0);
  const w = new Float64Array(n + 1);
  const [m, v] = [new Float64Array(n + 1), new Float64Array(n + 1)];
  w[n] = -5;
  for (let t = 1; t <= steps; t++) {
    const g = new Float64Array(n + 1);
    for (const { rows } of from)
      for (const { x, same } of rows) {
        const d = 1 / (1 + Math.exp(-score(w, x))) - (same ? 1 : 0);
        for (let k = 0; k < n; k++) g[k] += d * x[k];
        g[n] += d;
      }
    for (let k = 0; k <= n; k++) {
      const slope = g[k] / count + (k < n ? 1e-6 * w[k] : 0);
      m[k] = 0.9 * m[k] + 0.1 * slope;
      v[k] = 0.99 * v[k] + 0.01 * slope * slope;
      w[k] -= (0.12 * (m[k] / (1 - 0.9 ** t))) / (Math.sqrt(v[k] / (1 - 0.99 ** t)) + 1e-9);
    }
  }
  return w;
}

function score(w, x) {
  let sum = w[x.length];
  for (let k = 0; k < x.length; k++) sum += w[k] * x[k];
  return sum;
}

function bCubed({ labels }, groups) {
  let [p, r, n] = [0, 0, 0];
  for (const group of groups)
    for (const i of group) {
      if (labels[i] === null) continue;
      const same = group.filter((j) => labels[j] === labels[i]).length;
      p += same / group.length;
      r += same / labels.filter((label) => label === labels[i]).length;
      n++;
    }
  return { p: p / n, r: r / n };
}

const thresholds = [-5, -4.5, -4, -3.5, -3.25, -3, -2.75, -2.5, -2, -1.5];
const sums = new Map(thresholds.map((least) => [least, { p: 0, r: 0 }]));
for (let fold = 0; fold < FOLDS; fold++) {
  const w = learn(
    stories.filter((_, i) => i % FOLDS !== fold),
    120,
  );
  for (const story of stories.filter((_, i) => i % FOLDS === fold)) {
    const pairs = story.rows.map(({ i, j, x }) => [i, j, Math.min(4, Math.max(-6, score(w, x)))]);
    for (const least of thresholds) {
      const { p, r } = bCubed(story, agglomerate(story.labels.length, pairs, least));
      sums.get(least).p += p / stories.length;
      sums.get(least).r += r / stories.length;
    }
  }
}
for (const [least, { p, r }] of sums)
  console.log(
    `least ${least}: P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}`,
  );
const w = learn(stories);
for (const [i, name] of FEATURES.entries()) console.log(`  '${name}': ${w[i].toFixed(2)},`);
console.log(`  bias ${w[FEATURES.length].toFixed(2)}`);
