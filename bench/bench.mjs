// Measures reading: articles and tokens a second with one and two threads, peak memory, time to the first result, and
// in the same run what the bare encoder does on the same windows.
//   npm run bench [-- --articles 400] [--all]        news of HEARSAY_EVAL, or the examples where that is absent
// Every real token is counted once: no padding, no overlap of windows.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { articleFromHtml } from '../dist/pages/html.js';
import { bareEncoder } from './bare-encoder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const hearsay = join(root, 'dist/cli/main.js');
const args = process.argv.slice(2);
const most = args.includes('--all') ? Infinity : Number(args[args.indexOf('--articles') + 1] || 400);

const rows = sample();
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
try {
  const input = join(scratch, 'articles.jsonl');
  writeFileSync(input, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const one = join(scratch, 'one.txt');
  writeFileSync(one, rows[0].text);
  console.log(`${cpus()[0].model}, Node ${process.version}, ${rows.length} articles`);

  const first = run(['read', one, '--json']);
  console.log(`start to first result                ${first.seconds.toFixed(2)} s`);
  const bare = await bareEncoder(rows.map(({ text }) => text));
  const perSecond = (seconds) =>
    `${(rows.length / seconds).toFixed(1)} articles/s  ${Math.round(bare.tokens / seconds)} tokens/s`;
  console.log(`bare encoder, same windows, 1 thread ${perSecond(bare.seconds)}`);
  for (const jobs of [1, 2]) {
    const { seconds, megabytes } = run(['read', input, '--json', '--jobs', String(jobs)]);
    // loading the program and the model is not reading
    const reading = seconds - first.seconds;
    const share = jobs === 1 ? `  ${Math.round((100 * bare.seconds) / reading)}% of the bare encoder` : '';
    console.log(
      `reading, ${jobs} thread${jobs > 1 ? 's' : ' '}                   ${perSecond(reading)}  peak ${megabytes} MB${share}`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function sample() {
  const news = resolve(root, process.env.HEARSAY_EVAL ?? '../shared', 'data/news/news.jsonl.gz');
  if (existsSync(news)) {
    const lines = gunzipSync(readFileSync(news)).toString().split('\n').filter(Boolean);
    return lines.slice(0, most).map((line) => JSON.parse(line));
  }
  console.log(`no ${news}: the examples are read instead, which are few`);
  const folder = join(root, 'examples/harbour');
  return readdirSync(folder).map((name) => {
    const { id, text } = articleFromHtml(readFileSync(join(folder, name), 'utf8'), { id: name });
    return { id, text };
  });
}

/** Runs the program as a user would; wall seconds, and peak memory of the process with its threads. */
function run(words) {
  const began = performance.now();
  const probe = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, hearsay, ...words],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes: Math.round(Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map((m) => Number(m[1]))) / 1024),
  };
}
