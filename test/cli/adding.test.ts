import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hearsay } from './run.js';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-add-'));
});
afterAll(() => rm(folder, { recursive: true }));

const page = (outlet: string, headline: string, ...paragraphs: readonly string[]) =>
  `<!doctype html><html><head><title>${headline}</title><meta property="og:site_name" content="${outlet}">
<link rel="canonical" href="https://${outlet.toLowerCase()}.example/mill"><meta property="article:published_time" content="2027-03-01T08:00:00Z"></head>
<body><article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

const TIDE = [
  'The council will sell the old mill to a cooperative of its tenants, its leader, Orla Denny, said on Monday.',
  'The tenants’ spokesman, Piers Holm, said they had raised half of the price and would borrow the rest from a bank.',
  'Opponents of the sale said that the price was too low, and that other buyers had never been asked for an offer.',
  'The mill was built in 1874 and has stood without a roof since a fire twelve years ago, according to its keeper.',
  'A surveyor who looked at the building for the council found that its walls were sound and its cellar was dry.',
];
const QUAY = [
  'Tenants of the old mill are to buy it from the council, which has tried for years to be rid of the building.',
  'Piers Holm, who speaks for the tenants, said half of the money was there and a bank would lend them the rest.',
  'Orla Denny, who leads the council, told The Quay that the price of the mill had been fixed by a surveyor.',
  'The mill lost its roof in a fire twelve years ago, and owls have nested in its tower since that winter.',
];

/** A folder of its own with two pages on one event. */
async function pages(name: string): Promise<string> {
  await rm(at(name), { recursive: true, force: true });
  const where = await mkdtemp(at(`${name}-`));
  await writeFile(join(where, 'tide.html'), page('Tide', 'Mill to be sold to tenants', ...TIDE));
  await writeFile(join(where, 'quay.html'), page('Quay', 'Tenants to buy the old mill', ...QUAY));
  return where;
}

const list = async (kind: 'articles' | 'stories', library: string) => {
  const args = kind === 'stories' ? ['stories'] : ['search', 'mill', '--in', 'articles'];
  const { out, code } = await hearsay([...args, '--library', library, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out);
};

it('pages are added, worked out, and not read again; what changed is a new version', async () => {
  const [where, library] = [await pages('add'), at('add.db')];
  const add = () => hearsay(['add', where, '--library', library]);
  expect(await add()).toEqual({ code: 0, err: '', out: '2 added, 0 unchanged, 0 failed · 1 story worked out\n' });
  expect(await list('stories', library)).toMatchObject([{ articles: 2, outlets: 2 }]);

  expect(await add()).toEqual({ code: 0, err: '', out: '0 added, 2 unchanged, 0 failed\n' });

  const changed = TIDE.with(1, 'The tenants’ spokesman, Piers Holm, said they had raised a third of the price so far.');
  await writeFile(join(where, 'tide.html'), page('Tide', 'Mill to be sold to tenants', ...changed));
  expect(await add()).toEqual({
    ...{ code: 0, err: '' },
    out: '0 added, 1 new version, 1 unchanged, 0 failed · 1 story worked out\n',
  });
  expect((await list('articles', library)).total).toBe(3);
  expect(await add()).toMatchObject({ out: '0 added, 2 unchanged, 0 failed\n' });
});

it('a bad file among good ones is told with what is wrong, and the others are kept', async () => {
  const [where, library] = [await pages('bad'), at('bad.db')];
  await writeFile(
    join(where, 'cut.jsonl'),
    `${JSON.stringify({ id: 'a', text: QUAY.join(' '), published: '2027-03-02' })}\n{"id": "b", "text": "The mill`,
  );
  await writeFile(join(where, 'empty.html'), '');
  const ran = await hearsay(['add', where, at('nowhere.html'), '--library', library]);
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/^3 added, 0 unchanged, 3 failed · 1 story worked out\n$/);
  const lines = ran.err.trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const [i, name] of ['cut.jsonl', 'empty.html', 'nowhere.html'].entries())
    expect(lines.toSorted()[i]).toMatch(new RegExp(`^hearsay: .*${name}.*: .{5,}`));
  expect((await list('articles', library)).total).toBe(3);
});

it('nothing that can be read adds nothing, and says so', async () => {
  const ran = await hearsay(['add', at('nowhere.html'), '--library', at('nothing.db')]);
  expect(ran).toMatchObject({ code: 1, out: '0 added, 0 unchanged, 1 failed\n' });
  expect(ran.err).toContain('nowhere.html');
});

it('a library in a folder that does not exist is refused before anything is read', async () => {
  const library = at('no/such/folder/news.db');
  const ran = await hearsay(['add', await pages('folder'), '--library', library]);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain(library);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
});

it('a library in a place that can only be read is refused with a word on why', async () => {
  // the superuser may write everywhere but where the system itself forbids it
  const isRoot = process.getuid?.() === 0;
  const place = isRoot ? '/sys' : await mkdtemp(at('locked-'));
  if (!isRoot) await chmod(place, 0o555);
  const library = join(place, 'news.db');
  const ran = await hearsay(['add', await pages('locked'), '--library', library]);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain(library);
  expect(ran.err).not.toMatch(/\bat .*\.js:\d+/);
  if (!isRoot) expect(await readdir(place)).toEqual([]);
});

it.each([
  [['add'], 'missing required argument'],
  [['add', 'x.html', '--published', 'yesterday'], '2027-04-14'],
  [['add', 'x.html', '--jobs', '0'], '--jobs'],
])('what makes no sense is refused with exit code 2: %j', async (args, words) => {
  const ran = await hearsay([...args, '--library', at('none.db')]);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(words);
});

it('says in its help what it takes, with examples', async () => {
  const { out, code } = await hearsay(['add', '--help']);
  expect(code).toBe(0);
  for (const words of ['feeds', 'WARC', '--library', 'Examples:\n  hearsay add ']) expect(out).toContain(words);
});
