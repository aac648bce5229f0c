// A worker: takes pages, each of which has an addition in it, adds it, until there is no work left.
import { addReadings } from '../../dist/library/add.js';
import { openLibrary } from '../../dist/library/open.js';
import { openQueue } from '../../dist/library/queue.js';

const [where, lease] = process.argv.slice(2);
const library = await openLibrary(where);
const queue = await openQueue(where, { lease: Number(lease) });
for (;;) {
  const taken = await queue.take(5);
  for (const { id, page } of taken) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const [{ outcome }] = await addReadings(library, [{ ...JSON.parse(page.bytes.toString()), page }]);
    await queue.done([id]);
    process.stdout.write(`${outcome}\n`);
  }
  const { waiting, taken: others } = await queue.state();
  if (waiting + others === 0) break;
  if (taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 200));
}
await queue.close();
await library.close();
