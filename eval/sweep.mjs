// Tries values of the decoding's parameters on PolNeAR dev, with the model's scores computed once.
//   node eval/sweep.mjs [--model FOLDER] [threshold=0.5,0.6] [edges=0,0.3] [gap=1,3]
import { pathToFileURL } from 'node:url';
import { decode, read, TUNED } from '../dist/attribution/decode.js';
import { tokenFeatures } from '../dist/attribution/features.js';
import { openModel } from '../dist/attribution/model.js';
import { cutWindows } from '../dist/attribution/windows.js';
import { wordPieces } from '../dist/attribution/wordpiece.js';
import { evaluationData } from './where.mjs';

const args = process.argv.slice(2);
const folder = args.includes('--model') ? args[args.indexOf('--model') + 1] : undefined;
const axes = Object.fromEntries(
  args.filter((a) => a.includes('=')).map((a) => [a.split('=')[0], a.split('=')[1].split(',').map(Number)]),
);
const { score, loadGold } = await import(pathToFileURL(evaluationData('eval/score.mjs')).href);
const gold = loadGold(evaluationData('data/polnear/dev'));
const { vocabulary, labeller } = await openModel(folder);

const articles = [];
for (const { text, attributions } of gold.values()) {
  const pieces = wordPieces(text, vocabulary);
  const tokens = { ...pieces, features: tokenFeatures(text, pieces) };
  const scored = [];
  for await (const anchor of labeller.label(tokens, cutWindows(tokens))) scored.push(anchor);
  articles.push({ text, gold: attributions, tokens, scored });
}

let settings = [TUNED];
for (const [name, values] of Object.entries(axes))
  settings = settings.flatMap((s) => values.map((value) => ({ ...s, [name]: value })));
const pct = (x) => (100 * x).toFixed(1).padStart(5);
for (const setting of settings) {
  const r = score(
    articles.map(({ text, gold, tokens, scored }) => ({
      text,
      gold,
      pred: decode(text, tokens, scored.map((s) => read(s, setting)).filter(Boolean), setting).filter(
        (a) => a.within === undefined,
      ),
    })),
  );
  const kinds = ['direct', 'mixed', 'indirect'].map((k) => pct(r['recall by kind'][k].r)).join(' ');
  const a = r.attribution;
  console.log(
    `F1 ${pct(a.f1)} (P ${pct(a.p)} R ${pct(a.r)})  exact ${pct(r['content exact'].f1)}  overlap ${pct(r['content overlap'].f1)}` +
      `  source ${pct(r['source given content'])}  ${kinds}  ${JSON.stringify(setting)}`,
  );
}
