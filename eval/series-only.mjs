// Scores the running numbers alone, from readings: node eval/series-only.mjs PACK_DIR READINGS.jsonl SCORER.mjs [--show]
// Articles are grouped as the pack's gold has them; whatever makes stories is measured elsewhere.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seriesOf } from '../dist/coverage/series-of.js';

const [pack, file, scorer, flag] = process.argv.slice(2);
const gold = JSON.parse(readFileSync(join(pack, 'gold.json'), 'utf8'));
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map((reading) => ({ id: reading.id, readAt: '', reading }));
const storyOf = ({ id }) => (gold.statements ? (gold.articles[id]?.story ?? `alone ${id}`) : 'all');
const stories = [...new Set(articles.map(storyOf))].map((story) => articles.filter((one) => storyOf(one) === story));
const partyOf = (article, source) => {
  const { name, description } = articles
    .find(({ id }) => id === article)
    .reading.sources.find(({ id }) => id === source);
  return name ?? description;
};
const series = stories.flatMap((story) => seriesOf(story, { lineage: [], partyOf, claimOf: () => null }));
if (flag === '--show')
  for (const { quantity, unit, values, changes } of series) {
    console.log(`\n${quantity} (${unit})`);
    for (const { article, field, value, bound, at, source, span } of values) {
      const { title, text } = articles.find(({ id }) => id === article).reading.article;
      const words = (field === 'title' ? title : text)
        .slice(Math.max(0, span[0] - 60), span[1] + 40)
        .replaceAll('\n', ' ');
      console.log(`  ${at} ${value} ${bound} | ${source} | ${article} | ${words}`);
    }
    for (const { from, to, kind, article } of changes) console.log(`  ${kind} ${from} -> ${to} in ${article}`);
  }
const values = series.map(({ quantity, claim, values }) => ({ quantity, claim, series: values }));
const out = join(tmpdir(), `series-${process.pid}.json`);
writeFileSync(
  out,
  JSON.stringify({ articles: articles.map(({ id, reading }) => ({ id, ...reading.article })), values }),
);
console.log(
  execFileSync(process.execPath, [scorer, pack, out], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /numbers|series/.test(line))
    .join('\n'),
);
