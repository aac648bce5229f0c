import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveHarbour } from '../web/harbour-server.js';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe('the examples of the README', () => {
  let served: Served;
  let folder: string;
  beforeAll(async () => {
    served = await serveHarbour();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-readme-'));
    await writeFile(join(folder, 'draft.txt'), '“The wall will not hold,” said Per Aske, the harbour master.');
  }, 120_000);
  afterAll(async () => {
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What stands between two marks, asking the server of the test. */
  async function example(mark: string): Promise<string> {
    const [, code] = new RegExp(`<!-- ${mark} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``).exec(
      await readFile(README, 'utf8'),
    )!;
    return code!.replaceAll('http://127.0.0.1:4780', served.address.replace(/\/$/, ''));
  }

  it.skipIf(!hasCurl)('ask by curl', async () => {
    const [stories, reading] = (await example('curl')).trim().split('\n');
    const { items } = JSON.parse((await run('sh', ['-c', stories!], { cwd: folder })).stdout);
    expect(items.map(({ title }: { title: string }) => title)).toContain(
      'Maid of Collow: inspectors found doors that would not close',
    );
    const { sources } = JSON.parse((await run('sh', ['-c', reading!], { cwd: folder })).stdout);
    expect(sources).toMatchObject([{ name: 'Per Aske', description: 'the harbour master' }]);
  });

  it('ask by fetch', async () => {
    const script = join(folder, 'claims.mjs');
    await writeFile(script, await example('fetch'));
    const { stdout } = await run(process.execPath, [script]);
    expect(stdout).toMatch(/^\d+ articles, 1 origin\(s\): \S/m);
  });
});
