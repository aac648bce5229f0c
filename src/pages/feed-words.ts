import { namesOf } from './byline.js';
import { parsePage } from './dom.js';
import type { Item } from './feed.js';
import { oneLine } from './normalise.js';

const TAG = /<\/?(?:a|b|i|u|em|strong|span|br|p|div|sup|sub|small|font|q|cite|mark|code|img|wbr)(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:#x?[\da-f]+|[a-z][a-z\d]+);/i;

/**
 * Words of a feed that should be plain and may be HTML all the same, titles above all, as text on one line; null if
 * there are none. What only looks like a tag (`prices < 5 and > 3`) stays.
 */
export function plainWords(words: string | null | undefined): string | null {
  if (!words) return null;
  const marked = TAG.test(words) || ENTITY.test(words);
  return oneLine(marked ? parsePage(words).body?.textContent : words);
}

/** Fewer characters than these are a teaser, whatever the feed calls them. */
const SHORTEST_STORY = 1000;
/** How a text ends that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\b(?:read|continue|keep) (?:more|on|reading)|\bread the (?:full|whole|rest)\b[^.]{0,60}|\bfull story)[\s»›>→.\])]*$/i;
/** WordPress writes this below each item; it is no word of the article. */
const SIGNED =
  /<p>\s*The post <a\b(?:(?!<\/p>).){0,2000}? (?:appeared first on|first appeared on) (?:(?!<\/p>).){0,1000}?<\/p>\s*$/is;

/** An item's text without what the site's program put below it. */
const withoutSignature = (html: string): string => html.replace(SIGNED, '');

/** True for an item's text that is the whole article, not its beginning. */
function isWhole(words: string, isHtml: boolean): boolean {
  if (words.length < SHORTEST_STORY) return false;
  const text = (isHtml ? (parsePage(words).body?.textContent ?? '') : words).trim();
  return text.length >= SHORTEST_STORY && !GOES_ON.test(text.slice(-200));
}

/** Names, without those that only repeat the outlet's. */
export const bylineOf = (told: readonly string[], outlet: string | null): readonly string[] => [
  ...new Set(told.flatMap((name) => namesOf(plainWords(name) ?? '')).filter((name) => name !== outlet)),
];

/** An item's text if the feed holds all of it; whatever there is of it if there is no page to fetch. */
export function textOf(url: string | null, told: readonly (string | undefined)[], isHtml: boolean): Item['text'] {
  const texts = told.flatMap((words) => (words ? [isHtml ? withoutSignature(words) : words] : []));
  const words = texts.find((text) => isWhole(text, isHtml)) ?? (url === null ? longest(texts) : null);
  return words === null ? null : { words, isHtml };
}

const longest = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null);
