// Counts in how many of many news articles each word stem stands, and writes src/language/en/stem-frequency.ts.
//   node training/stem-frequency.mjs ARTICLES.jsonl (a row an article, with title and text)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

const LEAST = 8;
const rows = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const counts = new Map();
for (const { title, text } of rows) {
  const words = `${title ?? ''} ${text}`.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  for (const stem of new Set(words.map((word) => stemmer(word)))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
}
const byStep = new Map();
for (const [stem, count] of counts) {
  if (count < LEAST || stem.length < 2) continue;
  const step = Math.round(2 * Math.log2(count));
  byStep.set(step, [...(byStep.get(step) ?? []), stem]);
}
const lines = [...byStep]
  .sort((a, b) => a[0] - b[0])
  .map(([step, stems]) => `  [${step}, '${stems.sort().join(' ')}'],`);
writeFileSync(
  fileURLToPath(new URL('../src/language/en/stem-frequency.ts', import.meta.url)),
  `/**
 * In how many news articles a word's stem (Porter 1980) stands, of ${rows.length} English ones of 2012 to 2020 drawn at
 * random: stems by twice the binary logarithm of that number, rounded. Those in fewer than ${LEAST} are left out. Made by
 * training/stem-frequency.mjs.
 */
export const STEM_FREQUENCY: readonly (readonly [step: number, stems: string])[] = [
${lines.join('\n')}
];

export const ARTICLES_COUNTED = ${rows.length};
`,
);
