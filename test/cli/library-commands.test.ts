import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bridgeJson } from '../desk/bridge-library.js';
import { hearsay } from './run.js';

let folder: string;
let exported: string;
let made = 0;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-library-'));
  exported = at('bridge.json');
  await writeFile(exported, await bridgeJson());
});
afterAll(() => rm(folder, { recursive: true }));

/** A new library about the bridge, made as a user makes it. */
async function library(): Promise<string> {
  const where = at(`library${++made}.db`);
  const ran = await hearsay(['import', exported, '--library', where]);
  expect(ran).toMatchObject({ code: 0, out: `${exported}: 3 articles added\n`, err: '' });
  return where;
}

const json = async (...args: readonly string[]) => {
  const { code, out, err } = await hearsay([...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('what is shown of a library', () => {
  let where: string;
  beforeAll(async () => {
    where = await library();
  });

  it.each([
    [['search', 'cracks'], 'Tarn Wire · Mon 7 Jun 2027, 05:30 · wire:found'],
    [['search', 'cracks', '--in', 'articles', '--limit', '1'], '3 articles, 1 shown'],
    [['search', '--source', 'rook', '--act', 'deny'], '1 statement'],
    [['search', 'zzz'], 'No statement found.'],
    [['stories'], '3 articles, 1 from its own sources'],
    [['story', 'st1'], '◆ disputes  Ansa Rook'],
    [['claim', 'c1'], 'By counting, 2 articles of 2 outlets have it. It comes from 1 to 2 origins.'],
    [['source', 'Ansa Rook'], '2 statements · 1 article'],
    [['outlet', 'the quill echo'], 'copied, 50%'],
    [['article', 'copy'], '2804c505201e'],
    [['table', 'who', '--by', 'party'], 'p-rook,Ansa Rook,person,true,2,14,1,1'],
    [['table', 'unnamed', '--format', 'text'], 'Quill Echo           5        2            0.4'],
    [['history'], 'denial:denied disputes its claim'],
    [['alert', 'list'], 'a denial of claim c1 → cracks.xml'],
    [['verify'], 'is sound'],
  ])('%j', async (args, words) => {
    const ran = await hearsay([...args, '--library', where]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(words);
  });

  it('as JSON: one document', async () => {
    expect(await json('search', 'cracks', '--library', where)).toMatchObject({ total: 3 });
    expect(await json('stories', '--library', where)).toMatchObject([{ id: 'st1' }]);
    expect(await json('story', 'st1', '--library', where)).toMatchObject({ id: 'st1', claims: [{ id: 'c1' }] });
    expect(await json('claim', 'c1', '--library', where)).toMatchObject({ story: 'st1', claim: { range: [1, 2] } });
    expect(await json('source', 'p-rook', '--library', where)).toMatchObject({ party: { name: 'Ansa Rook' } });
    expect(await json('outlet', 'Tarn Wire', '--library', where)).toMatchObject({ articles: 1 });
    expect(await json('article', 'wire', '--library', where)).toMatchObject({
      id: 'wire',
      textHash: expect.any(String),
    });
    expect(await json('history', '--library', where)).toMatchObject([{ id: 'j1' }]);
  });

  it.each([
    [['story', 'nowhere'], '`hearsay stories` lists them'],
    [['claim', 'nowhere'], '`hearsay story ID`'],
    [['source', 'Ansa Rok'], 'Did you mean Ansa Rook?'],
    [['outlet', 'Tarn Wires'], 'Did you mean Tarn Wire?'],
    [['article', 'https://nobody.example/'], 'no article of https://nobody.example/'],
    [['search', '--outlet', 'Quil Echo'], 'Did you mean Quill Echo?'],
    [['undo', 'nothing', '--why', 'x'], 'There is no judgement nothing'],
  ])('what is not there is said so, with exit code 1: %j', async (args, words) => {
    const ran = await hearsay([...args, '--library', where]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^hearsay: .+\n$/);
    expect(ran.err).toContain(words);
  });

  it.each([
    [['search'], 'search for what?'],
    [['search', 'x', '--since', 'yesterday'], '2027-04-14'],
    [['search', 'x', '--in', 'articles', '--act', 'deny'], '--act is of statements'],
    [['search', 'x', '--limit', 'many'], 'whole number'],
    [['table', 'why'], 'Allowed choices'],
    [['table', 'who', '--format', 'parquet'], 'give a file'],
    [['export', '--format', 'csv'], 'give a folder'],
    [['merge', 'source', 'a', 'b'], '--why'],
    [['relate', 'copy', 'copy', '--why', 'x'], '--from ARTICLE'],
    [['correct', 'wire:found', '--why', 'x'], 'what is wrong?'],
    [['correct', 'wire:found', '--content', '9-3', '--why', 'x'], '120-160'],
    [['correct', 'wire', '--missed', '0-3', '--no-statement', '--why', 'x'], '--source alone'],
    [['remove', 'copy'], 'give --yes'],
    [['remove', '--yes'], 'remove what?'],
    [['alert', 'add', '--on', 'denial', '--to', 'a.xml'], 'an alert of what?'],
    [['alert', 'add', '--claim', 'c1', '--on', 'denial', '--to', 'nowhere'], 'alerts.xml'],
  ])('what makes no sense is refused with exit code 2: %j', async (args, words) => {
    const ran = await hearsay([...args, '--library', where]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });
});

it('a library is where HEARSAY_LIBRARY says, and reading makes none', async () => {
  const where = at('none.db');
  const ran = await hearsay(['stories'], undefined, { HEARSAY_LIBRARY: where });
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain(`${where}: there is no such library`);
  expect(existsSync(where)).toBe(false);
});

it('a library goes to other programs and comes back', async () => {
  const where = await library();
  const first = await hearsay(['export', '--library', where]);
  await writeFile(at('again.json'), first.out);
  const copy = at('again.db');
  expect((await hearsay(['import', at('again.json'), '--library', copy])).code).toBe(0);
  expect((await hearsay(['export', '--library', copy])).out).toBe(first.out);
  await hearsay(['export', '--format', 'csv', '-o', at('tables/'), '--library', where]);
  expect(await readdir(at('tables'))).toHaveLength(9);
  expect(await readFile(at('tables/claims.csv'), 'utf8')).toContain('c1,st1,Engineers found cracks');
  for (const [format, words] of [
    ['graphml', '<edge source="a.copy" target="a.wire">'],
    ['jsonld', '"@type":"NewsArticle"'],
    ['ftm', '"schema":"Article"'],
  ] as const) {
    const file = at(`library.${format}`);
    await hearsay(['export', '--format', format, '-o', file, '--library', where]);
    expect(await readFile(file, 'utf8')).toContain(words);
  }
  await hearsay(['table', 'origins', '--by', 'month', '-o', at('origins.parquet'), '--library', where]);
  const { buffer } = new Uint8Array(await readFile(at('origins.parquet')));
  expect(await parquetReadObjects({ file: buffer })).toMatchObject([{ month: '2027-06', claims: 1 }]);
});

it('a damaged export makes no library of half of it', async () => {
  await writeFile(at('cut.json'), (await bridgeJson()).slice(0, 3_000));
  const ran = await hearsay(['import', at('cut.json'), '--library', at('cut.db')]);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('it was cut off');
  expect((await json('search', 'cracks', '--library', at('cut.db'))).total).toBe(0);
});

it('judgements have the login name and the time, are shown, and are taken back', async () => {
  const where = await library();
  const merged = await hearsay(['merge', 'source', 'p-rook', 'wire:s3', '--why', 'one body', '--library', where]);
  expect(merged.out).toContain('denial:s1 and wire:s3 are one source');
  expect(merged.out).toContain(`${userInfo().username}, `);
  const by = ['--why', 'it says so', '--who', 'Ann', '--library', where];
  for (const args of [
    ['split', 'claim', 'c1', 'denial:denied'],
    ['relate', 'copy', 'rewrite', '--from', 'wire', 'outlet:Northern Star'],
    ['correct', 'wire:found', '--source', 's2', '--content', '0-9,20-30'],
    ['correct', 'wire:lorries', '--stance', 'none'],
    ['correct', 'wire:shut', '--no-statement'],
    ['correct', 'copy', '--missed', '165-193', '--source', 'none'],
  ])
    expect(await hearsay([...args, ...by])).toMatchObject({ code: 0, err: '' });
  const history = await json('history', '--library', where);
  expect(history.map(({ decision }: { decision: { kind: string } }) => decision.kind)).toEqual([
    ...['stance', 'source', 'claim', 'lineage', 'wrong-source', 'wrong-words', 'stance', 'no-statement', 'missed'],
  ]);
  const { id } = history[1];
  expect((await hearsay(['undo', id.slice(0, 6), ...by])).out).toContain(`${id} no longer holds`);
  expect((await json('history', id, '--library', where))[0].undoneBy).toMatch(/^[0-9a-f]{16}$/);
});

it('articles are taken out, and stay out', async () => {
  const where = await library();
  const ran = await hearsay(['remove', 'https://quillecho.example/cracks', '--yes', '--library', where]);
  expect(ran).toMatchObject({ code: 0, out: '1 article taken out: https://quillecho.example/cracks\n' });
  const again = await hearsay(['import', exported, '--library', where]);
  expect(again.out).toContain('0 articles added, 2 there already, 1 not taken, for they were removed');
  expect((await json('search', 'cracks', '--in', 'articles', '--library', where)).total).toBe(2);
});

it('a backup is a library, and never in place of a file', async () => {
  const where = await library();
  const copy = at('monday.db');
  expect(await hearsay(['backup', copy, '--library', where])).toMatchObject({ code: 0, err: '' });
  expect((await json('stories', '--library', copy)).length).toBe(1);
  expect((await hearsay(['backup', copy, '--library', where])).err).toContain('is there already');
});

it('an alert is kept, listed and ended', async () => {
  const where = await library();
  const made = await hearsay([
    'alert',
    'add',
    '--party',
    'rook',
    '--on',
    'denial',
    '--to',
    'a.xml',
    '--library',
    where,
  ]);
  // where its feed is holds in whatever folder articles are added from
  expect(made.out).toMatch(/a denial of source p-rook → \S+a\.xml/);
  const alerts = await json('alert', 'list', '--library', where);
  const { id } = alerts.find(({ to }: { to: string }) => to === resolve('a.xml'));
  expect((await hearsay(['alert', 'remove', id.slice(0, 5), '--library', where])).out).toBe(`Ended alert ${id}\n`);
  expect(await json('alert', 'list', '--library', where)).toHaveLength(1);
});

it('every command shows examples in its help', async () => {
  for (const name of 'search stories story claim source outlet article export import table merge split relate correct undo history remove backup verify'.split(
    ' ',
  )) {
    const ran = await hearsay([name, '--help']);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/Examples?:\n {2}hearsay /);
  }
});
