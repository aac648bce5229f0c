import { createReadStream } from 'node:fs';
import { detectFormat } from '../pages/detect.js';
import { feedsListed } from './feed-list.js';
import { type Input, whyNot } from './inputs.js';
import type { Problem } from './material.js';
import { type Origin, type Outside, originOf } from './outside.js';
import { peek, streamOf } from './streams.js';

/**
 * The addresses of the feeds to watch: those of feeds as they are, those of OPML lists at addresses or in files by what
 * they name. What can't be watched, such as a feed in a file, is a problem.
 * @param isFeed whether an address is known to be a feed's: it is then not asked for, for it may be out of reach just now
 */
export async function feedsToWatch(
  inputs: readonly Input[],
  outside: Outside,
  isFeed: (address: string) => Promise<boolean>,
): Promise<{ readonly addresses: readonly string[]; readonly problems: readonly Problem[] }> {
  const addresses = new Set<string>();
  const problems: Problem[] = [];
  for (const input of inputs) {
    const from = input.kind === 'file' ? input.path : input.kind === 'address' ? input.address : 'standard input';
    try {
      if (input.kind === 'address' && (await isFeed(input.address))) addresses.add(input.address);
      else
        for (const place of await feedsOf(input, from, outside))
          if (/^https?:/i.test(place)) addresses.add(place);
          else problems.push({ from: place, message: IN_A_FILE });
    } catch (error) {
      problems.push({ from, message: whyNot(error as NodeJS.ErrnoException) });
    }
  }
  return { addresses: [...addresses], problems };
}

const IN_A_FILE = 'a file is not watched, only feeds at addresses: add it instead';

async function feedsOf(input: Input, from: string, outside: Outside): Promise<readonly string[]> {
  if (input.kind !== 'address') {
    const stream = input.kind === 'file' ? createReadStream(input.path) : outside.stdin;
    return listed(stream, { from, id: from, name: input.kind === 'file' ? input.path : '' }, from);
  }
  const fetched = await outside.fetch(input.address, 'named');
  return listed(streamOf(fetched.bytes), originOf(fetched, from), fetched.url);
}

/** What a list names, or where it itself is if it is a feed. */
async function listed(stream: AsyncIterable<Uint8Array>, origin: Origin, place: string): Promise<readonly string[]> {
  const { head, all } = await peek(stream);
  const format = detectFormat(head, origin);
  if (format === 'opml') return feedsListed(all, origin);
  if (format === 'feed') return [place];
  throw new Error('it is neither a feed nor an OPML list of feeds');
}
