import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../browser.js';
import { harbourLibrary } from './harbour-library.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const run = promisify(execFile);
const SLOW = 120_000;

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeHarbour {
  readonly flags?: readonly string[];
  /** Pages that are added to the library before, by their names. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Serves a copy of the harbour library, which may be written to, as a user does. */
export async function serveHarbour({ flags = [], pages = {} }: ServeHarbour = {}): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-web-'));
  const library = join(folder, 'harbour.db');
  await copyFile(await harbourLibrary(), library);
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html);
  const added = Object.keys(pages).map((name) => join(folder, name));
  if (added.length > 0) await run(process.execPath, [PROGRAM, 'add', ...added, '--library', library]);
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--library', library, '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(server);
  const close = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { address, close };
}

/** The address that the server prints once it listens. @throws Error with what it said if it ends before */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    server.stdout!.on('data', listen);
    server.stderr!.on('data', listen);
    server.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
}

/** A page with what went wrong on it: errors, also of its policy, and requests that leave the server. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
  close(): Promise<void>;
}

export interface Harbour {
  address(): string;
  /** Opens an address of the reader, 1280 px wide unless it is said otherwise. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** What the API answers. */
  answer<T>(path: string): Promise<T>;
}

/** The reader on the harbour library in a real browser, for all tests of a file. */
export function harbourInABrowser(how: ServeHarbour = {}): Harbour {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveHarbour(how)]);
  }, SLOW);
  afterAll(async () => {
    await Promise.all([browser?.close(), served?.close()]);
  });
  return {
    address: () => served.address,
    answer: async (path) => (await fetch(`${served.address}/api/v1/${path}`)).json() as never,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith(served.address)) faults.push(`asks ${request.url()}`);
      });
      await page.goto(served.address + path);
      return { page, faults, close: () => context.close() };
    },
  };
}
