import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importLibrary } from '../desk/import-library.js';
import { DEMO_FILE, newLibrary } from './demo-command.js';
import { BY_DEFAULT, serve } from './serve-command.js';
import { UsageError } from './usage-error.js';

/** What reading the examples gives, as `hearsay export` has it: made by `npm run readme`, and held to it. */
const READ_ALREADY = fileURLToPath(new URL('../../demo/harbour.json.gz', import.meta.url));

/**
 * `hearsay demo --serve`: opens the reader on the coverage that comes with the program, without reading it again.
 * @param folder where the library goes
 * @param version of the program
 */
export async function serveDemo(folder: string, version: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const library = join(folder, DEMO_FILE);
  const made = await newLibrary(library);
  try {
    await importLibrary(made, READ_ALREADY);
  } finally {
    await made.close();
  }
  const flags = { ...BY_DEFAULT, library, open: hasScreen() };
  try {
    await serve(flags, version);
  } catch (error) {
    // somebody listens there already: any other place will do
    if (!(error instanceof UsageError)) throw error;
    await serve({ ...flags, port: 0 }, version);
  }
}

/** Whether a person at a desktop is there to see a browser that opens. */
function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION || process.stdout.isTTY !== true) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
