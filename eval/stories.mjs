// Adds coverage with gold to a library, exports it, and holds the scores to eval/story-floors.json. Exit code 1 below one.
//   npm run floors:stories [-- harbour|real] (harbour: on SQLite and on PostgreSQL; real: three stories among 1,000 others)
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { withPostgres } from './postgres.mjs';
import { evaluationData } from './where.mjs';

const REAL = ['bolton-book-2020', 'boston-2013', 'mueller-firing-2018'];
const OTHERS = 1_000;
const hearsay = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const scorer = evaluationData('eval/score-stories.mjs');
const floors = JSON.parse(readFileSync(new URL('./story-floors.json', import.meta.url), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-stories-'));
const run = (...args) =>
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const score = (pack, file) => JSON.parse(run(scorer, pack, file, '--json'));

/** The figures of a pack as the scorer names them, in percent, and errors as they are. */
function figuresOf(r) {
  const share = (x) => (x == null ? null : 100 * x);
  return {
    'page words F1': share(r.page.words.f1),
    outlet: share(r.page.outlet),
    published: share(r.page.published),
    title: share(r.page.title),
    byline: share(r.page.byline),
    'stories, B-cubed F1': share(r.stories.f1),
    'derived from another, F1': share(r.lineage.derived.f1),
    'its roots, F1': share(r.lineage.roots.f1),
    'relation right': share(r.lineage.relation),
    statements: share(r.statements.f1 ?? r.statements.recall),
    'who, across, B-cubed F1': share(r.who?.f1),
    'claims, B-cubed F1': share(r.claims.f1),
    'stance right': share(r.stance.share),
    'disputes F1': share(r.stance.disputes.f1),
    'origins: exact': share(r.origins.exact),
    'origins: mean error': r.origins.meanError,
    'origins: in range': share(r.origins.inRange),
    'which origins, F1': share(r.origins.which.f1),
    'quotations found': share(r.quotes?.versionsFound),
    'drifted, F1': share(r.quotes?.drifted.f1),
    'numbers over time, F1': share(r.values?.f1),
  };
}

/** The mean of what several packs have of a figure. */
function mean(all) {
  const of = (name) => all.map((figures) => figures[name]).filter((x) => x !== null);
  return Object.fromEntries(
    Object.keys(all[0]).map((name) => {
      const values = of(name);
      return [name, values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length];
    }),
  );
}

let below = 0;
function hold(name, figures, held) {
  console.log(`\n${name}`);
  for (const [figure, value] of Object.entries(figures)) {
    if (value === null) continue;
    const floor = held[figure];
    const holds = floor === undefined || (figure.endsWith('error') ? value <= floor : value >= floor);
    if (!holds) below++;
    const told = floor === undefined ? '' : `   floor ${floor}${holds ? '' : '   BELOW'}`;
    console.log(`${figure.padEnd(26)} ${value.toFixed(figure.endsWith('error') ? 2 : 1).padStart(6)}${told}`);
  }
}

function exported(library, name) {
  const file = join(scratch, `${name}.json`);
  run(hearsay, 'export', '--library', library, '-o', file);
  return file;
}

async function harbour() {
  const pack = evaluationData('stories/harbour');
  const engines = { SQLite: join(scratch, 'harbour.db') };
  await withPostgres(async (address) => {
    for (const [engine, library] of Object.entries({ ...engines, PostgreSQL: address })) {
      process.stdout.write(run(hearsay, 'add', join(pack, 'articles'), '--library', library));
      hold(`harbour, on ${engine}`, figuresOf(score(pack, exported(library, `harbour-${engine}`))), floors.harbour);
    }
  });
}

async function real() {
  const packs = REAL.map((name) => evaluationData(`stories/real/${name}`));
  const library = join(scratch, 'real.db');
  const inputs = [...packs.map((pack) => join(pack, 'articles.jsonl')), await someNews()];
  process.stdout.write(run(hearsay, 'add', ...inputs, '--library', library));
  const file = exported(library, 'real');
  const all = packs.map((pack) => figuresOf(score(pack, file)));
  for (const [i, figures] of all.entries()) hold(`${REAL[i]}, among others`, figures, {});
  hold('real stories, mean of three', mean(all), floors.real);
}

/** The first of the unlabelled news, in a file of their own. */
async function someNews() {
  const file = join(scratch, 'news.jsonl');
  const out = createWriteStream(file);
  const rows = createInterface({
    input: createReadStream(evaluationData('data/news/news.jsonl.gz')).pipe(createGunzip()),
  });
  let taken = 0;
  for await (const row of rows) {
    out.write(`${row}\n`);
    if (++taken === OTHERS) break;
  }
  await new Promise((resolve) => out.end(resolve));
  return file;
}

const asked = process.argv.slice(2);
try {
  if (asked.length === 0 || asked.includes('harbour')) await harbour();
  if (asked.length === 0 || asked.includes('real')) await real();
  process.exitCode = below > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
