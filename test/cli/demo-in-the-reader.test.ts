import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('npm start opens the coverage that comes with the program in the reader, without reading it again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-demo-'));
  const { start } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).scripts as { start: string };
  const [, ...words] = start.split('&& ').at(-1)!.split(' ');
  const demo = spawn(process.execPath, [...words, '-o', folder], { cwd: ROOT });
  try {
    let said = '';
    for await (const chunk of demo.stdout) {
      said += chunk;
      if (/http:\/\/\S+/.test(said)) break;
    }
    const address = /http:\/\/\S+/.exec(said)![0];
    const answer = await fetch(`${address}/api/v1/stories?atLeast=10`);
    const { items } = (await answer.json()) as { items: { title: string; widest: { origins: number } }[] };
    expect(items).toHaveLength(2);
    expect(items.every(({ widest }) => widest.origins === 1)).toBe(true);
    const ended = new Promise((resolve) => demo.once('exit', resolve));
    demo.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    demo.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
