// Reads PolNeAR dev with the program as it ships and holds the scores to eval/floors.json. Exit code 1 below a floor.
//   npm run floors
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluationData } from './where.mjs';

const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));
const dev = evaluationData('data/polnear/dev');
const scorer = evaluationData('eval/score.mjs');
const sourceScorer = evaluationData('eval/score-sources.mjs');
const sourceGold = evaluationData('eval/sources/dev');
const hearsay = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-floors-'));
try {
  const readings = join(scratch, 'dev.jsonl');
  execFileSync(process.execPath, [hearsay, 'read', join(dev, 'text'), '--format', 'json', '-o', readings], {
    stdio: 'inherit',
  });
  const r = JSON.parse(execFileSync(process.execPath, [scorer, dev, readings, '--json'], { encoding: 'utf8' }));
  const s = JSON.parse(
    execFileSync(process.execPath, [sourceScorer, dev, sourceGold, readings, '--json'], { encoding: 'utf8' }),
  );
  const kinds = r['recall by kind'];
  const reached = {
    'attribution F1': r.attribution.f1,
    'content exact F1': r['content exact'].f1,
    'content overlap F1': r['content overlap'].f1,
    'source given content': r['source given content'],
    'recall direct': kinds.direct.r,
    'recall mixed': kinds.mixed.r,
    'recall indirect': kinds.indirect.r,
    'who, B-cubed F1': s.who.f1,
    'name given': s.name,
    'named or unnamed': s.named.share,
    'F1 of unnamed': s.named.per.unnamed,
    kind: s.kind.share,
    act: s.act.share,
    'act, macro F1': s.act.macroF1,
    ...Object.fromEntries(
      ['channel', 'when', 'to', 'via', 'affiliation', 'anonymity'].map((field) => [field, s.footing[field].f1]),
    ),
  };
  let below = 0;
  for (const [figure, floor] of Object.entries(floors)) {
    const value = 100 * reached[figure];
    const holds = value >= floor;
    if (!holds) below++;
    console.log(`${figure.padEnd(24)} ${value.toFixed(1).padStart(6)}   floor ${floor}${holds ? '' : '   BELOW'}`);
  }
  process.exitCode = below > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
