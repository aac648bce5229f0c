// Writes what commands print into the README and docs/commands.md, between their markers: `npm run readme`, after a build.
// The table of rules; the library of the examples, as it is read; and what each `<!-- run … -->` shows of the library that `hearsay demo` makes, cut after so many
// lines.
// With --check nothing is written, and the exit code is 1 if something has changed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'hearsay-readme-'));
const hearsay = (...args) =>
  execFileSync(process.execPath, [at('../dist/cli/main.js'), ...args], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, HEARSAY_LIBRARY: 'hearsay-demo.db' },
  });
const escaped = (words) => words.replaceAll('$', '$$$$');

/** The library of the examples that comes with the program is what reading them gives. */
function holdExample() {
  const file = at('../demo/harbour.json.gz');
  const now = hearsay('export', '--format', 'json');
  const was = existsSync(file) ? gunzipSync(readFileSync(file)).toString() : '';
  if (now === was) return;
  if (!process.argv.includes('--check')) writeFileSync(file, gzipSync(now, { level: 9 }));
  else {
    console.error('demo/harbour.json.gz: what reading the examples gives has changed: npm run readme');
    process.exitCode = 1;
  }
}

try {
  const table = hearsay('rules', '--format', 'markdown');
  hearsay('demo', '-o', '.');
  holdExample();
  const shown = (command, lines) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
    const all = hearsay(...words)
      .trimEnd()
      .split('\n');
    return all.length > lines ? [...all.slice(0, lines), '…'].join('\n') : all.join('\n');
  };
  for (const file of ['../README.md', '../docs/commands.md']) {
    const before = readFileSync(at(file), 'utf8');
    const after = before
      .replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, `$1${escaped(table)}$2`)
      .replaceAll(
        /(<!-- run (\d+): (.*?) -->\n)[\s\S]*?(<!-- \/run -->)/g,
        (_, start, lines, command, end) =>
          `${start}\`\`\`\n$ npx hearsay ${command}\n${shown(command, Number(lines))}\n\`\`\`\n${end}`,
      );
    if (!process.argv.includes('--check')) writeFileSync(at(file), after);
    else if (after !== before) {
      console.error(`${file.slice(3)}: what commands print has changed: npm run readme`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
