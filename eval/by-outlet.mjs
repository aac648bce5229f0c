// The score of PolNeAR dev outlet by outlet, for the model card.
//   npx hearsay read $HEARSAY_EVAL/data/polnear/dev/text -o dev.jsonl && node eval/by-outlet.mjs dev.jsonl
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { evaluationData } from './where.mjs';

const { loadGold, score } = await import(pathToFileURL(evaluationData('eval/score.mjs')).href);
const gold = loadGold(evaluationData('data/polnear/dev'));
const readings = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const outlets = new Map();
for (const reading of readings) {
  const [outlet] = reading.id.split('_');
  outlets.set(outlet, [...(outlets.get(outlet) ?? []), reading]);
}
const pct = (x) => (100 * x).toFixed(1);
console.log('| outlet | articles | attribution F1 | content exact | content overlap | source given content |');
console.log('|---|---|---|---|---|---|');
for (const [outlet, own] of [...outlets].sort()) {
  const r = score(
    own.map(({ id, statements }) => ({
      text: gold.get(id).text,
      gold: gold.get(id).attributions,
      pred: statements.filter(({ within }) => !within).map(({ spans }) => spans),
    })),
  );
  const cells = [r.attribution.f1, r['content exact'].f1, r['content overlap'].f1, r['source given content']];
  console.log(`| ${[outlet, own.length, ...cells.map(pct)].join(' | ')} |`);
}
