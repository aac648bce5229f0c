// Lineage and quotations alone, from readings that are there: makes an export with these and scores it.
//   npm run build && node eval/lineage-only.mjs READINGS.jsonl PACK_DIR [--show]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineageOf } from '../dist/coverage/lineage-of.js';
import { quotationsOf } from '../dist/coverage/quotations.js';
import { evaluationData } from './where.mjs';

const [file, pack, show] = process.argv.slice(2);
const gold = JSON.parse(readFileSync(join(pack, 'gold.json'), 'utf8'));
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map((reading) => ({ id: reading.id, readAt: '', reading }));
const start = performance.now();
const lineage = lineageOf(articles);
console.log(`${articles.length} articles in ${Math.round(performance.now() - start)} ms`);
const nameOf = new Map(
  articles.map(({ id, reading }) => [id, new Map(reading.sources.map((one) => [one.id, one.name]))]),
);
const quotes = quotationsOf(articles, lineage, (article, source) => nameOf.get(article).get(source) ?? null);
console.log(`with ${quotes.length} quotations in ${Math.round(performance.now() - start)} ms`);
const of = new Map(lineage.map((one) => [one.article, one]));
const out = {
  articles: articles.map(({ id, reading: { article } }) => {
    const { relation, from } = of.get(id);
    return { ...article, id, story: null, lineage: { relation, from: from.map((one) => one.from) } };
  }),
  quotes,
};
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-lineage-'));
try {
  writeFileSync(join(scratch, 'export.json'), JSON.stringify(out));
  const printed = execFileSync(process.execPath, [
    evaluationData('eval/score-stories.mjs'),
    pack,
    join(scratch, 'export.json'),
  ]).toString();
  const lines = printed.split('\n');
  const part = (from, to) => lines.slice(lines.findIndex((line) => line.startsWith(from))).slice(0, to);
  const lineageLines = part('derived', 3);
  console.log([...lineageLines, ...(printed.includes('quotations') ? part('quotations', 3) : [])].join('\n'));
} finally {
  rmSync(scratch, { recursive: true });
}
if (show) {
  const names = (from) =>
    from
      .map((one) => one.article ?? `outlet:${one.outlet}`)
      .sort()
      .join(' ');
  for (const [id, want] of Object.entries(gold.articles)) {
    const have = of.get(id);
    const [a, b] = [
      (want.from ?? [])
        .map((x) => x)
        .sort()
        .join(' '),
      names((have?.from ?? []).map((one) => one.from)),
    ];
    const right = a === b && want.relation.slice(0, 4) === have?.relation.slice(0, 4);
    if (!right) console.log(`${id}\n   gold ${want.relation}: ${a}\n   here ${have?.relation}: ${b}\n   ${have?.why}`);
  }
}
if (show)
  for (const { text, versions } of quotes) {
    if (!versions.some(({ drifted, changes }) => drifted || changes.length > 0)) continue;
    console.log(`\n${text}`);
    for (const one of versions)
      console.log(
        `  ${one.drifted ? 'drifted' : '       '} ${one.changes.join(' ').padEnd(13)} ${one.article}: ${one.text}`,
      );
  }
