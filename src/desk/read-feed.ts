import { decodeBytes } from '../pages/charset.js';
import type { Feed } from '../pages/feed.js';
import type { Origin } from './outside.js';
import { whole } from './streams.js';

/** No feed or list of feeds has more bytes. */
const LARGEST = 20 * 1024 * 1024;
const TOO_LARGE = 'larger than 20 MB, which no feed is: check that it is one, or split it';

/** The text of a feed or list, in whatever charset. */
export const xmlText = async (stream: AsyncIterable<Uint8Array>, { contentType = '' }: Origin): Promise<string> =>
  decodeBytes(await whole(stream, LARGEST, TOO_LARGE), { contentType, html: true }).text;

/** @throws UnreadableInput if it is no feed */
export async function readFeed(stream: AsyncIterable<Uint8Array>, origin: Origin): Promise<Feed> {
  // what reads feeds takes a while to load: only where there is one to read
  const { feedFrom } = await import('../pages/feed.js');
  return feedFrom(await xmlText(stream, origin), origin.url ?? null);
}
