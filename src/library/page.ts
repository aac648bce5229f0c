import { pack, sha256, storable, storableOrNull, unpack } from './packing.js';
import type { PageRow } from './tables.js';

/** What an article was read from, as it came: enough to read it again. */
export interface Page {
  /** bytes: of a file or page; words: text that never was bytes; row: one line of JSONL. */
  readonly kind: 'bytes' | 'words' | 'row';
  /** As they came; words and rows as UTF-8. */
  readonly bytes: Uint8Array;
  /** The path, address or line, as a person would name it. */
  readonly origin: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly contentType: string | null;
}

/** A page's hash: the same bytes under another address or name are another page, for they may be read otherwise. */
export function pageHash({ kind, bytes, name, url, contentType }: Omit<Page, 'origin'>): string {
  return sha256(JSON.stringify([sha256(bytes), kind, name, url, contentType])).slice(0, 32);
}

export const pageRow = (page: Page): Omit<PageRow, 'key'> => ({
  hash: pageHash(page),
  kind: page.kind,
  name: storableOrNull(page.name),
  url: storableOrNull(page.url),
  origin: storable(page.origin),
  content_type: storableOrNull(page.contentType),
  bytes: pack(page.bytes),
});

export const pageOf = (row: Omit<PageRow, 'key' | 'hash'>): Page => ({
  kind: row.kind as Page['kind'],
  bytes: unpack(row.bytes),
  origin: row.origin,
  name: row.name,
  url: row.url,
  contentType: row.content_type,
});
