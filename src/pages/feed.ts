import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { UnreadableInput } from './article.js';
import { fromAtom } from './atom.js';
import { guardEntities } from './entities.js';
import type { FeedItem } from './feed-item.js';
import { fromJson } from './json-feed.js';
import { fromRss } from './rss.js';
import { xmlRoot } from './xml-root.js';

/** A feed as it was given. */
export interface Feed {
  readonly outlet: string | null;
  /** How many minutes it asks to be left alone for (RSS's ttl, RDF's syndication module); null if it doesn't say. */
  readonly minutes: number | null;
  /** Each once, in the feed's order. */
  readonly items: readonly Item[];
  /** The feed breaks off or its XML is broken; `items` are those that are whole. */
  readonly isBroken: boolean;
}

/** One item, and its text where the feed holds all of it, or nothing else does. */
export interface Item extends FeedItem {
  /** What the feed tells items apart by. */
  readonly key: string | null;
  readonly text: { readonly words: string; readonly isHtml: boolean } | null;
}

/** A feed of 500 articles in full has a few million characters. */
const LONGEST = 20_000_000;

/**
 * An RSS, Atom, RDF or JSON feed. HTML in titles is undone, relative links are resolved, dates are ISO 8601; an item
 * that comes twice is given once.
 * @param address where the feed was fetched from, if it was
 * @throws UnreadableInput for what is no feed, is too long for one, defines entities, or is too broken to read
 */
export function feedFrom(text: string, address: string | null = null): Feed {
  if (text.length > LONGEST)
    throw new UnreadableInput(`the feed has ${text.length} characters, and is read up to ${LONGEST}: split it`);
  guardEntities(text, 'feed');
  const read = attempt(() => parsed(text, address));
  if (!(read instanceof Error)) return { ...read, items: once(read.items), isBroken: !isEnded(text) };
  const saved = itemByItem(text, address);
  if (saved.length === 0) throw new UnreadableInput(`the feed can't be read: ${reasonOf(read)}`);
  return { ...saved[0]!, items: once(saved.flatMap(({ items }) => items)), isBroken: true };
}

/** What can be saved of a broken feed: each item that is whole by itself, under what stands before the first. */
function itemByItem(text: string, address: string | null): readonly Parsed[] {
  const [head = '', ...pieces] = text.split(ITEM_START);
  return pieces.flatMap((piece) => {
    const end = ITEM_END.exec(piece);
    const read = end && attempt(() => parsed(head + piece.slice(0, end.index + end[0].length), address));
    return read === null || read instanceof Error ? [] : [read];
  });
}

const ITEM_START = /(?=<(?:[\w.-]+:)?(?:item|entry)[\s>])/i;
const ITEM_END = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/i;

function attempt<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    return error as Error;
  }
}

const reasonOf = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}, ${cause.message}` : message;

const isEnded = (text: string): boolean =>
  /^\s*\{/.test(text) || /<\/(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>/i.test(text.slice(-5000));

export type Parsed = Omit<Feed, 'isBroken'>;

function parsed(text: string, address: string | null): Parsed {
  const root = /^\s*\{/.test(text) ? 'json' : xmlRoot(text);
  if (root === 'json') return fromJson(parseJsonFeed(text), address);
  if (root === 'rss') return fromRss(parseRssFeed(text), address);
  if (root === 'feed') return fromAtom(parseAtomFeed(text), address);
  if (root === 'rdf') return fromRss(parseRdfFeed(text), address);
  throw new UnreadableInput(root === 'html' ? 'it is a page, not a feed' : 'it is no RSS, Atom, RDF or JSON feed');
}

/** Items by what they lead to, or else by what the feed tells them apart by: each once. */
function once(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ url, key, title, text }) => {
    const name = url ?? key ?? JSON.stringify([title, text?.words]);
    return !seen.has(name) && seen.add(name);
  });
}
