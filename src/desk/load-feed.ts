import { createReadStream } from 'node:fs';
import type { Feed } from '../pages/feed.js';
import { feedsListed, isAddress } from './feed-list.js';
import { inOrder } from './in-order.js';
import { idOfFile, whyNot } from './inputs.js';
import { itemMaterial } from './item-material.js';
import type { Found, Problem } from './material.js';
import { type Origin, type Outside, originOf } from './outside.js';
import { readFeed } from './read-feed.js';
import { streamOf } from './streams.js';

/** Feeds of a list whose items are read by turns, and items that are fetched at once: each of another host, if it can be. */
const AT_ONCE = 8;

/** The items of a feed: with the text that it holds, or else with their page. */
export async function* feedMaterials(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  outside: Outside,
): AsyncGenerator<Found> {
  yield* itemsOf([{ feed: await readFeed(stream, origin), origin }], outside, new Set());
}

/** The items of all feeds in an OPML list; a feed that can't be read is a problem, and the others are read. */
export async function* listMaterials(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  outside: Outside,
): AsyncGenerator<Found> {
  const listed = await feedsListed(stream, origin);
  const seen = new Set<string>();
  for (let at = 0; at < listed.length; at += AT_ONCE) {
    const feeds: Placed[] = [];
    for (const read of await Promise.all(listed.slice(at, at + AT_ONCE).map((place) => listedFeed(place, outside)))) {
      if ('problem' in read) yield read;
      else feeds.push(read);
    }
    yield* itemsOf(feeds, outside, seen);
  }
}

interface Placed {
  readonly feed: Feed;
  readonly origin: Origin;
}

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

/**
 * The items of several feeds, one of each by turns, so that no host is asked for all of its pages in a row; a page that
 * several of them lead to is given once.
 */
async function* itemsOf(feeds: readonly Placed[], outside: Outside, seen: Set<string>): AsyncGenerator<Found> {
  async function* byTurns() {
    const longest = Math.max(0, ...feeds.map(({ feed }) => feed.items.length));
    for (let n = 0; n < longest; n++)
      for (const { feed, origin } of feeds) {
        const item = feed.items[n];
        if (!item || (item.url !== null && seen.has(item.url))) continue;
        if (item.url !== null) seen.add(item.url);
        yield { item, n, origin };
      }
  }
  yield* inOrder(byTurns(), AT_ONCE, ({ item, n, origin }) => itemMaterial(item, n, origin, outside));
  for (const { feed, origin } of feeds)
    if (feed.isBroken)
      yield {
        problem: { from: origin.from, message: 'the feed breaks off or is broken: only its whole items were read' },
      };
}
