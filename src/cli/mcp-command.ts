import { Console } from 'node:console';
import { serve } from '../mcp/serve.js';
import { printable } from '../text/printable.js';
import { stoppable } from './stopping.js';

export interface McpFlags {
  readonly library: string;
  readonly allowPrivate?: boolean;
}

/** `hearsay mcp`: answers one client on standard input and output, and ends with it: exit code 0, or 130 if stopped. */
export async function mcpCommand({ library, allowPrivate = false }: McpFlags, version: string): Promise<never> {
  // standard output belongs to the protocol: whatever a package has to say goes to standard error
  globalThis.console = new Console(process.stderr);
  if (process.stdin.isTTY)
    process.stderr.write(
      'hearsay: this waits for messages of a client, which starts it itself: see hearsay mcp --help\n',
    );
  const stopped = await stoppable(async (stop) => {
    await serve(process.stdin, process.stdout, { version, library, allowPrivate, log, stop });
    return stop.aborted;
  });
  // a reading under way would go on; what is written has to be taken first
  await new Promise((taken) => process.stdout.write('', taken));
  process.exit(stopped ? 130 : 0);
}

const log = (words: string): void => {
  process.stderr.write(`hearsay: ${words.split('\n').map(printable).join('\n')}\n`);
};
