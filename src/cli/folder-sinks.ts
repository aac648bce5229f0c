import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSink, type Sink, Unwritable } from './sink.js';

/** A folder, made if it isn't there, as places to write to by name. @throws Unwritable */
export async function folderSinks(folder: string): Promise<(name: string) => Promise<Sink>> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new Unwritable(folder, error);
  });
  return (name) => fileSink(join(folder, name));
}
