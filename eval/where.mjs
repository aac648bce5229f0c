// Where the evaluation data lies: outside the repository, in the folder that HEARSAY_EVAL names.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Path below the evaluation folder; ends the program, saying so, if it is not there. */
export function evaluationData(path) {
  const folder = resolve(root, process.env.HEARSAY_EVAL ?? '../shared');
  const found = resolve(folder, path);
  if (existsSync(found)) return found;
  console.log(`skipped: there is no ${found} (HEARSAY_EVAL names the folder of the evaluation data)`);
  process.exit(0);
}
