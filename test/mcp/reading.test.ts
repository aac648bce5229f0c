import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { serve } from '../fetching/server.js';
import { type Assistant, assistant, scratch } from './assistant.js';

const at = scratch();
/** Without a library: to read needs none. */
let one: Assistant;
beforeAll(async () => {
  one = await assistant('--library', at('none.db'));
});

const DRAFT =
  'The board will close the quay in May, its chairman, Per Aske, said on Tuesday.\n\n“The wall won’t wait,” Aske said. A source said that the money was gone.';
const PAGE = `<!doctype html><html lang="en"><head><title>Quay to close</title><meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2027-04-14T05:15:00+01:00"></head><body><article><h1>Quay to close</h1>${DRAFT.split(
  '\n\n',
)
  .map((words) => `<p>${words}</p>`)
  .join('')}</article></body></html>`;

it('a text: statements at their places, sources with their footing, findings; nothing is stored', async () => {
  const { told, text } = await one.ask('read', { text: DRAFT, published: '2027-04-14' });
  expect(told.article).toMatchObject({ id: null, published: '2027-04-14', length: DRAFT.length });
  for (const { content } of told.statements)
    for (const { start, end, words } of content) expect(words).toBe(DRAFT.slice(start, end));
  expect(told.statements).toMatchObject([
    { who: 'Per Aske', standing: 'named', mode: 'indirect' },
    { who: 'Per Aske', mode: 'direct', content: [{ words: '“The wall won’t wait,”' }] },
    { standing: 'unnamed', party: null, claim: null },
  ]);
  expect(told.sources).toMatchObject([
    { label: 'Per Aske', footing: [expect.stringContaining('chairman')], statements: 2 },
    { standing: 'unnamed', statements: 1 },
  ]);
  expect(told.findings).toContainEqual(expect.objectContaining({ rule: 'bare-source', words: 'A source' }));
  expect(text).toContain('Per Aske: says (direct): “The wall won’t wait,”\n  text 80–102;');
  expect(text).toContain('bare-source at');
  expect(existsSync(at('none.db'))).toBe(false);
  expect(readdirSync(dirname(at('none.db')))).toEqual([]);
});

it('HTML is told by its content, and knows what the page says of itself', async () => {
  const { told, text } = await one.ask('read', { text: PAGE, url: 'https://quay.example/close', limit: 1 });
  const known = { outlet: 'The Quay', title: 'Quay to close', url: 'https://quay.example/close' };
  expect(told.article).toMatchObject({ ...known, published: '2027-04-14T05:15:00+01:00' });
  expect(told.statements).toMatchObject([{ article: known }]);
  expect(told.cut).toMatch(/^Cut: statements 1 to 1 of \d+ are shown\./);
  expect(text).toContain('The Quay, “Quay to close”, https://quay.example/close, published Wed 14 Apr 2027, 05:15');
});

it('a private address is refused before anything is asked of it, with what to do', async () => {
  let asked = 0;
  const address = await serve((_, answer) => {
    asked++;
    answer.end(PAGE);
  });
  for (const url of [
    `${address}/page`,
    address.replace('127.0.0.1', 'localhost'),
    'http://[::1]:1/',
    'http://10.0.0.1/',
  ]) {
    const { isError, text } = await one.ask('read', { url });
    expect(isError).toBe(true);
    expect(text).toContain('private or local address');
    expect(text).toContain('only whoever started `hearsay mcp` can allow that');
  }
  expect(asked).toBe(0);
});

it('whoever starts it may allow private addresses; a page that is none is refused', async () => {
  const address = await serve((request, answer) => {
    if (request.url === '/picture') answer.setHeader('content-type', 'image/png').end('png');
    else answer.setHeader('content-type', 'text/html').end(PAGE);
  });
  const allowed = await assistant('--library', at('none.db'), '--allow-private');
  const { told } = await allowed.ask('read', { url: `${address}/page` });
  expect(told.article).toMatchObject({ outlet: 'The Quay', url: `${address}/page` });
  expect(told.total).toBeGreaterThan(2);
  const picture = await allowed.ask('read', { url: `${address}/picture` });
  expect(picture).toMatchObject({ isError: true, text: expect.stringContaining('it is image/png, not an article') });
});

it.each([
  [{}, 'Give text (plain, Markdown or HTML), or a url to fetch.'],
  [{ url: 'file:///etc/passwd' }, 'only http:// and https:// addresses are read'],
  [{ url: 'quay' }, 'is not a web address'],
  [{ text: ' \n' }, 'there is no text in it'],
  [{ text: 'x'.repeat(500_001) }, 'Too big'],
  [
    {
      text: 'Le ministre a déclaré que le gouvernement ne changerait pas ses plans avant l’été, quelle que soit la décision.',
    },
    'force: true reads it all the same',
  ],
])('what cannot be read is an error that says what to do: %#', async (asked, words) => {
  const { isError, text, told } = await one.ask('read', asked);
  expect({ isError, told }).toEqual({ isError: true, told: undefined });
  expect(text).toContain(words);
});
