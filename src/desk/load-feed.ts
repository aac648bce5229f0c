import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decodeBytes } from '../pages/charset.js';
import type { Feed, Item } from '../pages/feed.js';
import { inOrder } from './in-order.js';
import { idOfFile, whyNot } from './inputs.js';
import type { Found, Problem } from './material.js';
import { type Origin, type Outside, originOf } from './outside.js';
import { streamOf, whole } from './streams.js';

/** No feed has more bytes. */
const LARGEST_FEED = 20 * 1024 * 1024;
const TOO_LARGE = 'larger than 20 MB, which no feed is: check that it is one, or split it';
/** Feeds of a list whose items are read by turns, and items that are fetched at once: each of another host, if it can be. */
const AT_ONCE = 8;

/** The items of a feed: with the text that it holds, or else with their page. */
export async function* feedMaterials(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  outside: Outside,
): AsyncGenerator<Found> {
  yield* itemsOf([{ feed: await readFeed(stream, origin), origin }], outside);
}

/** The items of all feeds in an OPML list; a feed that can't be read is a problem, and the others are read. */
export async function* listMaterials(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  outside: Outside,
): AsyncGenerator<Found> {
  const { feedsOf } = await import('../pages/opml.js');
  const listed = feedsOf(await textOf(stream, origin)).map((address) => placeOf(address, origin));
  for (let at = 0; at < listed.length; at += AT_ONCE) {
    const feeds: Placed[] = [];
    for (const read of await Promise.all(listed.slice(at, at + AT_ONCE).map((place) => listedFeed(place, outside)))) {
      if ('problem' in read) yield read;
      else feeds.push(read);
    }
    yield* itemsOf(feeds, outside);
  }
}

interface Placed {
  readonly feed: Feed;
  readonly origin: Origin;
}

const textOf = async (stream: AsyncIterable<Uint8Array>, { contentType = '' }: Origin): Promise<string> =>
  decodeBytes(await whole(stream, LARGEST_FEED, TOO_LARGE), { contentType, html: true }).text;

/** @throws UnreadableInput */
async function readFeed(stream: AsyncIterable<Uint8Array>, origin: Origin): Promise<Feed> {
  // what reads feeds takes a while to load: only where there is one to read
  const { feedFrom } = await import('../pages/feed.js');
  return feedFrom(await textOf(stream, origin), origin.url ?? null);
}

/** A list's address for a feed, as seen from the list: beside its file, or relative to its own address. */
function placeOf(address: string, { url, name = '' }: Origin): string {
  if (url !== undefined) return URL.canParse(address, url) ? new URL(address, url).href : address;
  return isAddress(address) ? address : resolve(dirname(name), address);
}

const isAddress = (words: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(words);

async function listedFeed(place: string, outside: Outside): Promise<Placed | { readonly problem: Problem }> {
  try {
    if (!isAddress(place)) {
      const origin = { from: place, id: idOfFile(place) };
      return { origin, feed: await readFeed(createReadStream(place), origin) };
    }
    const fetched = await outside.fetch(place, 'followed');
    const origin = originOf(fetched, place);
    return { origin, feed: await readFeed(streamOf(fetched.bytes), origin) };
  } catch (error) {
    return { problem: { from: place, message: whyNot(error as NodeJS.ErrnoException) } };
  }
}

/** The items of several feeds, one of each by turns, so that no host is asked for all of its pages in a row. */
async function* itemsOf(feeds: readonly Placed[], outside: Outside): AsyncGenerator<Found> {
  async function* byTurns() {
    const longest = Math.max(0, ...feeds.map(({ feed }) => feed.items.length));
    for (let n = 0; n < longest; n++)
      for (const { feed, origin } of feeds) if (n < feed.items.length) yield { item: feed.items[n]!, n, origin };
  }
  yield* inOrder(byTurns(), AT_ONCE, ({ item, n, origin }) => materialOf(item, n, origin, outside));
  for (const { feed, origin } of feeds)
    if (feed.isBroken)
      yield { problem: { from: origin.from, message: 'the feed breaks off or is broken: the items before were read' } };
}

async function materialOf(item: Item, n: number, origin: Origin, outside: Outside): Promise<Found> {
  const { text, key, ...told } = item;
  const from = told.url ?? `${origin.from}, item ${n + 1}`;
  if (text !== null) {
    const { fetched } = origin;
    const bytes = new TextEncoder().encode(text.words);
    const contentType = `text/${text.isHtml ? 'html' : 'plain'}; charset=utf-8`;
    const known = { id: told.url ?? key ?? `${origin.id}-${n + 1}`, contentType, ...(fetched ? { fetched } : {}) };
    return { material: { kind: 'bytes', from, bytes, ...known, item: told, isFeedText: true } };
  }
  if (told.url === null) return { problem: { from, message: 'the item has neither a text nor an address' } };
  try {
    const fetched = await outside.fetch(told.url, 'followed');
    return { material: { kind: 'bytes', ...originOf(fetched, from), bytes: fetched.bytes, item: told } };
  } catch (error) {
    return { problem: { from, message: (error as Error).message } };
  }
}
