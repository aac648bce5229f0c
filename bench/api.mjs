// How fast `hearsay serve` answers, beside a bare Fastify route on the same machine in the same run, and whether its
// memory stays flat while it is asked for long. Short by default, for trying; `--full` is what docs/api.md tells.
//
//   npm run bench:api -- [--full] [--library FILE] [--seconds N] [--soak N] [--connections N]
//
// Exit code 1 if an answer was not 2xx, or memory grew in the second half of the soak.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const MB = 1024 * 1024;
/** The resident memory may be so much more at the end than in the middle: what a garbage collector leaves for later. */
const SLACK = 24 * MB;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    library: { type: 'string' },
    seconds: { type: 'string' },
    soak: { type: 'string' },
    connections: { type: 'string', default: '8' },
  },
});
const seconds = Number(values.seconds ?? (values.full ? 10 : 3));
const soak = Number(values.soak ?? (values.full ? 120 : 12));
const connections = Number(values.connections);

const ARTICLE = `The lock at Ardle will close on Friday, its keeper, Ann Loam, said on Tuesday.

Two officials briefed on the plan denied it. “Nothing will close,” one of them told The Quay.

The council’s engineer, Per Dowd, said the gates had been sound in May.`;

const BARE = `import Fastify from 'fastify';
const app = Fastify();
app.get('/', async () => ({ status: 'ok' }));
console.log('serves a bare route at ' + (await app.listen({ port: 0 })));`;

/** Starts a server. @returns its address, and its process */
function started(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const [, address] = /at (http:\/\/\S+)/.exec(out) ?? [];
      if (address) resolve({ address, child });
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${out}`)));
  });
}

const rssOf = ({ pid }) => 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString());
const json = async (address) => (await fetch(address)).json();

let failed = false;
const fault = (words) => {
  failed = true;
  console.log(`FAULT: ${words}`);
};

/** Asks one thing over and over, and prints how long answers took. */
async function measure(name, url, request = {}) {
  const result = await autocannon({ url, connections, duration: seconds, ...request });
  const { latency, requests } = result;
  const size = Math.round(result.throughput.total / Math.max(1, requests.total) / 1024);
  console.log(
    `${name.padEnd(22)} ${String(Math.round(requests.average)).padStart(7)}/s   p50 ${String(latency.p50).padStart(5)} ms   p99 ${String(latency.p99).padStart(5)} ms   ${size} KiB`,
  );
  if (result.non2xx > 0 || result.errors > 0) fault(`${name}: ${result.non2xx} not 2xx, ${result.errors} errors`);
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-api-'));
const servers = [];
try {
  if (!values.library) {
    console.log('Making a library of the examples …');
    execFileSync(process.execPath, [MAIN, 'demo', '-o', folder], { stdio: 'ignore' });
  }
  const library = values.library ?? join(folder, 'hearsay-demo.db');
  const limits = ['--rate', '1000000000', '--concurrent', '1000'];
  const serve = await started([MAIN, 'serve', '--library', library, '--port', '0', '--read-only', ...limits]);
  const bare = await started(['--input-type=module', '-e', BARE]);
  servers.push(serve, bare);

  const api = `${serve.address}/api/v1`;
  const stories = (await json(`${api}/stories?limit=200`)).items;
  const largest = stories.reduce((best, one) => (one.articles > best.articles ? one : best));
  const claims = (await json(`${api}/claims?limit=200`)).items;
  const widest = claims.reduce((best, one) => (one.articles > best.articles ? one : best), claims[0]);
  const { articles } = await json(`${api}/health`);
  const read = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: ARTICLE, title: 'Lock to close' }),
  };
  const compressed = { headers: { 'accept-encoding': 'gzip' } };

  console.log(`${articles} articles, ${connections} connections, ${seconds} s each`);
  await measure('bare Fastify route', bare.address);
  await measure('stories', `${api}/stories`, compressed);
  await measure(`story of ${largest.articles} articles`, `${api}/stories/${largest.id}`, compressed);
  if (widest) await measure(`claim in ${widest.articles} articles`, `${api}/claims/${widest.id}`, compressed);
  await measure('search', `${api}/search?q=minister`, compressed);
  await measure('read (3 paragraphs)', `${api}/read`, { ...read, connections: 2 });

  console.log(`Asked for ${soak} s:`);
  const requests = [
    { path: '/api/v1/stories' },
    { path: `/api/v1/stories/${largest.id}` },
    ...(widest ? [{ path: `/api/v1/claims/${widest.id}` }] : []),
    { path: '/api/v1/search?q=minister' },
    { path: '/api/v1/read', ...read },
  ];
  const long = { url: serve.address, connections: 4, requests, duration: soak / 2 };
  // the first half minute is not of the soak: caches fill
  await autocannon({ ...long, duration: Math.min(30, soak / 2) });
  const rss = [rssOf(serve.child)];
  for (let half = 0; half < 2; half++) {
    const { non2xx, errors } = await autocannon(long);
    if (non2xx > 0 || errors > 0) fault(`while asked for long: ${non2xx} not 2xx, ${errors} errors`);
    rss.push(rssOf(serve.child));
  }
  const mb = rss.map((bytes) => `${Math.round(bytes / MB)} MB`);
  console.log(`resident memory: ${mb[0]} at the start, ${mb[1]} in the middle, ${mb[2]} at the end`);
  if (rss[2] - rss[1] > SLACK) fault('memory grew');
} finally {
  for (const { child } of servers) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
