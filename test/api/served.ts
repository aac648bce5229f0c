import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { importLibrary } from '../../src/desk/import-library.js';
import { openLibrary } from '../../src/library/open.js';
import { start } from '../cli/run.js';
import { bridgeJson } from '../desk/bridge-library.js';

/** A server as a user starts it, in a process of its own. */
export interface Served {
  readonly address: string;
  readonly child: ChildProcess;
  /** All that it printed. */
  printed(): string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Ends it by a signal. @returns its exit code, null if it was killed */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what was answered is looked at, not typed
  readonly json: any;
}

/** A folder for the files of a test file, and servers that end with it. */
export function servers() {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-api-'));
  const running: Served[] = [];
  afterAll(async () => {
    for (const server of running) await server.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let made = 0;
  return {
    folder,
    /** A library about the bridge in a file of its own. */
    async bridge(): Promise<string> {
      const [file, json] = ['db', 'json'].map((ending) => join(folder, `bridge${made}.${ending}`));
      made++;
      writeFileSync(json!, await bridgeJson());
      const library = await openLibrary(file!, { create: true });
      await importLibrary(library, json!);
      await library.close();
      return file!;
    },
    async serve(library: string, ...flags: readonly string[]): Promise<Served> {
      const server = await served(['serve', '--library', library, '--port', '0', '--jobs', '1', ...flags]);
      running.push(server);
      return server;
    },
  };
}

async function served(args: readonly string[]): Promise<Served> {
  const child = start(args);
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk;
      const [, found] = /serves .* at (http:\/\/[^\s/]+)/.exec(printed) ?? [];
      if (found) resolve(found);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
  const ask = async (path: string, init: RequestInit): Promise<Answer> =>
    answerOf(await fetch(`${address}${path}`, { redirect: 'manual', ...init }));
  return {
    address,
    child,
    printed: () => printed,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) => {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const type = isRaw ? 'text/plain' : 'application/json';
      return ask(path, {
        method: 'POST',
        headers: { 'content-type': type, ...headers },
        body: isRaw ? (body as string) : JSON.stringify(body),
      });
    },
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson =
    /json/.test(response.headers.get('content-type') ?? '') && !/ndjson/.test(response.headers.get('content-type')!);
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

/** Asks with headers that `fetch` does not let one set. @returns the status and the body */
export function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode!, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
