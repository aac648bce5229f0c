// Measures a library of real news: what adding costs beside reading, whether it grows with the library, what adding the
// same again costs, and how fast questions are answered. One thread. Costs
// are of the processor's time, so that other work on the machine does not count.
//   npm run bench:library [-- --articles 600] [--json]     news of HEARSAY_EVAL; default 6,000 articles
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { coverAgain } from '../dist/desk/cover.js';
import { keep } from '../dist/desk/keep.js';
import { readAll } from '../dist/desk/read-all.js';
import { unread } from '../dist/desk/unread.js';
import { openLibrary } from '../dist/library/open.js';
import { processorSeconds, randomFrom, Stopwatch, table } from './measuring.mjs';
import { askLibrary } from './questions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: flags } = parseArgs({
  options: { articles: { type: 'string', default: '6000' }, json: { type: 'boolean', default: false } },
});
const READ_AT = '2027-01-01T00:00:00.000Z';
/** As many as the program itself writes at once. */
const WRITTEN_AT_ONCE = 24;

const news = resolve(root, process.env.HEARSAY_EVAL ?? '../shared', 'data/news/news.jsonl.gz');
if (!existsSync(news)) {
  console.error(`there is no ${news}: name the folder of the data in HEARSAY_EVAL`);
  process.exit(1);
}
const rows = gunzipSync(readFileSync(news)).toString().split('\n').filter(Boolean).slice(0, Number(flags.articles));
const half = Math.ceil(rows.length / 2);

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const library = await openLibrary(join(folder, 'news.db'), { create: true });
try {
  // the model is loaded before anything is timed
  await add(['{"text": "The ferry will sail, Maud Brel said. It is safe, she added."}'], new Stopwatch());
  const halves = [];
  for (const part of [rows.slice(0, half), rows.slice(half)]) {
    const watch = new Stopwatch();
    const [began, had] = [performance.now(), processorSeconds()];
    const added = await add(part, watch);
    const [wall, all] = [(performance.now() - began) / 1000, processorSeconds() - had];
    halves.push({ articles: part.length, added, wall, all, ...watch.seconds });
  }
  const again = new Stopwatch();
  const had = processorSeconds();
  const more = await add(rows, again);
  if (more > 0) throw new Error(`${more} articles were added twice`);
  const result = resultOf(halves, processorSeconds() - had, await library.engine.size());
  result.p95 = await askLibrary(library, randomFrom(1));
  result.peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  if (flags.json) console.log(JSON.stringify(result, null, 2));
  else print(result);
} finally {
  await library.close();
  rmSync(folder, { recursive: true });
}

/** As `hearsay add` does it, with a watch in hand. @returns how many were added */
async function add(jsons, watch) {
  let [waiting, added] = [[], 0];
  const write = async () => {
    for (const { outcome } of await watch.time('storing', () => keep(library, waiting, READ_AT)))
      if (outcome === 'added' || outcome === 'version') added++;
    waiting = [];
  };
  for await (const one of readAll(watch.each('storing', unread(library, found(jsons), READ_AT)), { jobs: 1 })) {
    if (!('reading' in one)) continue;
    waiting.push({ reading: one.reading, material: one.found.material });
    if (waiting.length === WRITTEN_AT_ONCE) await write();
  }
  await write();
  await watch.time('covering', () => coverAgain(library, []));
  return added;
}

async function* found(jsons) {
  for (const [n, json] of jsons.entries())
    yield { material: { kind: 'row', from: `line ${n + 1}`, line: n + 1, json } };
}

function resultOf(halves, again, bytes) {
  const sum = (what) => halves.reduce((all, one) => all + one[what], 0);
  const [wall, all, storing, covering, added] = ['wall', 'all', 'storing', 'covering', 'added'].map(sum);
  const beside = ({ storing, covering, articles }) => (1000 * (storing + covering)) / articles;
  return {
    processor: cpus()[0].model,
    node: process.version,
    articles: rows.length,
    added,
    seconds: wall,
    processorSeconds: all,
    share: { storing: storing / all, covering: covering / all, both: (storing + covering) / all },
    millisecondsBesideReading: halves.map(beside),
    secondHalfAgainstFirst: {
      besideReading: beside(halves[1]) / beside(halves[0]),
      all: halves[1].all / halves[0].all,
    },
    again: { seconds: again, share: again / all },
    kilobytesPerArticle: bytes / 1024 / added,
  };
}

function print(result) {
  const share = (n) => `${(100 * n).toFixed(1)}%`;
  const {
    share: shares,
    millisecondsBesideReading: [first, second],
    secondHalfAgainstFirst: growth,
  } = result;
  console.log(`${result.processor}, Node ${result.node}, ${result.articles} articles, ${result.added} added\n`);
  process.stdout.write(
    table([
      ['all, 1 thread', `${result.seconds.toFixed(0)} s, ${(result.articles / result.seconds).toFixed(1)} articles/s`],
      ['of the processor', `${result.processorSeconds.toFixed(0)} s`],
      [
        'of that beside reading',
        `${share(shares.both)} (storing ${share(shares.storing)}, covering ${share(shares.covering)})`,
      ],
      ['beside reading, an article', `${first.toFixed(1)} ms in the first half, ${second.toFixed(1)} ms in the second`],
      [
        'second half against first',
        `${growth.besideReading.toFixed(2)} beside reading, ${growth.all.toFixed(2)} in all`,
      ],
      [
        'adding the same again',
        `${result.again.seconds.toFixed(2)} s, ${(100 * result.again.share).toFixed(2)}% of the first time`,
      ],
      ...Object.entries(result.p95).map(([what, ms]) => [`${what}, p95`, `${ms.toFixed(1)} ms`]),
      ['file, an article', `${result.kilobytesPerArticle.toFixed(1)} KB`],
      ['peak memory', `${result.peakMegabytes} MB`],
    ]),
  );
}
