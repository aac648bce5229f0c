import type { JsonFeed } from 'feedsmith';
import type { Parsed } from './feed.js';
import { feedDate } from './feed-date.js';
import { linkTo } from './feed-links.js';
import { bylineOf, plainWords, textOf } from './feed-words.js';

/** JSON Feed 1 and 1.1. */
export function fromJson(feed: JsonFeed.Feed<string>, address: string | null): Parsed {
  const outlet = plainWords(feed.title);
  const base = address ?? linkTo(feed.feed_url, null) ?? linkTo(feed.home_page_url, null);
  return {
    outlet,
    minutes: null,
    items: (feed.items ?? []).map((item) => {
      const url = linkTo(item.url, base);
      return {
        key: item.id ?? url,
        url,
        outlet,
        title: plainWords(item.title),
        byline: bylineOf(
          (item.authors ?? []).flatMap(({ name }) => name ?? []),
          outlet,
        ),
        published: feedDate(item.date_published),
        modified: feedDate(item.date_modified),
        text: textOf(url, [item.content_html ?? item.content_text, item.summary], item.content_html !== undefined),
      };
    }),
  };
}
