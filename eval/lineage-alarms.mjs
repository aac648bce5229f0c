// Every copy and rewrite that is found among articles that mostly have nothing to do with each other, to be looked at.
//   npm run build && node eval/lineage-alarms.mjs READINGS.jsonl
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fingerprintOf, tellsOfSharing } from '../dist/coverage/fingerprint.js';
import { lineageOf } from '../dist/coverage/lineage-of.js';

/** Texts that share fewer hashes than this are not looked at. */
const SHARED = 2;
const [file] = process.argv.slice(2);
const articles = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { id, article, sources, statements } = JSON.parse(line);
  articles.push({ id, readAt: '', reading: { id, article, sources, statements, findings: [] } });
}
let start = performance.now();
const holders = new Map();
for (const [i, { reading }] of articles.entries())
  for (const hash of fingerprintOf(reading.article.text)) {
    if (holders.has(hash)) holders.get(hash).push(i);
    else holders.set(hash, [i]);
  }
const shared = new Map();
for (const list of holders.values()) {
  const outlets = new Set(list.map((i) => articles[i].reading.article.outlet)).size;
  if (list.length < 2 || !tellsOfSharing({ articles: list.length, outlets })) continue;
  for (const i of list) for (const j of list) if (i < j) shared.set(`${i} ${j}`, (shared.get(`${i} ${j}`) ?? 0) + 1);
}
console.log(`${articles.length} fingerprints and pairs in ${Math.round(performance.now() - start)} ms`);
const root = articles.map((_, i) => i);
function find(i) {
  while (root[i] !== i) i = root[i];
  return i;
}
for (const [pair, n] of shared)
  if (n >= SHARED) {
    const [i, j] = pair.split(' ').map(Number);
    root[find(i)] = find(j);
  }
const groups = new Map();
for (const i of root.keys()) groups.set(find(i), [...(groups.get(find(i)) ?? []), articles[i]]);
start = performance.now();
const outlets = [...new Set(articles.map(({ reading }) => reading.article.outlet).filter(Boolean))];
const byId = new Map(articles.map((one) => [one.id, one.reading.article]));
const told = { copy: 0, rewrite: 0, version: 0, pickup: 0 };
for (const group of groups.values()) {
  if (group.length < 2) continue;
  for (const { article, relation, from } of lineageOf(group, outlets)) {
    if (relation in told) told[relation]++;
    for (const one of from) {
      if (
        !('article' in one.from) ||
        relation === 'version' ||
        (one.relation === 'pickup' && one.passages.length === 0)
      )
        continue;
      const [a, b] = [byId.get(article), byId.get(one.from.article)];
      console.log(`\n${one.relation} ${article} ${a.outlet} ${a.published} | ${a.title}`);
      console.log(
        `  from ${one.from.article} ${b.outlet} ${b.published} | ${b.title}\n  ${one.direction}: ${one.why}; ${a.text.length} characters`,
      );
      for (const { here, alike } of one.passages.slice(0, 4))
        console.log(
          `  ${alike} ${here[1] - here[0]}: ${a.text
            .slice(...here)
            .replaceAll('\n', ' ')
            .slice(0, 160)}`,
        );
    }
  }
}
console.log(
  `\n${[...groups.values()].filter((group) => group.length > 1).length} groups in ${Math.round(performance.now() - start)} ms`,
  told,
);
