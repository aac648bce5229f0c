import type { Fetched } from '../fetching/fetch-page.js';
import type { FeedItem } from '../pages/feed-item.js';
import type { Material } from './material.js';
import { originOf } from './outside.js';

/** What is known of an article beside its text, by whoever hands it in. */
export interface Known {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
}

/** How what was handed in is named to people. */
const FROM = 'what was sent';

/** A text as it is, with what is known of it. */
export const materialOfText = (text: string, { url, title, outlet, published }: Known): Material => ({
  kind: 'row',
  from: FROM,
  line: 1,
  json: JSON.stringify({ id: 'sent', text, url, title, outlet, published }),
});

/** A page, with what is known of it where it does not tell so itself. */
export const materialOfHtml = (html: string, known: Known): Material => ({
  ...materialOfBytes(new TextEncoder().encode(html), 'text/html; charset=utf-8'),
  ...(known.url === undefined ? {} : { url: known.url }),
  ...itemOf(known),
});

/** Bytes of a text, a page or a document. @param contentType as HTTP has it */
export const materialOfBytes = (bytes: Uint8Array, contentType: string): Material & { kind: 'bytes' } => ({
  kind: 'bytes',
  id: 'sent',
  from: FROM,
  bytes,
  contentType,
  // that a text is Markdown is told by its name
  ...(/^text\/markdown\b/i.test(contentType) ? { name: 'sent.md' } : {}),
});

/** A page that was fetched. */
export const materialOfFetched = (fetched: Fetched, known: Known): Material => ({
  kind: 'bytes',
  bytes: fetched.bytes,
  ...originOf(fetched, fetched.requested),
  ...itemOf(known),
});

function itemOf({ url, title, outlet, published }: Known): { readonly item?: FeedItem } {
  if (title === undefined && outlet === undefined && published === undefined) return {};
  const told = { outlet: outlet ?? null, title: title ?? null, published: published ?? null };
  return { item: { url: url ?? null, ...told, byline: [], modified: null } };
}
