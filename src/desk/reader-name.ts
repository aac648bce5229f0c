import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MODEL_FOLDER } from '../attribution/model.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

let name: Promise<string> | undefined;

/** What reads articles here, in one name, by which a library tells what is to be read again: program and model. */
export const readerName = (): Promise<string> => (name ??= named());

async function named(): Promise<string> {
  const model = await readFile(join(MODEL_FOLDER, 'attribution.onnx'));
  return `hearsay ${version}, model ${createHash('sha256').update(model).digest('hex').slice(0, 12)}`;
}
