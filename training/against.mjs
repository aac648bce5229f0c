// Learns from marked stories what tells that a statement speaks against a claim, prints how well that goes on stories left
// out of the learning, and writes the weights to src/coverage/against-weights.ts.
//   node training/against.mjs STORIES.jsonl      (made by training/marked-coverage.mjs; after a build)
import { readFileSync, writeFileSync } from 'node:fs';
import { AGAINST_SIGNS, againstSigns } from '../dist/coverage/against.js';
import { partiesOf } from '../dist/coverage/parties.js';
import { toldIn } from '../dist/coverage/told.js';
import { openEncoder } from '../dist/meaning/encoder.js';
import { meaningsIn } from '../dist/meaning/meanings.js';

const FOLDS = 5;
/** Weights are drawn to 0 with this strength, for signs and for the meaning, whose numbers are many. */
const [SIGNS_SHRINK, MEANING_SHRINK] = [0.02, 0.08];

const encoder = await openEncoder();
const rows = [];
for (const [story, line] of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).entries()) {
  const { readings, claims } = JSON.parse(line);
  const articles = readings.map((reading) => ({ id: reading.id, readAt: reading.article.published ?? '', reading }));
  articles.sort((a, b) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0));
  const meanings = new Map();
  for (const { id, reading } of articles)
    for (const [statement, vector] of await meaningsIn(reading, encoder)) meanings.set(`${id} ${statement}`, vector);
  const parties = partiesOf(articles, []);
  const party = new Map(
    parties.flatMap(({ id, members }) => members.map((member) => [`${member.article} ${member.source}`, id])),
  );
  const told = toldIn(
    articles,
    ({ article, statement }) => meanings.get(`${article} ${statement}`) ?? null,
    ({ article, source }) => party.get(`${article} ${source}`) ?? null,
  );
  const stanceOf = new Map(claims.flat().map(({ article, id, stance }) => [`${article} ${id}`, stance]));
  for (const [i, signs] of againstSigns(told, articles, parties).entries()) {
    const stance = stanceOf.get(`${told[i].article} ${told[i].statement}`);
    if (stance === '+' || stance === 'x')
      rows.push({ story, x: [...signs, ...told[i].meaning], y: stance === 'x' ? 1 : 0 });
  }
}
const signs = AGAINST_SIGNS.length;
console.log(`${rows.length} statements, of which ${rows.filter(({ y }) => y).length} dispute; ${signs} signs`);

/** Logistic regression with standardised values, by Adam on all rows at once. */
function learn(from, use, steps = 400) {
  const n = rows[0].x.length;
  const mean = new Float64Array(n);
  const spread = new Float64Array(n);
  for (const { x } of from) for (let k = 0; k < n; k++) mean[k] += x[k] / from.length;
  for (const { x } of from) for (let k = 0; k < n; k++) spread[k] += (x[k] - mean[k]) ** 2 / from.length;
  const scale = spread.map((s) => 1 / Math.sqrt(s + 1e-6));
  const z = from.map(({ x }) => Float64Array.from(x, (value, k) => (use(k) ? (value - mean[k]) * scale[k] : 0)));
  const [w, m, v] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
  for (let t = 1; t <= steps; t++) {
    const g = new Float64Array(n + 1);
    for (const [i, row] of z.entries()) {
      let sum = w[n];
      for (let k = 0; k < n; k++) sum += w[k] * row[k];
      const d = (1 / (1 + Math.exp(-sum)) - from[i].y) / from.length;
      for (let k = 0; k < n; k++) g[k] += d * row[k];
      g[n] += d;
    }
    for (let k = 0; k <= n; k++) {
      const slope = g[k] + (k === n ? 0 : (k < signs ? SIGNS_SHRINK : MEANING_SHRINK) * w[k]);
      m[k] = 0.9 * m[k] + 0.1 * slope;
      v[k] = 0.99 * v[k] + 0.01 * slope * slope;
      w[k] -= (0.02 * (m[k] / (1 - 0.9 ** t))) / (Math.sqrt(v[k] / (1 - 0.99 ** t)) + 1e-9);
    }
  }
  // back to values as they are
  const weights = Float64Array.from({ length: n }, (_, k) => (use(k) ? w[k] * scale[k] : 0));
  let bias = w[n];
  for (let k = 0; k < n; k++) bias -= weights[k] * mean[k];
  return { weights, bias };
}

const scoreOf = ({ weights, bias }, x) => x.reduce((sum, value, k) => sum + value * weights[k], bias);

/** Of two statements of which one disputes, how often that one has the higher score. */
function areaUnder(scored) {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let [below, right, all] = [0, 0, 0];
  for (const { y } of sorted) {
    if (y) right += below;
    else below++;
    all += y;
  }
  return right / (below * all);
}

function leftOut(use) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(
      rows.filter(({ story }) => story % FOLDS !== fold),
      use,
    );
    return rows.filter(({ story }) => story % FOLDS === fold).map(({ x, y }) => ({ y, score: scoreOf(model, x) }));
  }).flat();
}

const kinds = { signs: (k) => k < signs, meaning: (k) => k >= signs, both: () => true };
for (const [name, use] of Object.entries(kinds)) {
  const scored = leftOut(use);
  console.log(`${name}: area under the curve ${areaUnder(scored).toFixed(3)}`);
  if (name !== 'both') continue;
  for (const least of [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5]) {
    const found = scored.filter(({ score }) => score >= least);
    const right = found.filter(({ y }) => y).length;
    const all = scored.filter(({ y }) => y).length;
    const same = scored.filter(({ y, score }) => score >= least === (y === 1)).length;
    console.log(
      `  from ${least}: P ${((100 * right) / found.length).toFixed(1)} R ${((100 * right) / all).toFixed(1)}, ` +
        `of all right ${((100 * same) / scored.length).toFixed(1)}`,
    );
  }
}
const { weights, bias } = learn(rows, kinds.both);
for (const [k, name] of AGAINST_SIGNS.entries()) console.log(`  ${weights[k].toFixed(2).padStart(6)} ${name}`);
const list = (from, to) => [...weights.slice(from, to)].map((w) => Number(w.toFixed(3))).join(', ');
writeFileSync(
  new URL('../src/coverage/against-weights.ts', import.meta.url),
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: these are weights, whatever they are near
/** Written by training/against.mjs: the weights of AGAINST_SIGNS, and of the numbers of a meaning. */
export const BIAS = ${bias.toFixed(3)};
export const SIGN_WEIGHTS: readonly number[] = [${list(0, signs)}];
export const MEANING_WEIGHTS: readonly number[] = [${list(signs)}];
`,
);
