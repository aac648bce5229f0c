import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type Served, servers } from './served.js';

const { bridge, serve } = servers();
let server: Served;
beforeAll(async () => {
  server = await serve(await bridge());
});

const get = async (path: string) => (await server.get(`/api/v1${path}`)).json;

describe('a library over HTTP', () => {
  it('lists its stories, and tells all of one', async () => {
    const { items, next } = await get('/stories');
    expect(next).toBeNull();
    const [line] = items;
    expect(line).toMatchObject({ articles: expect.any(Number), statements: expect.any(Number) });
    expect(line.statements).toBeGreaterThan(line.unnamed);
    const story = await get(`/stories/${line.id}`);
    expect(story).toMatchObject({ id: line.id, title: line.title });
    expect(story.articles).toHaveLength(line.articles);
    expect(story.claims).toHaveLength(line.claims);
  });

  it('tells the gap between articles and origins of a claim in a list and on its own', async () => {
    const [line] = (await get('/claims')).items;
    const { claim, story } = await get(`/claims/${line.id}`);
    const carriers = claim.statements.filter(
      (one: { partly: boolean; stance: string | null }) => !one.partly && one.stance === 'backs',
    );
    expect(story).toBe(line.story);
    expect(line.articles).toBe(new Set(carriers.map(({ article }: { article: string }) => article)).size);
    expect(line.origins).toBe(claim.origins.length);
  });

  it('tells of an article what is found of it across the library, with how to cite it', async () => {
    const [line] = (await get('/articles')).items;
    const article = await get(`/articles/${line.id}`);
    expect(article.citation).toContain(article.textHash);
    expect(article.address).toContain(article.textHash.slice(0, 16));
    expect(article.statements.length).toBeGreaterThan(0);
    for (const source of Object.keys(article.parties))
      expect(article.sources.map(({ id }: { id: string }) => id)).toContain(source);
  });

  it('checks an article that was kept without findings', async () => {
    const { items } = await get('/articles');
    const all = await Promise.all(items.map(({ id }: { id: string }) => get(`/articles/${id}`)));
    const findings = all.flatMap((article) => article.findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]).toMatchObject({ rule: expect.any(String), standard: expect.any(String) });
  });

  it('tells all that a source says, and on which stories', async () => {
    const { items } = await get('/sources');
    const counts = items.map(({ statements }: { statements: number }) => statements);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const source = await get(`/sources/${items[0].id}`);
    expect(source.said).toHaveLength(counts[0]);
    expect(source.stories).toEqual(items[0].stories);
  });

  it('finds sources by words of their names', async () => {
    const named = (await get('/sources')).items.find(({ name }: { name: string | null }) => name?.includes(' '));
    const [first, ...rest] = named.name.split(' ');
    const { items } = await get(`/sources?q=${encodeURIComponent([...rest, first.toUpperCase()].join(' '))}`);
    expect(items.map(({ id }: { id: string }) => id)).toContain(named.id);
  });

  it('gives a statement on its own as it is in its article', async () => {
    const [found] = (await get('/statements?limit=1')).items;
    const alone = await get(`/statements/${found.article}/${found.statement}`);
    expect(found.content).toContain(alone.card.content);
    expect(alone.footing).toEqual(found.footing);
    expect((await server.get(alone.address)).status).toBe(200);
  });

  it('searches statements, sources and articles at once', async () => {
    const found = await get('/search?q=bridge');
    expect(found.articles.total).toBeGreaterThan(0);
    const [{ places, hits }] = found.statements.items;
    expect(places).toHaveLength(hits.length);
  });

  it('counts the articles of outlets', async () => {
    const { items } = await get('/outlets');
    const articles = (await get('/articles?limit=200')).items;
    const sum = items.reduce((all: number, one: { articles: number }) => all + one.articles, 0);
    expect(sum).toBe(articles.filter(({ outlet }: { outlet: string | null }) => outlet !== null).length);
  });
});

describe('a list', () => {
  it.each(['/stories', '/claims', '/sources', '/articles', '/statements', '/quotes', '/values'])(
    '%s is the same in small pages as in a large one',
    async (list) => {
      const { items, next } = await get(`${list}?limit=200`);
      expect(next).toBeNull();
      const paged: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: { items: unknown[]; next: string | null } = await get(
          `${list}?limit=1${cursor && `&cursor=${cursor}`}`,
        );
        paged.push(...page.items);
        cursor = page.next;
      }
      expect(paged).toEqual(items);
    },
  );

  it.each(['/statements', '/judgements'])('%s goes on after a million', async (list) => {
    const cursor = Buffer.from('[1000200]').toString('base64url');
    expect(await get(`${list}?cursor=${cursor}`)).toEqual({ items: [], next: null });
  });

  it('has only the fields that were asked for', async () => {
    const { items } = await get('/articles?fields=id,title');
    for (const item of items) expect(Object.keys(item).sort()).toEqual(['id', 'title']);
  });

  it('has only what fits all conditions', async () => {
    const [article] = (await get('/articles')).items;
    const outlet = encodeURIComponent(article.outlet.toUpperCase());
    const { items } = await get(`/articles?outlet=${outlet}&story=${article.story}`);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((one: { outlet: string }) => one.outlet))).toEqual(new Set([article.outlet]));
    expect((await get(`/articles?since=2100-01-01`)).items).toEqual([]);
    expect((await get(`/stories?until=1990-01-01`)).items).toEqual([]);
    expect((await get(`/stories?party=nobody`)).items).toEqual([]);
    const unnamed = (await get('/statements?unnamed=true')).items;
    expect(unnamed.map(({ source }: { source: { named: boolean } }) => source.named)).not.toContain(true);
  });
});

describe('what is wrong is told as RFC 9457 has it', () => {
  it.each([
    ['/api/v1/stories/none', 404, 'There is no story none in this library'],
    ['/api/v1/nothing', 404, 'nothing at /api/v1/nothing'],
    ['/api/v1/stories?limit=0', 400, 'limit'],
    ['/api/v1/stories?cursor=bm8', 400, 'cursor'],
    ['/api/v1/stories?fields=id,weight', 400, 'there is no field weight'],
    ['/api/v1/stories?fields=constructor', 400, 'there is no field constructor'],
    ['/api/v1/statements?since=soon', 400, 'since'],
    ['/api/v1/search?q=%00', 400, 'q'],
    ['/api/v1/export?format=csv', 400, 'table'],
    ['/api/v1/%zz', 400, 'not a valid url'],
    ['/assets/none.js', 404, 'nothing at'],
  ])('%s', async (path, status, words) => {
    const answer = await server.get(path);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.json).toMatchObject({ type: 'about:blank', status, title: expect.any(String) });
    expect(answer.status).toBe(status);
    expect(answer.json.detail).toContain(words);
  });

  it('names the fields that are wrong', async () => {
    const { json } = await server.get('/api/v1/stories?limit=0&since=soon');
    expect(json.errors.map(({ field }: { field: string }) => field)).toEqual(['limit', 'since']);
    const body = await server.post('/api/v1/read', { text: 'a', html: 'b' });
    expect(body.json.errors).toEqual([{ field: '/text', message: expect.any(String) }]);
  });

  it('names the field inside what was decided', async () => {
    const decision = { kind: 'stance', on: { article: 'a', statement: 7 }, stance: 'backs' };
    const { json } = await server.post('/api/v1/judgements', { who: 'Ines', why: 'so', decision });
    expect(json.errors).toEqual([{ field: '/decision/on/statement', message: expect.any(String) }]);
  });

  it('an address that takes other methods says which', async () => {
    const answer = await server.post('/api/v1/stories', {});
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  it('what the library is called on this machine is not told', async () => {
    expect((await server.get('/api/v1/stories/none')).text).not.toContain('.db');
  });
});

describe('a permanent address', () => {
  it('holds an article to its text', async () => {
    const [{ id, textHash }] = (await get('/articles')).items;
    expect((await server.get(`/api/v1/articles/${id}?text=${textHash}`)).status).toBe(200);
    const other = await server.get(`/api/v1/articles/${id}?text=${'0'.repeat(16)}`);
    expect(other.status).toBe(409);
    expect(other.json.detail).toContain(textHash);
  });

  it('holds a claim to the texts that it rests on', async () => {
    const [{ id }] = (await get('/claims')).items;
    const claim = await get(`/claims/${id}`);
    expect((await server.get(claim.address)).status).toBe(200);
    const other = await server.get(`/api/v1/claims/${id}?texts=${'0'.repeat(16)}`);
    expect(other.status).toBe(409);
    expect(other.json.detail).toContain(claim.texts);
  });
});

describe('the page', () => {
  it('is at every address of its own, and its files may be kept', async () => {
    const page = await server.get('/stories/some-id');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await server.get('/')).text).toBe(page.text);
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page.text)!;
    expect((await server.get(script!)).headers.get('cache-control')).toContain('immutable');
  });

  it('is held to what comes from the server', async () => {
    const { headers } = await server.get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect((await server.get('/api/v1/health')).headers.get('content-security-policy')).not.toBeNull();
  });
});

it('an export is what the command line exports', async () => {
  const { json } = await server.get('/api/v1/export');
  expect(json.articles).toHaveLength((await get('/health')).articles);
  const table = await server.get('/api/v1/export?format=csv&table=claims');
  expect(table.headers.get('content-disposition')).toContain('claims.csv');
  expect(table.text.split('\n')[0]).toContain('id');
});

it('Prometheus is told how long requests took', async () => {
  await server.get('/api/v1/outlets');
  const { text } = await server.get('/metrics');
  expect(text).toMatch(/hearsay_http_request_seconds_count\{route="\/api\/v1\/outlets",method="GET",status="200"\} \d/);
  expect(text).toMatch(/hearsay_articles \d/);
});

it('a person finds all operations on a page', async () => {
  const { text } = await server.get('/api');
  for (const path of Object.keys((await server.get('/api/openapi.json')).json.paths)) expect(text).toContain(path);
  expect(text).not.toMatch(/<script|style=/);
});

it('all of 1970 and since is all', async () => {
  const all = await server.get('/api/v1/articles');
  expect((await server.get('/api/v1/articles?since=1970-01-01')).json.items).toEqual(all.json.items);
});

it('an export can’t be asked for its head alone', async () => {
  expect((await ask(server.address, '/api/v1/export', { method: 'HEAD' })).status).toBe(405);
});
