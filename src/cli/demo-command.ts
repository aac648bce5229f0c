import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimView } from '../desk/claim-view.js';
import { coverAgain } from '../desk/cover.js';
import { findInputs } from '../desk/inputs.js';
import { keep, type ToKeep } from '../desk/keep.js';
import type { Material } from '../desk/material.js';
import { materials } from '../desk/materials.js';
import { readAll } from '../desk/read-all.js';
import { storyView } from '../desk/story-view.js';
import { claimText } from '../formats/library/views/claim-text.js';
import { carriersOf } from '../formats/library/views/gap.js';
import { storiesText } from '../formats/library/views/stories-text.js';
import { type Library, openLibrary } from '../library/open.js';
import { storySummaries } from '../library/story-summaries.js';
import { FORMATS } from './formats.js';
import { standardOutput } from './sink.js';
import { folderWriter } from './writers.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
/** The library's file. */
export const DEMO_FILE = 'hearsay-demo.db';
/** The coverage is invented, and of 2027: it is read after its last day, whatever the clock says. */
const READ_AT = '2027-04-21T09:00:00.000Z';

/**
 * `hearsay demo`: makes a library of the invented coverage that comes with the program, and shows its stories and the
 * claim that looks best confirmed; writes a page for each article.
 * @param folder where the library and the pages go
 * @returns the exit code
 */
export async function demoCommand(folder: string): Promise<number> {
  const out = standardOutput(process.stdout);
  const screen = {
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    width: process.stdout.columns ?? 100,
  };
  const began = performance.now();
  const file = join(folder, DEMO_FILE);
  const { kept, statements } = await withPages(folder);
  const library = await newLibrary(file);
  try {
    await keep(library, kept, READ_AT);
    await coverAgain(library, []);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    await out.write(`Read ${kept.length} articles in ${seconds} s: ${statements} statements.\n\n`);
    await out.write(storiesText(await storySummaries(library, { atLeast: 2 }), screen));
    await out.write('\n\nThe claim that looks best confirmed:\n\n');
    await out.write(claimText(await claimView(library, await widest(library)), screen));
  } finally {
    await library.close();
  }
  await out.write(
    `\nA page for each article:  ${resolve(join(folder, 'index.html'))}\nAsk the library:          npx hearsay stories --library ${file}\nLook at all of it:        npx hearsay serve --library ${file}\nMake your own:            npx hearsay add PATH|URL|FEED --library news.db\n`,
  );
  return 0;
}

/** An empty library in place of what was there. */
export async function newLibrary(file: string): Promise<Library> {
  for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true });
  return openLibrary(file, { create: true });
}

/** Reads the examples and writes a page for each. */
async function withPages(folder: string): Promise<{ readonly kept: readonly ToKeep[]; readonly statements: number }> {
  const { inputs } = await findInputs([EXAMPLES]);
  const writer = await folderWriter(folder, FORMATS.html, { color: false, width: 100 });
  const refuse = () => Promise.reject(new Error('the examples need no network'));
  const kept: ToKeep[] = [];
  for await (const outcome of readAll(materials(inputs, { stdin: process.stdin, fetch: refuse }), { jobs: 2 })) {
    if ('problem' in outcome) throw new Error(`${outcome.problem.from}: ${outcome.problem.message}`);
    await writer.write(outcome.reading);
    const { material } = outcome.found;
    kept.push({ reading: outcome.reading, material: fromExamples(material) });
  }
  await writer.end();
  return { kept, statements: kept.reduce((sum, { reading }) => sum + reading.statements.length, 0) };
}

/** Of all stories the claim with one origin that most articles have, before others one that no named source backs. */
async function widest(library: Library): Promise<string> {
  const stories = await storySummaries(library, { atLeast: 2 });
  const views = await Promise.all(stories.map(({ id }) => storyView(library, id)));
  const claims = views.flatMap(({ claims, parties }) => {
    const named = new Set(parties.filter((party) => party.named).map(({ id }) => id));
    return claims
      .filter(({ origins }) => origins.length === 1)
      .map((claim) => ({
        id: claim.id,
        weight: carriersOf(claim).length * (claim.backedBy.some((id) => named.has(id)) ? 1 : 2),
      }));
  });
  return claims.reduce((best, one) => (one.weight > best.weight ? one : best)).id;
}

/** Where the program lies on this machine is nothing that its library should tell, or go by. */
function fromExamples(material: Material): Material {
  const name = relative(EXAMPLES, material.from);
  return material.kind === 'row' ? material : { ...material, from: name, name };
}
