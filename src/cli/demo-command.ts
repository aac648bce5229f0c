import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInputs } from '../desk/inputs.js';
import { materials } from '../desk/materials.js';
import { readAll } from '../desk/read-all.js';
import { FORMATS } from './formats.js';
import { standardOutput } from './sink.js';
import { folderWriter } from './writers.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
/** The article that is printed: a wire report whose sources have no names. */
const SHOWN = 'npa-cabinet-letter';

/**
 * `hearsay demo`: reads the examples, prints one, writes a page for each.
 * @returns the exit code
 */
export async function demoCommand(folder: string): Promise<number> {
  const { inputs } = await findInputs([EXAMPLES]);
  const out = standardOutput(process.stdout);
  const writer = await folderWriter(folder, FORMATS.html, { color: false, width: 100 });
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const refuse = () => Promise.reject(new Error('the examples need no network'));
  const began = performance.now();
  let read = 0;
  let statements = 0;
  for await (const outcome of readAll(materials(inputs, { stdin: process.stdin, fetch: refuse }), { jobs: 2 })) {
    if ('problem' in outcome) throw new Error(`${outcome.problem.from}: ${outcome.problem.message}`);
    const { reading } = outcome;
    await writer.write(reading);
    read++;
    statements += reading.statements.length;
    if (reading.id === SHOWN)
      await out.write(FORMATS.text.write(reading, { color, width: process.stdout.columns ?? 100 }));
  }
  await writer.end();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await out.write(
    `\nRead ${read} articles in ${seconds} s: ${statements} statements. A page for each:\n  ${resolve(join(folder, 'index.html'))}\n\nRead your own: npx hearsay read PATH\n`,
  );
  return 0;
}
