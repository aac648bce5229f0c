// A process that adds the additions of a file to a library, a few at a time, and says so after each.
import { readFileSync } from 'node:fs';
import { addReadings } from '../../dist/library/add.js';
import { openLibrary } from '../../dist/library/open.js';

const [where, file] = process.argv.slice(2);
const additions = JSON.parse(readFileSync(file, 'utf8')).map((addition) => ({
  ...addition,
  page: { ...addition.page, bytes: Buffer.from(addition.page.bytes) },
}));
const library = await openLibrary(where, { create: true });
process.stdout.write('opened\n');
for (let from = 0; from < additions.length; from += 5) {
  const outcomes = await addReadings(library, additions.slice(from, from + 5));
  process.stdout.write(outcomes.map(({ id, outcome }) => `${outcome} ${id}\n`).join(''));
}
await library.close();
