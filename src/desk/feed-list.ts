import { dirname, resolve } from 'node:path';
import type { Origin } from './outside.js';
import { xmlText } from './read-feed.js';

/**
 * The feeds in an OPML list, as addresses or paths: what it names is beside its file, or relative to its own address.
 * @throws UnreadableInput if it is broken or names none
 */
export async function feedsListed(stream: AsyncIterable<Uint8Array>, origin: Origin): Promise<readonly string[]> {
  const { feedsOf } = await import('../pages/opml.js');
  const { url, name = '' } = origin;
  const places = feedsOf(await xmlText(stream, origin)).map((named) => {
    if (url !== undefined) return URL.canParse(named, url) ? new URL(named, url).href : named;
    return isAddress(named) ? named : resolve(dirname(name), named);
  });
  return [...new Set(places)];
}

export const isAddress = (words: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(words);
