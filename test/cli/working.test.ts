import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/open.js';
import { type PostgresServer, startPostgres } from '../library/postgres-server.mjs';
import { hearsay } from './run.js';

let folder: string;
let server: PostgresServer;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-cli-work-'));
  server = await startPostgres();
  await writeFile(at('one.txt'), 'The ferry will stay in port until its pumps are mended, Maud Brel said on Monday.');
  await writeFile(at('two.txt'), 'Ivo Sand denied that the ferry at pier four had ever been unsafe to sail in.');
  await writeFile(
    at('French.txt'),
    'Le bac restera au port, a dit la capitaine lundi. Les pompes sont en panne, dit-elle.',
  );
}, 60_000);
afterAll(async () => {
  await server?.end();
  await rm(folder, { recursive: true });
});

describe('handing in, and working', () => {
  it('reads what was handed in, and says what could not be read', async () => {
    const where = await server.database();
    const add = (...names: string[]) => hearsay(['add', ...names.map(at), '--queue', '--library', where]);
    expect(await add('one.txt', 'two.txt')).toEqual({ code: 0, out: '2 handed in, 0 unchanged, 0 failed\n', err: '' });
    expect(await add('one.txt', 'French.txt', 'none.txt')).toMatchObject({
      code: 1,
      out: '1 handed in, 1 waiting already, 0 unchanged, 1 failed\n',
      err: expect.stringContaining('none.txt: no such file or folder'),
    });
    const worked = await hearsay(['work', '--once', '--library', where]);
    expect(worked).toMatchObject({ code: 1, err: expect.stringContaining('French.txt: its language seems to be') });
    expect(worked.out).toMatch(/^2 added, 0 unchanged, 1 failed · \d stor(y|ies) worked out\n$/);
    expect((await add('one.txt')).out).toBe('0 handed in, 1 unchanged, 0 failed\n');
    expect((await hearsay(['work', '--once', '--library', where])).out).toBe('0 added, 0 unchanged, 0 failed\n');
  }, 60_000);

  it.each([[['add', 'one.txt', '--queue']], [['work', '--once']]])('%j needs a server', async (args) => {
    const ran = await hearsay([...args, '--library', at('news.db')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/news\.db is a file: work is shared by a library on PostgreSQL alone/);
  });
});

describe('reading a library again', () => {
  it('reads what another model read, once, and keeps dates that were given', async () => {
    const where = at('again.db');
    await hearsay(['add', at('one.txt'), at('two.txt'), '--published', '2031-05-02', '--library', where]);
    const library = await openLibrary(where);
    const ids = async () => await library.engine.db.selectFrom('article').select('id').orderBy('id').execute();
    const before = await ids();
    await library.engine.db.updateTable('article').set({ reader: 'an earlier model' }).execute();
    await library.engine.db.updateTable('statement').set({ content: 'read wrong' }).execute();
    const reread = () => hearsay(['reread', '--library', where]);
    expect(await reread()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^2 read again, 0 read otherwise, 0 failed · \d stor(y|ies) worked out\n$/),
    });
    expect((await reread()).out).toBe('0 read again, 0 read otherwise, 0 failed\n');
    expect((await hearsay(['reread', before[0]!.id, '--library', where])).out).toMatch(/^1 read again/);
    expect(await hearsay(['reread', '0000000', '--library', where])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no article 0000000'),
    });
    expect(await ids()).toEqual(before);
    const { content } = await library.engine.db.selectFrom('statement').select('content').executeTakeFirstOrThrow();
    expect(content).not.toBe('read wrong');
    await library.close();
  }, 60_000);
});
