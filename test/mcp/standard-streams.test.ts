import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it } from 'vitest';
import { finish, start } from '../cli/run.js';
import { bridgeLibrary, scratch } from './assistant.js';

const at = scratch();
let where: string;
beforeAll(async () => {
  where = await bridgeLibrary(at);
});

const message = (id: number, method: string, params: object) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
const HELLO = message(0, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
});
const call = (id: number, name: string, asked: object) => message(id, 'tools/call', { name, arguments: asked });
const TEXT = 'The wall will not hold, Per Aske said on Tuesday.';

it('standard output has messages and nothing else, whatever comes in; what is asked before the end is answered', async () => {
  const sent = [
    HELLO,
    'no message\n',
    '{}\n',
    call(1, 'story', {}),
    call(2, 'nothing', {}),
    call(3, 'claim', { id: 'c1' }),
  ];
  const { code, out, err } = await finish(start(['mcp', '--library', where]), sent.join(''));
  const messages = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(messages.map(({ jsonrpc, id }) => `${jsonrpc} ${id}`).sort()).toEqual(['2.0 0', '2.0 1', '2.0 2', '2.0 3']);
  expect(err).toContain('hearsay: Unexpected token');
  expect(err).not.toContain('    at ');
});

it('what a package prints goes elsewhere, also while the model is loaded', async () => {
  // a package that prints whenever it can, once the command has begun
  const noisy = 'const first = console; setInterval(() => console !== first && console.log("noise"), 10).unref()';
  const server = start(['mcp', '--library', where], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(noisy)}`,
  });
  server.stdin!.write(HELLO + call(1, 'read', { text: TEXT }));
  let err = '';
  server.stderr!.on('data', (chunk) => {
    err += chunk;
  });
  const lines: string[] = [];
  for await (const line of createInterface(server.stdout!)) {
    lines.push(line);
    if (lines.length === 2) server.stdin!.end();
  }
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([0, 1]);
  expect(err).toContain('noise');
});

it('it is there in well under a second, and gone at once when its input ends', async () => {
  const began = performance.now();
  const server = start(['mcp', '--library', where]);
  server.stdin!.write(HELLO);
  const [first] = await once(server.stdout!, 'data');
  const here = performance.now() - began;
  expect(JSON.parse(String(first))).toMatchObject({ id: 0, result: { serverInfo: { name: 'hearsay' } } });
  // four times what it takes on an idle machine
  expect(here).toBeLessThan(2_000);
  const asked = performance.now();
  server.stdin!.end();
  expect(await once(server, 'exit')).toEqual([0, null]);
  expect(performance.now() - asked).toBeLessThan(1_000);
});

it('a long reading under way does not keep it', async () => {
  const server = start(['mcp', '--library', where]);
  server.stdin!.write(HELLO + call(1, 'read', { text: `${TEXT} `.repeat(9_000) }));
  await once(server.stdout!, 'data');
  server.stdin!.end();
  expect(await once(server, 'exit')).toEqual([0, null]);
});

it('it ends when it is told to', async () => {
  const server = start(['mcp', '--library', where]);
  server.stdin!.write(HELLO);
  await once(server.stdout!, 'data');
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([130, null]);
});

it('it ends when nobody takes its answers', async () => {
  const server = start(['mcp', '--library', where]);
  server.stdin!.write(HELLO);
  await once(server.stdout!, 'data');
  server.stdout!.destroy();
  server.stdin!.write(call(1, 'story', {}));
  expect(await once(server, 'exit')).toEqual([0, null]);
});
