// Measures whether a large library costs more than a small one, on both engines: what adding one article costs (it, and
// the stories that it touches) at a tenth of the articles and at all, how many planted copies are traced to what they
// were copied from, how fast questions are answered, and how large it is.
//   npm run bench:scale [-- --articles 20000] [--engine sqlite|postgres] [--readings FILE] [--json]
// Without flags: 200,000 articles, both engines.
// Articles are made up, by a seed, from real ones: readings in a file (by `hearsay read --json`), or
// a few read now: news of HEARSAY_EVAL, or the examples where that is absent.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { cover } from '../dist/coverage/cover.js';
import { coverAgain } from '../dist/desk/cover.js';
import { shippedEncoder } from '../dist/desk/encoder.js';
import { foundBy } from '../dist/desk/found-by.js';
import { readOne } from '../dist/desk/read-one.js';
import { addReadings } from '../dist/library/add.js';
import { openLibrary } from '../dist/library/open.js';
import { replaceStories } from '../dist/library/stories.js';
import { story } from '../dist/library/story-list.js';
import { withPostgres } from '../eval/postgres.mjs';
import { madeUp } from './made-up.mjs';
import { percentile, randomFrom, table } from './measuring.mjs';
import { askLibrary } from './questions.mjs';

const { values: flags } = parseArgs({
  options: {
    articles: { type: 'string', default: '200000' },
    engine: { type: 'string' },
    readings: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const all = Number(flags.articles);
const [MODELS, PROBES, AT_ONCE, KEPT] = [120, 60, 50, 2000];
const READ_AT = '2027-01-01T00:00:00.000Z';

const additionOf = (reading) => ({ reading, readAt: READ_AT, reader: 'made up', page: null, ...foundBy(reading) });

// what the model takes is the same in any library, and much: it is told apart
const encoder = await shippedEncoder();
const encode = encoder.vectorsOf;
let encoding = 0;
encoder.vectorsOf = async (...given) => {
  const began = performance.now();
  const vectors = await encode(...given);
  encoding += performance.now() - began;
  return vectors;
};

const models = await readModels();
console.error(`${models.length} real articles read`);
const results = [];
for (const engine of flags.engine ? [flags.engine] : ['sqlite', 'postgres'])
  results.push(await withPlace(engine, (where) => measure(engine, where)));
if (flags.json) console.log(JSON.stringify(results, null, 2));
else for (const result of results) print(result);

async function readModels() {
  if (flags.readings)
    return readFileSync(flags.readings, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((json) => JSON.parse(json));
  const news = resolve(root, process.env.HEARSAY_EVAL ?? '../shared', 'data/news/news.jsonl.gz');
  const examples = join(root, 'examples/harbour');
  const materials = existsSync(news)
    ? gunzipSync(readFileSync(news))
        .toString()
        .split('\n')
        .slice(0, MODELS)
        .map((json, line) => ({ kind: 'row', from: `line ${line}`, line, json }))
    : readdirSync(examples).map((name) => {
        return { kind: 'bytes', id: name, from: name, bytes: readFileSync(join(examples, name)), name };
      });
  const outcomes = [];
  for (const material of materials) outcomes.push(await readOne(material, {}));
  return outcomes.flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : []));
}

async function withPlace(engine, work) {
  if (engine === 'postgres') return withPostgres(work);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    return await work(join(folder, 'made-up.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(engine, where) {
  const library = await openLibrary(where, { create: true });
  const random = randomFrom(20270101);
  const maker = madeUp(models, random);
  // of these copies are planted: some of all articles, however old
  const kept = [];
  const began = performance.now();
  const steps = [];
  let n = 0;
  for (const size of [Math.ceil(all / 10), all]) {
    for (; n < size; n += AT_ONCE) {
      const readings = Array.from({ length: Math.min(AT_ONCE, size - n) }, (_, i) => maker.fresh(n + i));
      for (const reading of readings) remember(kept, reading, random);
      await put(library, readings);
      if (n % 10_000 === 0)
        console.error(`${engine}: ${n} articles, ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
    n = size;
    steps.push({
      articles: size,
      ...(await probe(library, maker, kept, random, n)),
      p95: await askLibrary(library, randomFrom(1)),
    });
    n += 2 * PROBES;
  }
  const bytes = await library.engine.size();
  await library.close();
  const [few, many] = steps.map(({ add }) => add);
  return {
    engine,
    processor: cpus()[0].model,
    node: process.version,
    steps,
    ratio: { mean: many.mean / few.mean, p50: many.p50 / few.p50 },
    kilobytesPerArticle: bytes / 1024 / n,
  };
}

/** A sample of all articles so far. */
function remember(kept, reading, random) {
  if (kept.length < KEPT) kept.push(reading);
  else if (random() < 0.1) kept[Math.floor(random() * KEPT)] = reading;
}

/** Puts articles in, each as a story of its own. */
async function put(library, readings) {
  const added = await addReadings(library, readings.map(additionOf));
  const stories = readings.map((reading, i) => {
    const { id } = added[i];
    const coverage = cover([{ id, readAt: READ_AT, reading }], { meaningOf: () => null });
    return { id: `s${id}`, title: reading.article.title ?? '', articles: [id], coverage };
  });
  await replaceStories(library, stories);
}

/** Adds articles one by one as `hearsay add` would, every other one a copy of one that is there. */
async function probe(library, maker, kept, random, n) {
  // the encoder is loaded, and plans are made, before anything is timed
  for (let i = 0; i < PROBES / 10; i++) await addOne(library, maker.copy(kept[i], n + PROBES + i));
  const [times, own] = [[], []];
  let traced = 0;
  for (let i = 0; i < PROBES; i++) {
    const original = i % 2 === 0 ? kept[Math.floor(random() * kept.length)] : null;
    const reading = original ? maker.copy(original, n + i) : maker.fresh(n + i);
    const [began, encoded] = [performance.now(), encoding];
    const id = await addOne(library, reading);
    times.push(performance.now() - began);
    own.push(times.at(-1) - (encoding - encoded));
    if (original && (await isTraced(library, id, original))) traced++;
  }
  return { add: costs(own), withModel: costs(times), recall: traced / (PROBES / 2) };
}

function costs(times) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { mean, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

async function addOne(library, reading) {
  const [{ id }] = await addReadings(library, [additionOf(reading)]);
  await coverAgain(library, []);
  return id;
}

/** Whether the library tells that an article is made from another. */
async function isTraced(library, id, original) {
  const { db } = library.engine;
  const row = await db
    .selectFrom('article')
    .innerJoin('lineage', 'lineage.article', 'article.key')
    .select('lineage.story')
    .where('article.id', '=', id)
    .executeTakeFirst();
  const { lineage } = (await story(library, row.story)).coverage;
  const source = await db.selectFrom('article').select('id').where('url', '=', original.article.url).executeTakeFirst();
  const from = lineage.find(({ article }) => article === id)?.from ?? [];
  return from.some((one) => 'article' in one.from && one.from.article === source.id);
}

function print({ engine, processor, node, steps, ratio, kilobytesPerArticle }) {
  console.log(`\n${engine}, ${processor}, Node ${node}`);
  for (const { articles, add, withModel, recall, p95 } of steps)
    process.stdout.write(
      table([
        [
          `at ${articles} articles, adding one`,
          `${add.mean.toFixed(1)} ms, half of them under ${add.p50.toFixed(1)}, p95 ${add.p95.toFixed(1)}`,
        ],
        ['with the model', `${withModel.mean.toFixed(1)} ms`],
        ['planted copies traced', `${(100 * recall).toFixed(0)}%`],
        ...Object.entries(p95).map(([what, ms]) => [`${what}, p95`, `${ms.toFixed(1)} ms`]),
      ]),
    );
  process.stdout.write(
    table([
      ['ratio of costs', `${ratio.mean.toFixed(2)}, of medians ${ratio.p50.toFixed(2)}`],
      ['size, an article', `${kilobytesPerArticle.toFixed(1)} KB`],
    ]),
  );
}
