import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { jobs } from './jobs-option.js';
import { type LibraryFlags, libraryOption } from './library-options.js';
import { UsageError } from './usage-error.js';
import { print, withLibrary } from './with-library.js';

export interface ServeFlags extends LibraryFlags {
  readonly port: number;
  readonly host: string;
  readonly open?: boolean;
  readonly readOnly?: boolean;
  readonly allowPrivate?: boolean;
  readonly jobs?: number;
  readonly tokenFile?: string;
}

/** The page that comes with the program. */
const PAGE = fileURLToPath(new URL('../web', import.meta.url));

/** `hearsay serve`. @param version of the program */
export function serveCommand(hearsay: Command, version: string): void {
  hearsay
    .command('serve')
    .description('open a library in a browser, and to programs over HTTP')
    .addOption(libraryOption())
    .addOption(new Option('--port <n>', 'where to listen; 0 for any free port').argParser(port).default(4780))
    .addOption(
      new Option('--host <address>', 'whom to listen to; all but this machine need a token').default('127.0.0.1'),
    )
    .option('--open', 'open a browser')
    .option('--read-only', 'change nothing in the library')
    .option('--allow-private', 'fetch from private and local addresses, and call alerts there, too')
    .option('-j, --jobs <n>', 'threads that read (default: one fewer than cores, up to 4)', jobs)
    .option('--token-file <file>', 'lines of `read TOKEN` or `write TOKEN`; whoever asks has to give one')
    .addHelpText('after', EXAMPLES)
    .action((flags: ServeFlags) => serve(flags, version));
}

async function serve(flags: ServeFlags, version: string): Promise<void> {
  const { library: where, readOnly = false } = flags;
  process.exitCode = await withLibrary(where, { readOnly }, async (library) => {
    const { buildApp } = await import('../api/app.js');
    const { stoppable } = await import('./stopping.js');
    const { servingOf } = await import('./serving.js');
    const { serving, close } = servingOf(library, flags, version);
    const app = await buildApp({ ...serving, page: PAGE });
    try {
      await stoppable(async (stop) => {
        const address = await listening(() => app.listen({ host: flags.host, port: flags.port }), flags);
        await print(`Hearsay serves ${library.where} at ${address}\nCtrl-C ends it.\n`);
        if (flags.open) (await import('./open-browser.js')).openBrowser(address);
        await new Promise((resolve) => stop.addEventListener('abort', resolve));
      });
    } finally {
      await app.close();
      await close();
    }
  });
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
