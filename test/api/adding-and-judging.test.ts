import { beforeAll, describe, expect, it } from 'vitest';
import { type Served, servers } from './served.js';

const { bridge, serve } = servers();
let server: Served;
beforeAll(async () => {
  server = await serve(await bridge());
});

const get = async (path: string) => (await server.get(`/api/v1${path}`)).json;

describe('adding an article', () => {
  const sent = {
    text: 'The lock at Ardle will close on Friday, its keeper, Ann Loam, said on Tuesday.',
    title: 'Lock to close',
    outlet: 'The Lock',
    published: '2027-06-08',
  };

  it('again adds nothing, and answers the same article', async () => {
    const first = await server.post('/api/v1/articles', sent);
    expect(first.status).toBe(201);
    expect(first.json.outcome).toBe('added');
    expect(first.headers.get('location')).toBe(first.json.address);
    expect((await server.get(first.json.address)).json).toMatchObject({ title: sent.title, text: sent.text });
    const again = await server.post('/api/v1/articles', sent);
    expect(again.status).toBe(200);
    expect(again.json).toEqual({ ...first.json, outcome: 'unchanged' });
  });

  it('by many at once adds it once', async () => {
    const before = (await get('/health')).articles;
    const other = { ...sent, title: 'Lock to close for a week' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => server.post('/api/v1/articles', other)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ json }) => json.article)).size).toBe(1);
    expect((await get('/health')).articles).toBe(before + 1);
  });

  it('puts it into its story soon after', async () => {
    const { json } = await server.post('/api/v1/articles', { ...sent, title: 'Lock shut' });
    await expect.poll(async () => (await get(`/articles/${json.article}`)).story, { timeout: 10_000 }).not.toBeNull();
  });

  it('of another state of a page is a version', async () => {
    const url = 'https://lock.example/1';
    await server.post('/api/v1/articles', { ...sent, url });
    const { status, json } = await server.post('/api/v1/articles', { ...sent, url, text: `${sent.text} It opened.` });
    expect(status).toBe(201);
    expect(json.outcome).toBe('version');
    expect((await get(`/articles/${json.article}`)).states).toHaveLength(2);
  });
});

describe('a judgement', () => {
  it('stands over what the program finds, and can be taken back', async () => {
    const claims = (await get('/claims')).items;
    const { claim } = await get(`/claims/${claims[0].id}`);
    const [{ article, statement }] = claim.statements;
    const made = await server.post('/api/v1/judgements', {
      who: 'Ines',
      why: 'a headline',
      decision: { kind: 'no-statement', on: { article, statement } },
    });
    expect(made.status).toBe(201);
    const ids = async () => (await get(`/articles/${article}`)).statements.map(({ id }: { id: string }) => id);
    expect(await ids()).not.toContain(statement);
    const [judgement] = made.json.items;
    expect((await get('/judgements')).items.at(-1)).toEqual(judgement);
    const undone = await server.post('/api/v1/judgements', { who: 'Ines', why: 'it is one', undo: judgement.id });
    expect(undone.status).toBe(201);
    expect(await ids()).toContain(statement);
    const listed = (await get(`/judgements?on=${article}`)).items;
    expect(listed).toContainEqual({ ...judgement, undoneBy: undone.json.items[0].id });
  });

  it('merges and splits by ids', async () => {
    const [one, other] = (await get('/sources?limit=2')).items;
    const merge = { kind: 'source', one: one.id, other: other.id };
    const merged = await server.post('/api/v1/judgements', { who: 'Ines', why: 'the same', merge });
    expect(merged.status).toBe(201);
    expect(merged.json.items[0].decision).toMatchObject({ kind: 'source', same: true });
    const split = await server.post('/api/v1/judgements', { who: 'Ines', why: 'not the same', split: merge });
    expect([201, 422]).toContain(split.status);
  });

  it.each([
    [{ undo: 'none' }, 422],
    [{ merge: { kind: 'claim', one: 'none', other: 'none' } }, 422],
    [{ decision: { kind: 'lineage', article: 'none', relation: 'copy', from: [] } }, 422],
    [{ decision: { kind: 'stance', on: { article: 'none', statement: 'none' }, stance: 'backs' } }, 422],
    [{ decision: { kind: 'verdict' } }, 400],
    [{}, 400],
  ])('on nothing is refused: %j', async (judged, status) => {
    const answer = await server.post('/api/v1/judgements', { who: 'Ines', why: 'so', ...judged });
    expect(answer.status).toBe(status);
  });

  it('has to have a reason', async () => {
    const { status, json } = await server.post('/api/v1/judgements', { who: 'Ines', why: ' ', undo: 'x' });
    expect(status).toBe(400);
    expect(json.errors.map(({ field }: { field: string }) => field)).toContain('/why');
  });
});

it('an alert is made, listed and removed', async () => {
  const [story] = (await get('/stories')).items;
  const wanted = { target: { kind: 'story', id: story.id }, on: 'origin', to: 'https://desk.example/hook' };
  const made = await server.post('/api/v1/alerts', wanted);
  expect(made.status).toBe(201);
  expect((await server.post('/api/v1/alerts', wanted)).json).toEqual(made.json);
  const before = (await get('/alerts')).items;
  expect(before).toContainEqual(made.json);
  const address = `${server.address}/api/v1/alerts/${made.json.id}`;
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(204);
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(404);
  expect((await get('/alerts')).items).toHaveLength(before.length - 1);
});

it('an alert does not write files of this machine', async () => {
  const [story] = (await get('/stories')).items;
  const wanted = { target: { kind: 'story', id: story.id }, on: 'origin', to: '/tmp/feed.xml' };
  expect((await server.post('/api/v1/alerts', wanted)).status).toBe(400);
});
