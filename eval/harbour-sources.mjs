// Who each statement of the shipped harbour coverage is credited to, against its gold, by score-sources.mjs.
//   npm run build && node eval/harbour-sources.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { evaluationData } from './where.mjs';

const { scoreSources } = await import(pathToFileURL(evaluationData('eval/score-sources.mjs')).href);
const { words } = await import(pathToFileURL(evaluationData('eval/score.mjs')).href);
const gold = JSON.parse(readFileSync(evaluationData('stories/harbour/gold.json'), 'utf8'));
const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-harbour-'));
const parties = new Map(Array.isArray(gold.sources) ? gold.sources : Object.entries(gold.sources));
const statements = Object.values(gold.statements);

const setOf = (spans, tokens) =>
  new Set(tokens.flatMap(([s, e], i) => (spans.some(([a, b]) => s < b && e > a) ? [i] : [])));
/** Gold offsets are into the text as the scorer's texts have it: the words are found again in the article's. */
function placed(text, parts) {
  let from = 0;
  return parts.flatMap((part) => {
    const flat = (s) => s.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    let at = flat(text).indexOf(flat(part), from);
    if (at < 0) at = flat(text).indexOf(flat(part));
    if (at < 0) return [];
    from = at + part.length;
    return [[at, at + part.length]];
  });
}

try {
  const file = join(scratch, 'readings.jsonl');
  execFileSync(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'read', join(root, 'examples/harbour'), '--format', 'json', '-o', file],
    { stdio: 'inherit' },
  );
  let lost = 0;
  const items = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((reading) => {
      const { text } = reading.article;
      const tokens = words(text);
      const who = new Map(reading.sources.map((source) => [source.id, source]));
      const mine = statements.filter(({ article }) => article === reading.id);
      return {
        gold: mine.flatMap((s) => {
          const spans = placed(text, [s.content].flat());
          if (spans.length === 0) {
            lost++;
            return [];
          }
          const info = s.source === null ? undefined : parties.get(s.source);
          const anonymity =
            info && !info.named && (info.kind === 'person' || info.kind === 'group') ? 'unnamed' : undefined;
          return [
            { source: s.source, act: s.act, sourceInfo: info && { ...info, anonymity }, content: setOf(spans, tokens) },
          ];
        }),
        pred: reading.statements
          .filter(({ field }) => field === 'text')
          .map((s) => ({ ...s, sourceInfo: who.get(s.source), content: setOf(s.spans.content, tokens) })),
      };
    });
  const r = scoreSources(items);
  const pct = (x) => (100 * x).toFixed(1);
  console.log(
    `${items.length} articles, ${r.gold} gold statements (${lost} more are not in the text read), ${r.found} found`,
  );
  console.log(`who (B-cubed)   P ${pct(r.who.p)}  R ${pct(r.who.r)}  F1 ${pct(r.who.f1)}`);
  console.log(`name            ${pct(r.name)}`);
  console.log(`named           ${pct(r.named.share)}  F1 of unnamed ${pct(r.named.per.unnamed ?? 0)}`);
  console.log(`kind            ${pct(r.kind.share)}  macro F1 ${pct(r.kind.macroF1)}`);
  console.log(`act             ${pct(r.act.share)}  macro F1 ${pct(r.act.macroF1)}`);
} finally {
  rmSync(scratch, { recursive: true });
}
