import type { FeedItem } from '../pages/feed-item.js';
import { pack, sha256, storable, storableOrNull, unpack } from './packing.js';
import type { PageRow } from './tables.js';

/** What an article was read from, as it came: enough to read it again. */
export interface Page {
  /** bytes: of a file or page; item: text that a feed itself holds; words: text that never was bytes; row: a line of JSONL. */
  readonly kind: 'bytes' | 'item' | 'words' | 'row';
  /** As they came; words and rows as UTF-8. */
  readonly bytes: Uint8Array;
  /** The path, address or line, as a person would name it. */
  readonly origin: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly contentType: string | null;
  /** What the feed tells that led to it. */
  readonly item: FeedItem | null;
}

/**
 * A page's hash: the same bytes under another address or name, or from another feed, are another page, for they may be
 * read otherwise.
 */
export function pageHash({ kind, bytes, name, url, contentType, item }: Omit<Page, 'origin'>): string {
  const told = item && [item.url, item.outlet, item.title, item.byline, item.published, item.modified];
  return sha256(JSON.stringify([sha256(bytes), kind, name, url, contentType, told])).slice(0, 32);
}

export const pageRow = (page: Page): Omit<PageRow, 'key'> => ({
  hash: pageHash(page),
  kind: page.kind,
  name: storableOrNull(page.name),
  url: storableOrNull(page.url),
  origin: storable(page.origin),
  content_type: storableOrNull(page.contentType),
  item: page.item && storable(JSON.stringify(page.item)),
  bytes: pack(page.bytes),
});

export const pageOf = (row: Omit<PageRow, 'key' | 'hash'>): Page => ({
  kind: row.kind as Page['kind'],
  bytes: unpack(row.bytes),
  origin: row.origin,
  name: row.name,
  url: row.url,
  contentType: row.content_type,
  item: row.item === null ? null : JSON.parse(row.item),
});

/** The kind of a page of which only the hash is known: its article came from an export, which has no pages. */
export const ABSENT = 'absent';
