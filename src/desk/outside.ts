import type { Fetched } from '../fetching/fetch-page.js';

/** Why an address is asked for: a person named it, or a feed that was read leads to it. */
export type Errand = 'named' | 'followed';

/** The world outside, so that tests can stand in for it. */
export interface Outside {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetch: (address: string, errand: Errand) => Promise<Fetched>;
}

/** Where bytes come from, which tells what they are and where what they name is to be found. */
export interface Origin {
  /** As a person would name it. */
  readonly from: string;
  readonly id: string;
  /** A file's name or path. */
  readonly name?: string;
  readonly url?: string;
  readonly contentType?: string;
  readonly fetched?: string;
}

/** A fetched page as what is known of it beside its bytes. */
export function originOf({ url, contentType, at }: Fetched, from: string): Origin {
  // many servers say of Markdown that it is plain text
  const [name] = /[^/]+\.(?:md|markdown)$/i.exec(new URL(url).pathname) ?? [];
  return { from, id: url, url, fetched: at, ...(contentType ? { contentType } : {}), ...(name ? { name } : {}) };
}
