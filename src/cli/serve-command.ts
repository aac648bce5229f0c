import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { buildApp } from '../api/app.js';
import { isLoopback } from '../api/guard/hosts.js';
import { tokensIn } from '../api/guard/tokens.js';
import { whyNot } from '../desk/inputs.js';
import { jobs } from './jobs-option.js';
import { type LibraryFlags, libraryOption, wholeNumber } from './library-options.js';
import { UsageError } from './usage-error.js';
import { print, withLibrary } from './with-library.js';

export interface ServeFlags extends LibraryFlags {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
  readonly readOnly?: boolean;
  readonly allowPrivate?: boolean;
  readonly jobs?: number;
  readonly name?: readonly string[];
  readonly cors?: readonly string[];
  readonly rate: number;
  readonly concurrent: number;
  readonly tokenFile?: string;
}

/** Of so many requests one may be to read or add an article, and one may be refused. */
const SHARE = 20;
/** So long are answers waited for at the end, in ms. */
const PATIENCE = 20_000;
const [PORT, HOST, RATE, CONCURRENT] = [4780, '127.0.0.1', 6_000, 32] as const;
/** What is served to this machine alone, and nothing else said. */
export const BY_DEFAULT = { port: PORT, host: HOST, rate: RATE, concurrent: CONCURRENT } as const;
/** The page that comes with the program. */
const PAGE = fileURLToPath(new URL('../web', import.meta.url));

/** `hearsay serve`. @param version of the program */
export function serveCommand(hearsay: Command, version: string): void {
  hearsay
    .command('serve')
    .description('open a library in a browser, and to programs over HTTP')
    .addOption(libraryOption())
    .addOption(new Option('--port <n>', 'where to listen; 0 for any free port').argParser(port).default(PORT))
    .addOption(new Option('--host <address>', 'whom to listen to; all but this machine need a token').default(HOST))
    .option('--open', 'open a browser')
    .option('--read-only', 'change nothing in the library')
    .option('--allow-private', 'fetch from private and local addresses, and call alerts there, too')
    .option('-j, --jobs <n>', 'threads that read (default: one fewer than cores, up to 4)', jobs)
    .addOption(
      new Option('--name <host...>', 'names by which the server is known beside its address, such as a proxy’s'),
    )
    .addOption(new Option('--cors <origin...>', 'origins of other pages that may ask, such as https://desk.example'))
    .addOption(new Option('--rate <n>', 'requests a minute for one client').argParser(wholeNumber).default(RATE))
    .addOption(
      new Option('--concurrent <n>', 'requests of one client at one time').argParser(wholeNumber).default(CONCURRENT),
    )
    .option('--token-file <file>', 'lines of `read TOKEN` or `write TOKEN`; whoever asks has to give one')
    .addHelpText('after', EXAMPLES)
    .action((flags: ServeFlags) => serve(flags, version));
}

/** Serves a library until it is stopped. @throws UsageError */
export async function serve(flags: ServeFlags, version: string): Promise<void> {
  const { library: where, readOnly = false, host, rate, concurrent } = flags;
  const { tokens, made } = await tokensFor(flags);
  const share = Math.ceil(rate / SHARE);
  process.exitCode = await withLibrary(where, { readOnly }, async (library) => {
    const { buildApp } = await import('../api/app.js');
    const { stoppable } = await import('./stopping.js');
    const { servingOf } = await import('./serving.js');
    const { serving, close } = servingOf(library, flags, version);
    const app = await buildApp({
      serving,
      page: PAGE,
      isBehindProxy: (flags.name ?? []).length > 0,
      guard: {
        ...{ host, names: [hostname(), ...(flags.name ?? [])], tokens, cors: flags.cors ?? [] },
        ...{ concurrent, refused: share },
      },
      limits: { requests: rate, reads: share },
      report: (error) => warn(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
    await stoppable(async (stop) => {
      try {
        const address = await listening(() => app.listen({ host, port: flags.port }), flags);
        const entrance = made === null ? address : `${address}/?token=${made}`;
        await print(greeting(library.where, entrance));
        if (tokens !== null && !isLoopback(host))
          warn('without TLS whoever is on the way can read tokens and answers: put a proxy that has it in front');
        if (flags.open) (await import('./open-browser.js')).openBrowser(entrance);
        await new Promise((resolve) => stop.addEventListener('abort', resolve));
      } finally {
        await closed(app);
        await close();
      }
    });
  });
}

/** Answers what was asked before, and then ends every connection: one that is kept for later would keep the program. */
async function closed(app: Awaited<ReturnType<typeof buildApp>>): Promise<void> {
  const began = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - began < PATIENCE) app.server.closeIdleConnections();
    else app.server.closeAllConnections();
  }, 100);
  await app.close();
  clearInterval(timer);
}

const greeting = (where: string, address: string): string => `Hearsay serves ${where} at ${address}\nCtrl-C ends it.\n`;

const warn = (words: string): void => {
  process.stderr.write(`hearsay: ${words}\n`);
};

/**
 * Who may ask: whoever is on this machine, unless tokens are named; others by a token alone, which is made for this run
 * if none is named.
 * @throws UsageError
 */
async function tokensFor({ host, name = [], tokenFile }: ServeFlags) {
  if (tokenFile === undefined) {
    // whoever tells it another name has put something in front that others reach
    if (isLoopback(host) && name.length === 0) return { tokens: null, made: null };
    const made = randomBytes(24).toString('base64url');
    return { tokens: [{ scope: 'write', token: made }] as const, made };
  }
  try {
    return { tokens: tokensIn(await readFile(tokenFile, 'utf8')), made: null };
  } catch (error) {
    throw new UsageError(`--token-file ${tokenFile}: ${whyNot(error as NodeJS.ErrnoException)}`);
  }
}

async function listening(listen: () => Promise<string>, { host, port }: ServeFlags): Promise<string> {
  try {
    return await listen();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new UsageError(`port ${port} of ${host} is in use: give another by --port, or 0`);
    if (code === 'EACCES') throw new UsageError(`port ${port} may not be listened at: give one above 1023 by --port`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new UsageError(`${host} is no address of this machine: give one by --host, or leave it out`);
    throw error;
  }
}

function port(words: string): number {
  const n = Number(words);
  if (!/^\d+$/.test(words) || n > 65_535) throw new InvalidArgumentError('it is a number from 0 to 65535.');
  return n;
}

const EXAMPLES = `
Examples:
  hearsay serve --library news.db --open
  hearsay serve --library news.db --read-only --port 8080
  hearsay serve --library news.db --host 0.0.0.0 --token-file tokens.txt

It listens to this machine alone unless --host says otherwise. Programs ask under /api/v1; /api lists what there is.`;
