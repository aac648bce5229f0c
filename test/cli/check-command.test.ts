import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { hearsay } from './run.js';

const FAULT =
  'OSTREY, 4 May 2027 — The mill on the quay burned down last week.\n\nThe spark is thought to have come from a stove.\n';
const GRAVE = `${FAULT}\n“I saw it from my kitchen. It burned all night.”\n`;
const CLEAN = 'OSTREY, 4 May 2027 — The mill on the quay burned down last week, said Ida Moen, the mayor.\n';

let folder: string;
const path = (name: string) => join(folder, name);
const rulesOf = (json: string) => (JSON.parse(json) as { rule: string }[]).map(({ rule }) => rule);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-check-'));
  await mkdir(path('strict/news'), { recursive: true });
  await mkdir(path('old'));
  await Promise.all([
    writeFile(path('fault.txt'), FAULT),
    writeFile(path('grave.txt'), GRAVE),
    writeFile(path('clean.txt'), CLEAN),
    writeFile(path('strict/news/fault.txt'), FAULT),
    writeFile(path('old/fault.txt'), GRAVE),
    writeFile(path('strict/hearsay.config.json'), '{"rules": {"passive-attribution": "error"}}'),
    writeFile(path('wrong.json'), '{"rules": {"pasive-attribution": "off"}}'),
    writeFile(path('broken.json'), '{"rules": '),
  ]);
});

describe('exit code', () => {
  it.each([
    [['clean.txt'], 0],
    [['fault.txt'], 0],
    [['fault.txt', '--fail-on', 'warning'], 1],
    [['grave.txt'], 1],
    [['grave.txt', '--fail-on', 'never'], 0],
    [['clean.txt', 'missing.txt'], 1],
  ])('%j gives %i', async (args, code) => {
    const ran = await hearsay(['check', ...args.map((arg) => (arg.endsWith('.txt') ? path(arg) : arg))]);
    expect(ran.code, ran.err).toBe(code);
  });
});

describe('configuration', () => {
  it('is found above the draft', async () => {
    expect(await hearsay(['check', path('strict/news/fault.txt')])).toMatchObject({ code: 1 });
  });

  it('that names a rule there is not is wrong usage, told with the nearest name before anything is read', async () => {
    const ran = await hearsay(['check', path('missing.txt'), '--config', path('wrong.json')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toBe(
      `hearsay: ${path('wrong.json')}: unknown rule 'pasive-attribution': did you mean 'passive-attribution'?\n`,
    );
  });

  it.each([
    ['broken.json', 'not JSON'],
    ['none.json', 'no such file'],
  ])('%s is told', async (name, why) => {
    const ran = await hearsay(['check', path('clean.txt'), '--config', path(name)]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(why);
  });

  it('by profile: what warns in the house may fail elsewhere', async () => {
    const reports = path('reports.txt');
    await writeFile(reports, 'OSTREY, 4 May 2027 — The mill burned down at noon, according to local media reports.\n');
    expect(await hearsay(['check', reports])).toMatchObject({ code: 0 });
    expect(await hearsay(['check', reports, '--profile', 'reuters'])).toMatchObject({ code: 1 });
  });
});

describe('output', () => {
  it('on a terminal’s terms, grouped by file', async () => {
    const { out } = await hearsay(['check', path('fault.txt'), path('clean.txt')]);
    expect(out).toContain(`${path('fault.txt')}\n`);
    expect(out).toContain('3:11  warning  passive-attribution  paragraph 2');
    expect(out.endsWith('1 warning in 2 drafts\n')).toBe(true);
  });

  it('json of all drafts is one array', async () => {
    const { out } = await hearsay(['check', path('fault.txt'), path('grave.txt'), '-f', 'json']);
    expect(rulesOf(out)).toEqual(['passive-attribution', 'passive-attribution', 'quote-without-speaker']);
  });

  it('sarif goes to a file', async () => {
    const file = path('findings.sarif');
    expect(await hearsay(['check', path('fault.txt'), '-f', 'sarif', '-o', file])).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(await readFile(file, 'utf8')).runs[0].results).toHaveLength(1);
  });

  it('html is a page a draft', async () => {
    expect(await hearsay(['check', path('fault.txt'), '-f', 'html', '-o', path('pages/')])).toMatchObject({ code: 0 });
    expect(await readFile(path('pages/fault.html'), 'utf8')).toContain('is thought');
  });

  it('says that a comment names no rule', async () => {
    await writeFile(path('comment.txt'), `${CLEAN}\n<!-- hearsay-disable bare-sorce -->\n`);
    const ran = await hearsay(['check', path('comment.txt')]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("did you mean 'bare-source'?");
  });
});

describe('against an earlier draft', () => {
  it('tells new, mended and still there', async () => {
    const { out } = await hearsay(['check', path('fault.txt'), '--against', path('grave.txt')]);
    expect(out).toContain('mended  quote-without-speaker');
    expect(out).toContain('0 new, 1 still there, 1 mended');
  });

  it('in a folder is the one named alike', async () => {
    const { out } = await hearsay(['check', path('fault.txt'), '--against', path('old'), '-f', 'json']);
    expect((JSON.parse(out) as { since: string }[]).map(({ since }) => since)).toEqual(['still', 'mended']);
  });

  it.each([
    [['fault.txt', 'clean.txt', '--against', 'grave.txt'], 'a folder of earlier drafts'],
    [['fault.txt', '--against', 'none.txt'], 'no such file'],
  ])('%j is wrong usage', async (args, why) => {
    const ran = await hearsay(['check', ...args.map((arg) => (arg.endsWith('.txt') ? path(arg) : arg))]);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.err).toContain(why);
  });
});

describe('hearsay rules', () => {
  it('lists every rule, for a person and for a program', async () => {
    const [text, json] = await Promise.all([hearsay(['rules']), hearsay(['rules', '-f', 'json'])]);
    for (const { name } of RULES) expect(text.out).toContain(name);
    expect((JSON.parse(json.out) as { name: string }[]).map(({ name }) => name)).toEqual(RULES.map(({ name }) => name));
  });

  it('is the table in the README', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, table] = /<!-- rules -->\n([\s\S]*?)<!-- \/rules -->/.exec(readme)!;
    expect(table, 'npm run readme writes it').toBe((await hearsay(['rules', '-f', 'markdown'])).out);
  });
});
