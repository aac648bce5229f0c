import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { finish, hearsay, start } from './run.js';

const STORY =
  'The board will close the quay in May, its chairman, Per Aske, said on Tuesday. “The wall won’t wait,” Aske said.';
const rows = (n: number) =>
  Array.from({ length: n }, (_, i) => `${JSON.stringify({ id: `row-${i}`, text: `${i}. ${STORY}` })}\n`).join('');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-'));
  await writeFile(join(folder, 'one.txt'), STORY);
  await writeFile(join(folder, 'rows.jsonl.gz'), gzipSync(rows(12)));
});

describe('usage', () => {
  it.each([
    [['read', 'x.txt', '--format', 'word'], 'Allowed choices'],
    [['read'], 'missing required argument'],
    [['read', 'x.txt', '--published', 'yesterday'], '2027-04-14'],
    [['read', 'x.txt', '--jobs', 'many'], 'whole number'],
    [['write'], 'unknown command'],
  ])('%j is refused with exit code 2', async (args, why) => {
    const ran = await hearsay(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(why);
  });

  it('help shows examples', async () => {
    for (const args of [['--help'], ['read', '--help'], ['demo', '--help']]) {
      const ran = await hearsay(args);
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/Examples?:\n {2}hearsay /);
    }
  });
});

describe('reading', () => {
  it('standard input, with a date given', async () => {
    const { code, out } = await hearsay(['read', '-', '--published', '2027-03-02'], STORY);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'stdin', article: { published: '2027-03-02', text: STORY } });
  });

  it('an archive gives the same with one thread and with two, in its order', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => hearsay(['read', join(folder, 'rows.jsonl.gz'), '--json', '--jobs', jobs])),
    );
    expect(one!.out).toBe(two!.out);
    expect(
      one!.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(Array.from({ length: 12 }, (_, i) => `row-${i}`));
  });

  it('reads an article the same alone as among others', async () => {
    const alone = await hearsay(['read', '-', '--json'], `${JSON.stringify({ id: 'row-7', text: `7. ${STORY}` })}\n`);
    const among = await hearsay(['read', join(folder, 'rows.jsonl.gz'), '--json', '--jobs', '1']);
    expect(among.out).toContain(alone.out);
  });
});

describe('output', () => {
  it.each([
    ['html', '.html'],
    ['brat', '.ann'],
    ['annotations', '.jsonld'],
    ['csv', '.csv'],
  ])('%s goes to a folder, a file an article', async (format, ending) => {
    const out = join(folder, `out-${format}/`);
    expect(await hearsay(['read', join(folder, 'rows.jsonl.gz'), '-f', format, '-o', out])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
    const files = (await readdir(out)).filter((name) => name.endsWith(ending) && name !== 'index.html');
    expect(files).toHaveLength(12);
  });

  it('takes its format from the file’s ending', async () => {
    const out = join(folder, 'rows.csv');
    await hearsay(['read', join(folder, 'rows.jsonl.gz'), '-o', out]);
    const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^article,url,/);
    expect(lines.length).toBeGreaterThan(12);
  });

  it('of several pages needs a folder', async () => {
    const ran = await hearsay(['read', join(folder, 'rows.jsonl.gz'), '-f', 'html']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('give a folder');
  });

  it.skipIf(process.platform !== 'linux')('on a full disk fails with a reason', async () => {
    const ran = await hearsay(['read', join(folder, 'one.txt'), '--json', '-o', '/dev/full']);
    expect(ran).toMatchObject({ code: 1, err: 'hearsay: cannot write to /dev/full: the disk is full\n' });
  });

  it('that can’t be written fails with a reason', async () => {
    const ran = await hearsay(['read', join(folder, 'one.txt'), '--json', '-o', join(folder, 'one.txt', 'x.json')]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^hearsay: cannot write to .*\n$/);
  });

  it('into a pipe that is closed early ends quietly', async () => {
    const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
    const ran = await new Promise<{ out: string; err: string }>((resolve) => {
      execFile(
        'sh',
        ['-c', `"${process.execPath}" "${main}" read "${join(folder, 'rows.jsonl.gz')}" --json | head -n 1`],
        (_, out, err) => resolve({ out, err }),
      );
    });
    expect(ran.err).toBe('');
    expect(JSON.parse(ran.out).id).toBe('row-0');
  });

  it('is whole lines when it is stopped', async () => {
    await writeFile(join(folder, 'many.jsonl'), rows(3000));
    const child = start(['read', join(folder, 'many.jsonl'), '--json', '--jobs', '1']);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    const ran = await finish(child);
    expect(ran.code).toBe(130);
    expect(ran.err).toMatch(/stopped after \d+ articles/);
    expect(ran.out.endsWith('\n')).toBe(true);
    for (const line of ran.out.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });
});
