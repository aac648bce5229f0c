// Writes the table of rules into the README, between its markers: `npm run readme`, after a build.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const table = execFileSync(process.execPath, [at('../dist/cli/main.js'), 'rules', '--format', 'markdown'], {
  encoding: 'utf8',
});
const readme = readFileSync(at('../README.md'), 'utf8');
writeFileSync(at('../README.md'), readme.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, `$1${table}$2`));
