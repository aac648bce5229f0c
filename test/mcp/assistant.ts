import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll } from 'vitest';
import { hearsay } from '../cli/run.js';
import { bridgeJson } from '../desk/bridge-library.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a tool answered: its structured part, which the client has held to the tool's schema, and its text. */
export interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: each tool has its own form, which the client has checked
  readonly told: any;
  readonly text: string;
  readonly isError: boolean;
}

/** A client that has started the program as assistants do, and knows its tools. */
export interface Assistant {
  readonly client: Client;
  ask(tool: string, asked?: Readonly<Record<string, unknown>>): Promise<Answered>;
}

/** A file in a folder that goes when the tests of a file are over. */
export function scratch(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

/** The library about the bridge, made as a user makes it. */
export async function bridgeLibrary(at: (name: string) => string): Promise<string> {
  writeFileSync(at('bridge.json'), await bridgeJson());
  const ran = await hearsay(['import', at('bridge.json'), '--library', at('bridge.db')]);
  if (ran.code !== 0) throw new Error(ran.err);
  return at('bridge.db');
}

/** Starts the program with these arguments; it ends when the tests of a file are over. */
export async function assistant(...args: readonly string[]): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', ...args], stderr: 'ignore' }),
  );
  afterAll(() => client.close());
  // a client holds answers to the schemas of the tools that it has listed
  await client.listTools();
  return {
    client,
    ask: async (name, asked = {}) => {
      const result = (await client.callTool({ name, arguments: { ...asked } })) as CallToolResult;
      const [first] = result.content;
      const text = first?.type === 'text' ? first.text : '';
      return { told: result.structuredContent, text, isError: result.isError === true };
    },
  };
}
