// A worker as `hearsay work --once` is one, with a lease of its own: says of each page what became of it.

import { coverAgain } from '../../dist/desk/cover.js';
import { workOff } from '../../dist/desk/work.js';
import { systemClock } from '../../dist/fetching/clock.js';
import { openLibrary } from '../../dist/library/open.js';
import { openQueue } from '../../dist/library/queue.js';

const [where, lease] = process.argv.slice(2);
const library = await openLibrary(where);
const queue = await openQueue(where, { lease: Number(lease) });
const setting = { jobs: 1, once: true, clock: systemClock };
for await (const event of workOff(library, queue, setting, new AbortController().signal))
  if (!('idle' in event)) process.stdout.write(`${event.outcome ?? event.problem.message}\n`);
const { stories } = await coverAgain(library, []);
process.stdout.write(`stories ${stories.length}\n`);
await queue.close();
await library.close();
