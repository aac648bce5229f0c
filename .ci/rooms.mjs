// Checks the walls between the rooms of src/: docs/architecture.md says what each owns and why.
// Prints every breach with the name of its rule; exit code 1 if there is one.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Rooms in order: a room imports only rooms above it, and only these packages. */
const ROOMS = new Map([
  ['text', []],
  ['language', ['human-names']],
  ['fetching', ['ipaddr.js', 'robots-parser']],
  [
    'pages',
    [
      ...[
        'linkedom',
        'iconv-lite',
        'eld',
        'mammoth',
        'jszip',
        'unpdf',
        'yaml',
        'feedsmith',
        'warcio',
        'mdast',
        'decode-named-character-reference',
      ],
      ...['mdast-util-from-markdown', 'mdast-util-frontmatter', 'mdast-util-gfm'],
      ...['micromark-extension-frontmatter', 'micromark-extension-gfm'],
    ],
  ],
  ['attribution', ['onnxruntime-node']],
  ['sources', []],
  ['statements', []],
  ['meaning', ['onnxruntime-node']],
  ['coverage', ['stemmer']],
  ['formats', ['picocolors', 'string-width', 'sarif', 'hyparquet-writer']],
  ['checks', ['fastest-levenshtein']],
  ['library', ['libsql', 'kysely', 'pg', 'pg-boss']],
  ['desk', ['tinypool', 'tinyglobby']],
  [
    'api',
    [
      ...['fastify', 'zod', 'fastify-type-provider-zod', 'prom-client'],
      ...['@fastify/swagger', '@fastify/static', '@fastify/rate-limit', '@fastify/compress'],
    ],
  ],
  ['mcp', ['@modelcontextprotocol/sdk', 'zod']],
  ['cli', ['commander']],
  ['web', ['preact', 'preact-iso', 'd3-dag', '@tanstack/virtual-core']],
]);
/** The web page sees the API's contract and the arithmetic of spans, and nothing else of the program. */
const WEB_SEES = /^(web|text|api\/contract)\//;
const PRINTS = new Set(['cli']);
/** Built-in modules that reach outside the program: only rooms at the rim, and the model's and pool's loaders. */
const OUTSIDE = new Set(['fs', 'fs/promises', 'http', 'https', 'net', 'dns', 'dns/promises', 'child_process']);
const AT_THE_RIM = new Set(['fetching', 'attribution', 'meaning', 'library', 'desk', 'cli']);
const VAGUE = /^(utils?|helpers?|types|core|common|misc|shared)$/;
const LONGEST_FILE = 350;
const MEDIAN_FILE = 90;

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const order = [...ROOMS.keys()];
const roomOf = (path) => {
  const [room, ...rest] = relative(SRC, path).split('/');
  return rest.length > 0 ? room : null;
};
const breaches = [];
const lengths = [];
for (const file of files) {
  const name = relative(SRC, file);
  const breach = (rule, what) => breaches.push(`${rule}: src/${name}: ${what}`);
  const code = readFileSync(file, 'utf8');
  const lines = code.split('\n').length - 1;
  lengths.push(lines);
  if (lines > LONGEST_FILE) breach('file-length', `${lines} lines, at most ${LONGEST_FILE}: two ideas in one file?`);
  for (const part of name.replace(/\.tsx?$/, '').split('/'))
    if (VAGUE.test(part)) breach('names', `'${part}' says nothing about what lives there`);
  const room = roomOf(file);
  if (room === null) continue;
  if (!ROOMS.has(room)) breach('rooms', `there is no room '${room}'`);
  if (!PRINTS.has(room) && /\bconsole\.|process\.(stdout|stderr)\b/.test(code)) breach('only-cli-prints', 'it prints');
  for (const [, target] of code.matchAll(/(?:from|import)(?:\s+|\s*\(\s*)'([^'\n]+)'/g)) {
    if (target.startsWith('.')) {
      const other = roomOf(resolve(dirname(file), target));
      const seen = relative(SRC, resolve(dirname(file), target));
      if (room === 'web' && !WEB_SEES.test(seen)) breach('room-order', `web may not import ${target}`);
      if (room === 'cli' && other === 'web')
        breach('room-order', 'the web page is built by itself: cli may not import it');
      if (other === null) breach('room-order', `it imports ${target}, which belongs to no room`);
      else if (order.indexOf(other) > order.indexOf(room)) breach('room-order', `${room} may not import ${other}`);
      continue;
    }
    const bare = target.replace(/^node:/, '');
    if (builtinModules.includes(bare)) {
      if (OUTSIDE.has(bare) && !AT_THE_RIM.has(room)) breach('input-and-output-at-the-rim', `it imports ${target}`);
      continue;
    }
    const pack = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0];
    if (!ROOMS.get(room)?.includes(pack)) breach('packages', `${room} may not import the package ${pack}`);
  }
}
const median = lengths.sort((a, b) => a - b)[lengths.length >> 1];
if (median > MEDIAN_FILE) breaches.push(`file-length: the median file has ${median} lines, at most ${MEDIAN_FILE}`);
for (const line of breaches) console.log(line);
console.log(`${files.length} files, median ${median} lines, ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;
