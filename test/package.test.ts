import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (file: string, ...args: string[]) => execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' });

it('exports what the README says, and no more', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual(['UnreadableInput', 'read']);
});

it('the README’s example runs as it stands', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, example] = /```ts\n(import \{ read \} from 'hearsay';[\s\S]*?)```/.exec(readme)!;
  const [, printed] = /```ts\nimport \{ read \}[\s\S]*?```\s+prints\s+```\n([\s\S]*?)```/.exec(readme)!;
  // a file inside the package may call the package by its name
  const file = join(root, 'dist', 'readme-example.mjs');
  writeFileSync(file, example!);
  onTestFinished(() => rmSync(file));
  expect(node(file)).toBe(printed);
});

it('what npm packs is all that a user needs', { timeout: 60_000 }, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hearsay-pack-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['-xzf', join(scratch, packed.filename), '-C', scratch]);
  // the packages it depends on, and none of those that only developing needs
  const installed = join(scratch, 'package');
  mkdirSync(join(installed, 'node_modules'));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  for (const [path, { dev }] of Object.entries<{ dev?: boolean }>(lock)) {
    const name = path.replace(/^node_modules\//, '');
    if (path === '' || dev || name.includes('node_modules/')) continue;
    if (name.includes('/')) mkdirSync(join(installed, 'node_modules', name.split('/')[0]!), { recursive: true });
    symlinkSync(join(root, path), join(installed, path));
  }
  writeFileSync(join(scratch, 'draft.txt'), 'The wall will not hold, Per Aske said on Tuesday.');
  const reading = JSON.parse(node(join(installed, 'dist/cli/main.js'), 'read', join(scratch, 'draft.txt'), '--json'));
  expect(reading.statements).toHaveLength(1);
  const names: string[] = packed.files.map(({ path }: { path: string }) => path);
  expect(
    names.filter((name) => !/^(dist|model|demo|examples)\/|^(README|CHANGELOG|LICENSE|package)/.test(name)),
  ).toEqual([]);
});

it('the demo makes a library of the examples, and counts the origins of the claim that looks best confirmed', {
  timeout: 60_000,
}, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hearsay-demo-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const out = node(join(root, 'dist/cli/main.js'), 'demo', '-o', scratch);
  const pages = readdirSync(scratch).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('index.html');
  expect(out).toContain(`Read ${pages.length - 1} articles`);
  expect(out).toMatch(/\d+ articles → 1 origin/);
  expect(out).toMatch(/By counting, \d+ articles of \d+ outlets have it\. It comes from 1 origin\./);
});
