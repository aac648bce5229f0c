import { rmSync, writeFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { addTool } from '../../src/mcp/tool.js';
import { type Assistant, assistant, bridgeLibrary, scratch } from './assistant.js';

const at = scratch();
let one: Assistant;
beforeAll(async () => {
  one = await assistant('--library', await bridgeLibrary(at));
});

it.each([
  ['story', { id: 'nowhere' }, /no story nowhere in .*\. The tool `story` without an id lists them\.$/],
  ['claim', { id: 'nowhere' }, /no claim nowhere in .*\. The tool `story` with an id lists the claims of a story\.$/],
  ['source', { source: 'Ansa Rok' }, /Did you mean Ansa Rook\?/],
  ['source', { source: 'zzzz' }, /no source called zzzz in .*\. The tool `search` finds what unnamed sources say\.$/],
  ['search', { outlet: 'Quil Echo' }, /Did you mean Quill Echo\?/],
  ['search', {}, /Search for what\? Give words, or one of source/],
  ['search', { words: 'x', since: 'yesterday' }, /a date such as 2027-04-14.* at since/],
  ['search', { words: 'x', limit: 1_000 }, /<=50 at limit/],
  ['search', { query: 'x' }, /Unrecognized key: "query"/],
  ['search', { words: 'x', in: 'articles', act: 'deny' }, /act are of statements/],
  ['story', { id: 'st1', outlet: 'Quill Echo' }, /leave them out to see a story/],
  ['tell', {}, /tell not found/],
])('%s %j is an error of the tool that says what to do', async (tool, asked, words) => {
  const { isError, text, told } = await one.ask(tool, asked);
  expect({ isError, told }).toEqual({ isError: true, told: undefined });
  expect(text).toMatch(words);
  expect(text).not.toMatch(/`hearsay (search|story|stories|source)/);
});

it('a library that is not there is told, and found once it is', async () => {
  const where = at('later.db');
  const waiting = await assistant('--library', where);
  const { isError, text } = await waiting.ask('story');
  expect({ isError, text }).toEqual({
    isError: true,
    text: `${where}: there is no such library: \`hearsay add\` makes one, or correct the path`,
  });
  writeFileSync(where, 'no library');
  expect((await waiting.ask('story')).text).toContain('later.db');
  rmSync(where);
  const made = await bridgeLibrary((name) => at(name === 'bridge.db' ? 'later.db' : name));
  expect(made).toBe(where);
  expect((await waiting.ask('story')).told.stories).toHaveLength(1);
});

it('a fault of the program is told as one, to the assistant and in the log', async () => {
  const server = new McpServer({ name: 'test', version: '1' });
  const faults: unknown[] = [];
  const fault = new TypeError('x is not a function');
  addTool(
    server,
    {
      ...{ name: 'faulty', title: 'Faulty', description: 'Fails.', input: z.object({}), output: z.object({}) },
      answer: async () => {
        throw fault;
      },
    },
    { onFault: (error) => faults.push(error), during: (answer) => answer },
  );
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([server.connect(there), client.connect(here)]);
  expect(await client.callTool({ name: 'faulty', arguments: {} })).toMatchObject({
    isError: true,
    content: [{ text: 'Hearsay failed at this, which is a fault of the program: x is not a function' }],
  });
  expect(faults).toEqual([fault]);
});
