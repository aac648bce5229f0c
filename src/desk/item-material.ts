import type { Item } from '../pages/feed.js';
import type { FeedItem } from '../pages/feed-item.js';
import type { Found, Material } from './material.js';
import { type Origin, type Outside, originOf } from './outside.js';

/** What a feed's item is to be read from: the text that the feed holds, or else its page. */
export async function itemMaterial(item: Item, n: number, origin: Origin, outside: Outside): Promise<Found> {
  const { text, key, ...told } = item;
  const from = told.url ?? `${origin.from}, item ${n + 1}`;
  const { fetched } = origin;
  if (text !== null) {
    const id = told.url ?? key ?? `${origin.id}-${n + 1}`;
    return { material: textMaterial({ ...told, text }, { id, from, ...(fetched ? { fetched } : {}) }) };
  }
  if (told.url === null) return { problem: { from, message: 'the item has neither a text nor an address' } };
  try {
    const page = await outside.fetch(told.url, 'followed');
    return { material: { kind: 'bytes', ...originOf(page, from), bytes: page.bytes, item: told } };
  } catch (error) {
    return { problem: { from, message: (error as Error).message } };
  }
}

/** An item as its feed holds it. */
export function textMaterial(
  { text, ...item }: FeedItem & { readonly text: NonNullable<Item['text']> },
  known: { readonly id: string; readonly from: string; readonly fetched?: string },
): Material {
  const contentType = `text/${text.isHtml ? 'html' : 'plain'}; charset=utf-8`;
  return { kind: 'bytes', ...known, bytes: new TextEncoder().encode(text.words), contentType, item, isFeedText: true };
}
